-- Outside a transaction: a big table is not held while it is read.
create index concurrently if not exists application_later on application (later_on) where later_on is not null;
