-- Outside a transaction: a big table is not held while it is read.
create index concurrently if not exists contact_of_appointment on contact (appointment_id) where appointment_id is not null;
