-- SPDX-License-Identifier: AGPL-3.0-or-later
-- What somebody and the automatic service said last before they asked for a person: it waits for the contact, and goes with it.
create table contact_transcript (
  key_hash bytea primary key,
  person_id uuid references person (id),
  contact_id uuid references contact (id) on delete cascade,
  kept_at timestamptz not null,
  turns jsonb not null
);
create index contact_transcript_of_contact on contact_transcript (contact_id) where contact_id is not null;
create index contact_transcript_of_person on contact_transcript (person_id) where person_id is not null;
create index contact_transcript_waiting on contact_transcript (kept_at) where contact_id is null;
