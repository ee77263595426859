-- Whom the applicant alone names in the place of whom ANPR names, brings nobody near anybody until a supervisor has looked at it: one
-- could choose otherwise who works on one's cases, by typing their codes.
create table named_check (
  application_id uuid not null references application (id) on delete cascade,
  -- The codice fiscale that the applicant wrote.
  codice_fiscale text not null,
  -- It is that person, after all; otherwise ANPR is right.
  holds boolean not null,
  checked_by uuid not null references person (id),
  at timestamptz not null,
  primary key (application_id, codice_fiscale)
);

-- The codes so named among answers. As src/cases/cases/named.ts.
create function named_against(answers json, known json) returns text[] language sql immutable parallel safe as $$
  select coalesce(array_agg(distinct said), '{}')
  from json_each(known) as fact (path, about),
    lateral (select answers #>> string_to_array(path, '.') as said, about ->> 'value' as told) as each
  where about ->> 'register' = 'anpr' and said <> told
    and said ~ '^[A-Z]{6}[0-9L-NP-V]{2}[A-Z][0-9L-NP-V]{2}[A-Z][0-9L-NP-V]{3}[A-Z]$'
    and told ~ '^[A-Z]{6}[0-9L-NP-V]{2}[A-Z][0-9L-NP-V]{2}[A-Z][0-9L-NP-V]{3}[A-Z]$'
$$;

-- Is this code in the case but by a name that nobody has proved? Only an application that contests ANPR has such names.
create function is_unproved(one application, code text) returns boolean language sql stable as $$
  select code = any(named_against(one.answers, one.known))
    and not exists (select from named_check where application_id = one.id and codice_fiscale = code and holds)
    -- ANPR itself, or another answer, may name them too.
    and not exists (select from json_each(one.known) as fact (path, about) where about ->> 'value' = code)
$$;

-- As in 0027a, without whom nobody has proved.
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
    union select person.codice_fiscale from guardianship join person on person.id = represented_id where guardian_id = who)
  -- A code of eleven digits may be that of a firm: it makes nobody a relative.
  select person.id, known.code, known.code = (select code from self)
  from (select code from self union select code from codes where length(code) = 16) as known
    left join person on person.codice_fiscale = known.code
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
    union all select represented_id, true, 'identified' from guardianship where recorded_by = who)
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
