-- Outside a transaction: a big table is not held while it is read. How many calls are promised for a time.
create index concurrently if not exists contact_promised on contact (promised_at) where promised_at is not null and state = 'callback';
