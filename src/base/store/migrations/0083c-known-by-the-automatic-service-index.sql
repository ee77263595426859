-- Outside a transaction: the data of a person are told and erased by whose PIN it was, and must be found.
create index concurrently if not exists contact_transcript_known on contact_transcript (known_id) where known_id is not null;
