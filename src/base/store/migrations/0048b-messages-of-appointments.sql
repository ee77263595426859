-- Outside a transaction: an appointment that goes takes its messages along, and must find them.
create index concurrently if not exists delivery_of_appointment on delivery (appointment_id) where appointment_id is not null;
