-- Outside a transaction: the data of a person are told and erased by who was known in a contact, also once they are not any more, and must be found.
create index concurrently if not exists contact_event_identity_ended on contact_event (by_id) where kind = 'identity-ended';
