-- A program of a patronato acts by the mandates that people gave to it.
alter table api_client add column patronato_id text references patronato (id);

-- A mandate to contest a decision begins where the one for the application ended, and ends with what was asked by it.
alter table mandate add column contests boolean not null default false,
  add constraint mandate_contests_something check (not contests or application_id is not null);

-- Whether the procedure of a mandate has come to its end (D.M. 193/2008 art. 4).
create function mandate_is_over(mandate) returns boolean language sql stable as $$
  select coalesce((select case when $1.contests
      then application.status = 'withdrawn' or (application.status in ('granted', 'refused') and exists (
        select from application contest where contest.about = application.id and contest.submitted_at >= $1.signed_at))
      -- What is contested was decided: the contest is another matter.
      else application.status in ('granted', 'refused', 'withdrawn', 'review', 'appeal') end
    from application where application.id = $1.application_id), false)
$$;

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
  select 'mandate', mandate.id, mandate.operator_id, mandate.person_id, 'patronato', signed_on, null, null,
    accepted_at is not null and ended_at is null and patronato_operator.person_id is not null and not mandate_is_over(mandate),
    mandate.service, mandate.application_id, patronato.name
  from mandate join patronato on patronato.id = mandate.patronato_id
    left join patronato_operator on patronato_operator.person_id = mandate.operator_id
      and patronato_operator.patronato_id = mandate.patronato_id
  union all
  select 'identification', identification.id, operator_id, identification.person_id, 'operator', at::date, null, until,
    ended_at is null and exists (select from staff_role where staff_role.person_id = operator_id), null, null, place
  from identification;
