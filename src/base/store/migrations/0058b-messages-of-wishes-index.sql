-- Outside a transaction: a big table is not held while it is read.
create index concurrently if not exists delivery_of_wish on delivery (obtainable_wish_id) where obtainable_wish_id is not null;
