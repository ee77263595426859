-- A legal person applies too: a company, an association, a public body. It is a person of ours with one name, that never signs in: somebody
-- acts for it. Its codice fiscale has eleven digits.
alter table person add column is_company boolean not null default false,
  add constraint person_company check (not is_company or (codice_fiscale ~ '^[0-9]{11}$' and family_name = '' and birth_date is null));

-- Who stands for a company by law or by its statute: recorded at the counter with the
-- document that says so, and good after a second word.
create table representation (
  id uuid primary key,
  company_id uuid not null references person (id),
  representative_id uuid not null references person (id),
  -- What shows it, as the operator saw it.
  document text not null check (document in ('extract', 'statute', 'appointment')),
  document_number text not null,
  document_on date not null,
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  confirmed_at timestamptz,
  ends_on date,
  ended_at timestamptz,
  -- The operator who wrote down that it ended, or who laid it down.
  ended_by uuid references person (id),
  check (company_id <> representative_id),
  check ((ended_at is null) = (ended_by is null)),
  constraint representation_days check (document_on between date '0001-01-01' and date '9999-12-31' and (ends_on is null or ends_on between date '0001-01-01' and date '9999-12-31'))
);
create unique index representation_once on representation (company_id, representative_id) where ended_at is null;
create index representation_by on representation (representative_id);

-- A person acts, a company is acted for: a company represents nobody, and nobody signs in as one.
create function representation_parties() returns trigger language plpgsql as $$
begin
  if not (select is_company from person where id = new.company_id) or (select is_company from person where id = new.representative_id) then
    raise exception 'a person stands for a company' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger representation_parties before insert on representation for each row execute function representation_parties();
create function session_of_person() returns trigger language plpgsql as $$
begin
  if (select is_company from person where id = new.person_id) then
    raise exception 'a company does not sign in' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger session_of_person before insert on session for each row execute function session_of_person();

-- Bodies that act by mandate are of several kinds: patronati (L. 152/2001), assistance centres, consultants (L. 12/1979).
alter table patronato add column kind text not null default 'patronato' check (kind in ('patronato', 'assistance-centre', 'consultant'));

alter table counter_change drop constraint counter_change_kind_check,
  add constraint counter_change_kind_check check (kind in
    ('contact', 'notice-choice', 'delegation', 'guardianship', 'representation', 'mandate', 'freeze', 'withdrawal', 'erasure'));

-- As in 0022b, with who stands for a company; whom a company lets act for it is its intermediary.
create or replace view power as
  select 'delegation' as kind, delegation.id, actor.id as actor_id, delegator_id as person_id,
    case when delegator.is_company then 'intermediary' else 'delegate' end as capacity,
    starts_on, ends_on, null::timestamptz as until,
    accepted_at is not null and confirmed_at is not null and ended_at is null as is_open,
    null::text as service, null::uuid as application_id, null::text as body
  from delegation join person actor on actor.codice_fiscale = delegate_codice_fiscale
    join person delegator on delegator.id = delegator_id
  union all
  select 'guardianship', id, guardian_id, represented_id, kind, recorded_at::date, ends_on, null,
    confirmed_at is not null and ended_at is null, null, null, null
  from guardianship
  union all
  select 'mandate', mandate.id, mandate.operator_id, mandate.person_id, case when patronato.kind = 'patronato' then 'patronato' else 'intermediary' end, signed_on, null, null,
    accepted_at is not null and ended_at is null and patronato_operator.person_id is not null and not mandate_is_over(mandate),
    mandate.service, mandate.application_id, patronato.name
  from mandate join patronato on patronato.id = mandate.patronato_id
    left join patronato_operator on patronato_operator.person_id = mandate.operator_id
      and patronato_operator.patronato_id = mandate.patronato_id
  union all
  select 'identification', identification.id, operator_id, identification.person_id, 'operator', at::date, null, until,
    ended_at is null and exists (select from staff_role where staff_role.person_id = operator_id), null, null, place
  from identification
  union all
  select 'representation', id, representative_id, company_id, 'legal-representative', recorded_at::date, ends_on, null,
    confirmed_at is not null and ended_at is null, null, null, null
  from representation;

