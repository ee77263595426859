-- A role with which somebody signs, or gives roles, counts once a second person of the agency has said yes to it.
create table role_change (
  id uuid primary key,
  person_id uuid not null references person (id),
  role text not null,
  asked_by uuid not null references person (id),
  asked_at timestamptz not null,
  -- Not confirmed until then, it falls.
  until timestamptz not null,
  outcome text check (outcome in ('confirmed', 'refused')),
  settled_by uuid references person (id),
  settled_at timestamptz,
  check ((outcome is null) = (settled_by is null) and (outcome is null) = (settled_at is null)),
  -- Nobody gives themselves a role, and never the same person twice.
  check (asked_by <> person_id),
  check (outcome is distinct from 'confirmed' or (settled_by <> asked_by and settled_by <> person_id))
);
create unique index role_change_once on role_change (person_id, role) where outcome is null;
create index role_change_asked on role_change (asked_at);
