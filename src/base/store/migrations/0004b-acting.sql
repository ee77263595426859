-- Acting for another. Three powers that are not the same and are kept apart: a person lets another act for them in everything
-- (delegation), a court gives a person somebody to act for them (guardianship), a person charges a patronato with one matter
-- (mandate). A fourth lasts an hour: somebody stands at the counter and an operator types for them (identification).

create table delegation (
  id uuid primary key,
  delegator_id uuid not null references person (id),
  -- Who is meant, perhaps before they have ever been here: the codice fiscale decides, the name is as the delegator wrote it.
  delegate_codice_fiscale text not null,
  delegate_name text not null,
  made_at timestamptz not null,
  via text not null check (via in ('portal', 'counter')),
  -- The operator who recorded it, when it was made at a counter.
  recorded_by uuid references person (id),
  starts_on date not null,
  ends_on date,
  accepted_at timestamptz,
  ended_at timestamptz,
  ended_by text check (ended_by in ('revoked', 'declined', 'renounced', 'run-out')),
  ended_via text check (ended_via in ('portal', 'counter')),
  check (ends_on is null or ends_on >= starts_on),
  check ((via = 'counter') = (recorded_by is not null)),
  check ((ended_at is null) = (ended_by is null))
);
create unique index delegation_one_at_a_time on delegation (delegator_id) where ended_at is null;
create index delegation_to on delegation (delegate_codice_fiscale) where ended_at is null;
create index delegation_of on delegation (delegator_id, made_at desc);

create table guardianship (
  id uuid primary key,
  represented_id uuid not null references person (id),
  guardian_id uuid not null references person (id),
  -- Codice civile: tutore artt. 343 and 414-424, curatore artt. 392 and 415, amministratore di sostegno artt. 404-413.
  kind text not null check (kind in ('guardian', 'curator', 'support-administrator')),
  -- The decree that names them, seen by the operator.
  court text not null,
  decree_number text not null,
  decree_on date not null,
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  ends_on date,
  ended_at timestamptz,
  ended_recorded_by uuid references person (id),
  check (represented_id <> guardian_id),
  check ((ended_at is null) = (ended_recorded_by is null))
);
create index guardianship_by on guardianship (guardian_id) where ended_at is null;
create index guardianship_of on guardianship (represented_id);

-- Bodies that help people with their claims (L. 152/2001), and the people of theirs who may sign a mandate.
create table patronato (
  id text primary key,
  name text not null
);
create table patronato_operator (
  person_id uuid primary key references person (id),
  patronato_id text not null references patronato (id)
);

create table mandate (
  id uuid primary key,
  person_id uuid not null references person (id),
  patronato_id text not null references patronato (id),
  -- The one matter: a service, and its application once there is one. No reference: the mandate outlives a case taken away.
  service text not null,
  application_id uuid,
  language text not null,
  -- As it was read and signed: subject, office, data protection.
  subject text not null,
  words text not null,
  signed_at timestamptz not null,
  signed_on date not null,
  -- The authorised operator who signed for the patronato.
  operator_id uuid references person (id),
  accepted_at timestamptz,
  ended_at timestamptz,
  ended_by text check (ended_by in ('revoked', 'declined', 'renounced')),
  check ((operator_id is null) = (accepted_at is null)),
  check ((ended_at is null) = (ended_by is null))
);
create index mandate_to on mandate (patronato_id) where ended_at is null;
create index mandate_of on mandate (person_id, signed_at desc);

create table identification (
  id uuid primary key,
  person_id uuid not null references person (id),
  operator_id uuid not null references person (id),
  at timestamptz not null,
  place text not null check (place in ('counter', 'video')),
  document_kind text not null,
  document_number text not null,
  document_expires_on date not null,
  until timestamptz not null,
  ended_at timestamptz
);
create index identification_of on identification (person_id, at desc);

-- Who may act for whom: one row for each power, good or not. Whether it is good today is asked in src/people/powers.ts.
create view power as
  select 'delegation' as kind, delegation.id, actor.id as actor_id, delegator_id as person_id, 'delegate' as capacity,
    starts_on, ends_on, null::timestamptz as until, accepted_at is not null and ended_at is null as is_open,
    null::text as service, null::uuid as application_id, null::text as body
  from delegation join person actor on actor.codice_fiscale = delegate_codice_fiscale
  union all
  select 'guardianship', id, guardian_id, represented_id, kind, recorded_at::date, ends_on, null, ended_at is null, null, null, null
  from guardianship
  union all
  -- A mandate ends with its procedure (D.M. 193/2008 art. 4).
  select 'mandate', mandate.id, mandate.operator_id, mandate.person_id, 'patronato', signed_on, null, null,
    accepted_at is not null and ended_at is null and patronato_operator.person_id is not null
      and coalesce(application.status not in ('granted', 'refused', 'withdrawn'), true),
    mandate.service, mandate.application_id, patronato.name
  from mandate join patronato on patronato.id = mandate.patronato_id
    left join patronato_operator on patronato_operator.person_id = mandate.operator_id
      and patronato_operator.patronato_id = mandate.patronato_id
    left join application on application.id = mandate.application_id
  union all
  select 'identification', identification.id, operator_id, identification.person_id, 'operator', at::date, null, until,
    ended_at is null and exists (select from staff_role where staff_role.person_id = operator_id), null, null, place
  from identification;

-- For whom the visit is; nobody: for oneself.
alter table session add column power_kind text, add column power_id uuid,
  add constraint session_power_check check ((power_kind is null) = (power_id is null));

-- In what capacity somebody acted for the person whose data it was; null: they looked as the agency.
alter table access_record add column capacity text;
