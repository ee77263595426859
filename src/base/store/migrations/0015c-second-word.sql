-- One word at the counter is not enough: what an operator changes for somebody counts once another person of the agency, or the
-- person on their own sign-in, has said yes to it.
create table counter_change (
  id uuid primary key,
  -- Whose contacts, account or powers they are.
  person_id uuid not null references person (id),
  kind text not null check (kind in ('contact', 'notice-choice', 'delegation', 'guardianship', 'freeze')),
  -- The row that waits, in the table of its kind.
  ref uuid not null,
  -- What of it stands nowhere else.
  what jsonb not null default '{}',
  asked_by uuid not null references person (id),
  asked_at timestamptz not null,
  -- Not confirmed until then, it falls.
  until timestamptz not null,
  outcome text check (outcome in ('confirmed', 'refused')),
  settled_by uuid references person (id),
  settled_at timestamptz,
  check ((outcome is null) = (settled_by is null) and (outcome is null) = (settled_at is null)),
  -- Never the same person twice.
  check (settled_by is null or outcome = 'refused' or settled_by <> asked_by),
  -- Whoever stopped a change may have the person's sign-in in hand: that lifts no freeze.
  check (outcome is distinct from 'confirmed' or kind <> 'freeze' or settled_by <> person_id)
);
create unique index counter_change_once on counter_change (kind, ref) where outcome is null;
create index counter_change_of_person on counter_change (person_id, asked_at desc);
create index counter_change_waiting on counter_change (asked_at) where outcome is null;

-- What was recorded before this rule counts as it did.
alter table delegation add column confirmed_at timestamptz;
update delegation set confirmed_at = made_at;
alter table delegation drop constraint delegation_ended_by_check,
  add constraint delegation_ended_by_check check (ended_by in ('revoked', 'declined', 'renounced', 'run-out', 'refused')),
  -- Nobody acts by what was not confirmed.
  add constraint delegation_confirmed_first check (accepted_at is null or confirmed_at is not null);
alter table guardianship add column confirmed_at timestamptz;
update guardianship set confirmed_at = recorded_at;

-- A power is recorded once. Of those that stood twice the newest stays.
update guardianship older set ended_at = now(), ended_recorded_by = recorded_by
  where ended_at is null and exists (select from guardianship newer where newer.ended_at is null
    and newer.represented_id = older.represented_id and newer.guardian_id = older.guardian_id
    and (newer.recorded_at, newer.id) > (older.recorded_at, older.id));
create unique index guardianship_once on guardianship (represented_id, guardian_id) where ended_at is null;

alter table mandate drop constraint mandate_ended_by_check,
  add constraint mandate_ended_by_check check (ended_by in ('revoked', 'declined', 'renounced', 'over'));
update mandate set ended_at = now(), ended_by = 'over' from application
  where application.id = mandate.application_id and application.status in ('granted', 'refused', 'withdrawn') and ended_at is null;
update mandate older set ended_at = now(), ended_by = 'over'
  where ended_at is null and exists (select from mandate newer where newer.ended_at is null
    and newer.person_id = older.person_id and newer.service = older.service
    and newer.application_id is not distinct from older.application_id
    and (newer.signed_at, newer.id) > (older.signed_at, older.id));
create unique index mandate_once on mandate (person_id, service, coalesce(application_id, '00000000-0000-0000-0000-000000000000'))
  where ended_at is null;

-- An operator has one person before them.
update identification older set ended_at = least(until, now())
  where ended_at is null and (until < now() or exists (select from identification newer where newer.ended_at is null
    and newer.operator_id = older.operator_id and (newer.at, newer.id) > (older.at, older.id)));
create unique index identification_one_at_a_time on identification (operator_id) where ended_at is null;

create or replace view power as
  select 'delegation' as kind, delegation.id, actor.id as actor_id, delegator_id as person_id, 'delegate' as capacity,
    starts_on, ends_on, null::timestamptz as until,
    accepted_at is not null and confirmed_at is not null and ended_at is null as is_open,
    null::text as service, null::uuid as application_id, null::text as body
  from delegation join person actor on actor.codice_fiscale = delegate_codice_fiscale
  union all
  select 'guardianship', id, guardian_id, represented_id, kind, recorded_at::date, ends_on, null,
    confirmed_at is not null and ended_at is null, null, null, null
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

create or replace view case_thing as
  select id, id as application_id, person_id from application
  union all select decision.id, application_id, person_id from decision join application on application.id = application_id
  union all select consent.id, application_id, application.person_id from consent join application on application.id = application_id
  union all select document.id, application_id, person_id from document join application on application.id = application_id
  union all select id, application_id, person_id from account_change
  union all select id, application_id, person_id from payment_account
  union all select account_freeze.id, application_id, account_freeze.person_id
    from account_freeze join account_change on account_change.id = change_id
  union all select id, application_id, person_id from privacy_request
  union all select id, application_id, person_id from notice
  union all select id, application_id, person_id from mandate
  union all select id, null, person_id from counter_change;
