-- Outside a transaction: a big table is not held while it is read.
create index concurrently if not exists delivery_of_contact_guest on delivery (contact_guest_id) where contact_guest_id is not null;
