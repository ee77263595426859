-- Outside a transaction: a big table is not held while it is read. Of the appointments of one program.
create index concurrently if not exists appointment_of_client on appointment (client_id) where client_id is not null;
