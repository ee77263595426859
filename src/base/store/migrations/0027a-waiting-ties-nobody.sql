-- What a guest handed in names whom they like: until its applicant is known it is no case, and brings nobody near anybody. Otherwise a
-- stranger could keep an officer from a case by typing two codes. As in 0015 (and 0026g), without what waits.
create or replace function near(who uuid) returns table (person_id uuid, codice_fiscale text, is_self boolean)
language sql stable as $$
  with self as (select codice_fiscale as code from person where id = who),
  shared as materialized (
    select id from application where application.person_id = who and status not in ('draft', 'waiting-for-identity')
    union select id from application where status not in ('draft', 'waiting-for-identity') and codes_in(answers, known) && array(select code from self)
    union select application_id from case_amendment where codes_in(answers) && array(select code from self)
    union select application_id from consent where consent.codice_fiscale = (select code from self)),
  codes as (
    select unnest(codes_in(answers, known)) as code from shared join application using (id)
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
  union all
  select application.id, 'relative' from application
    where status not in ('draft', 'waiting-for-identity') and codes_in(answers, known) && array(select codice_fiscale from them where not is_self)
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
