-- A contact that took the place of others: those are told at once, and put it back as it was with one click.
create table contact_change (
  id uuid primary key,
  person_id uuid not null references person (id) on delete cascade,
  channel text not null check (channel in ('email', 'sms')),
  -- Those that it replaced.
  before_ids uuid[] not null,
  at timestamptz not null,
  -- Until then the link puts it back.
  until timestamptz not null,
  stop_hash bytea not null unique,
  stopped_at timestamptz
);
create index contact_change_of_person on contact_change (person_id, at desc);
create index contact_change_over on contact_change (until);