-- As in 0030b, with the companies for which somebody acts.
create or replace function near(who uuid) returns table (person_id uuid, codice_fiscale text, is_self boolean)
language sql stable as $$
  with self as (select codice_fiscale as code from person where id = who),
  shared as materialized (
    select id from application where application.person_id = who and status not in ('draft', 'waiting-for-identity')
    union select id from application where status not in ('draft', 'waiting-for-identity') and codes_in(answers, known) && array(select code from self)
      and not is_unproved(application, (select code from self))
    union select application_id from case_amendment where codes_in(answers) && array(select code from self)
    union select application_id from consent where consent.codice_fiscale = (select code from self)),
  codes as (
    select each.code from shared join application using (id), lateral unnest(codes_in(answers, known)) as each (code)
      where not is_unproved(application, each.code)
    union select unnest(codes_in(answers)) from shared join case_amendment on application_id = shared.id
    union select person.codice_fiscale from shared join application using (id) join person on person.id = application.person_id
    union select consent.codice_fiscale from shared join consent on application_id = shared.id
    union select delegate_codice_fiscale from delegation where delegator_id = who and accepted_at is not null
    union select person.codice_fiscale from delegation join person on person.id = delegator_id
      where delegate_codice_fiscale = (select code from self) and accepted_at is not null
    union select person.codice_fiscale from guardianship join person on person.id = guardian_id where represented_id = who
    union select person.codice_fiscale from guardianship join person on person.id = represented_id where guardian_id = who),
  people (person_id, codice_fiscale, is_self) as (
  -- A code of eleven digits may be that of a firm: it makes nobody a relative.
  select person.id, known.code, known.code = (select code from self)
  from (select code from self union select code from codes where length(code) = 16) as known
    left join person on person.codice_fiscale = known.code)
  select * from people
  -- And the companies for which any of them acts or acted.
  union all select company.id, company.codice_fiscale, false
    from people join representation on representative_id = people.person_id join person company on company.id = company_id
$$;

create or replace function cases_of_people_close_to(who uuid) returns table (application_id uuid, tie text)
language sql stable as $$
  with them as materialized (select * from near(who)),
  ids as materialized (select near.person_id, near.is_self from them as near where near.person_id is not null),
  -- For whom they act or acted, and whom they identified.
  others as materialized (
    select delegator_id as person_id, is_self, 'acted' as tie
      from them join delegation on delegate_codice_fiscale = them.codice_fiscale where accepted_at is not null
    union all select represented_id, is_self, 'acted' from ids join guardianship on guardian_id = ids.person_id
    union all select mandate.person_id, is_self, 'acted' from ids join mandate on operator_id = ids.person_id
    union all select identification.person_id, is_self, 'identified' from ids join identification on operator_id = ids.person_id
    union all select delegator_id, true, 'identified' from delegation where recorded_by = who
    union all select represented_id, true, 'identified' from guardianship where recorded_by = who
    union all select company_id, true, 'identified' from representation where recorded_by = who
    union all select company_id, is_self, 'acted' from ids join representation on representative_id = ids.person_id)
  select application.id, case when is_self then 'own' else 'relative' end
    from ids join application on application.person_id = ids.person_id where status not in ('draft', 'waiting-for-identity')
  union all
  select application.id, 'own' from application
    where status not in ('draft', 'waiting-for-identity') and codes_in(answers, known) && array(select codice_fiscale from them where is_self)
      and not is_unproved(application, (select codice_fiscale from them where is_self))
  union all
  select application.id, 'relative' from application
    where status not in ('draft', 'waiting-for-identity') and codes_in(answers, known) && array(select codice_fiscale from them where not is_self)
      and exists (select from them where not is_self and codice_fiscale = any(codes_in(answers, known))
        and not is_unproved(application, codice_fiscale))
  union all
  select case_amendment.application_id, 'relative' from case_amendment
    where codes_in(answers) && array(select codice_fiscale from them)
  union all
  select consent.application_id, case when is_self then 'own' else 'relative' end
    from them join consent on consent.codice_fiscale = them.codice_fiscale
  union all
  select application.id, case when is_self then others.tie else 'relative' end
    from others join application on application.person_id = others.person_id where status not in ('draft', 'waiting-for-identity')
  union all
  select consent.application_id, case when is_self then others.tie else 'relative' end
    from others join person on person.id = others.person_id join consent on consent.codice_fiscale = person.codice_fiscale
  union all
  -- A contest is worked on in the case that it is about.
  select coalesce(about, application.id), case when is_self then 'acted' else 'relative' end
    from ids join application_event on data -> 'actor' ->> 'id' = ids.person_id::text
      join application on application.id = application_event.application_id
  union all
  select coalesce(about, application.id), case when is_self then 'acted' else 'relative' end
    from ids join document on given_by = ids.person_id join application on application.id = document.application_id
$$;
