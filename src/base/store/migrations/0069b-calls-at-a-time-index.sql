-- Outside a transaction: a big table is not held while it is read..
create index concurrently if not exists contact_of_cancel_link on contact (cancel_hash) where cancel_hash is not null;
