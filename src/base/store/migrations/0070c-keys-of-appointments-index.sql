-- Outside a transaction: an appointment that goes takes the keys of its requests along, and must find them.
create index concurrently if not exists idempotency_of_appointment on idempotency (appointment_id) where appointment_id is not null;
