-- Requests of people about their own data (GDPR arts. 15-21), to be answered within a month (art. 12(3)).
create table privacy_request (
  id uuid primary key,
  person_id uuid not null references person (id),
  -- No reference: the request outlives a case that retention takes away.
  application_id uuid,
  kind text not null check (kind in ('correction', 'erasure')),
  words text not null,
  asked_at timestamptz not null,
  due_on date not null,
  outcome text check (outcome in ('done', 'refused')),
  answer text,
  answered_by uuid references person (id),
  answered_at timestamptz,
  check ((outcome is null) = (answer is null and answered_by is null and answered_at is null))
);
create index privacy_request_of_person on privacy_request (person_id, asked_at desc);
create index privacy_request_open on privacy_request (due_on, id) where outcome is null;

-- What retention took away, table by table: how many, never what.
create table retention_run (
  at timestamptz not null,
  table_name text not null,
  rows integer not null,
  primary key (at, table_name)
);
