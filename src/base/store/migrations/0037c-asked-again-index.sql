-- Outside a transaction: a big table is not held while it is read.
create index concurrently if not exists application_again on application (again_on) where again_on is not null;
