-- Outside a transaction: the data of a person are told and erased by whose PIN it was, also once that has ended, and must be found.
create index concurrently if not exists contact_event_identified on contact_event (by_id) where kind = 'identified';
