-- Nobody works on a case in which they are, or somebody near them. Asked in src/people/may-work-on.ts; the words are there.

-- Every codice fiscale among answers, wherever it stands and whatever the question is called: a value of that form is one. Read
-- from the text and not from a definition, so that a service that is no longer defined hides nobody.
create function codes_in(variadic texts json[]) returns text[] language sql immutable parallel safe as $$
  select coalesce(array_agg(distinct found[1]), '{}')
  from unnest(texts) as each (answers), regexp_matches(each.answers::text,
    '"([A-Z]{6}[0-9L-NP-V]{2}[A-Z][0-9L-NP-V]{2}[A-Z][0-9L-NP-V]{3}[A-Z]|[0-9]{11})"', 'g') as found
$$;

-- Cases by whom they name.
create index application_names on application using gin (codes_in(answers, known)) where status <> 'draft';
create index case_amendment_names on case_amendment using gin (codes_in(answers));
create index application_event_by_actor on application_event ((data -> 'actor' ->> 'id'))
  where data -> 'actor' ->> 'id' is not null;
create index identification_by on identification (operator_id, person_id);
create index document_given_by on document (given_by) where given_by is not null;
create index delegation_by_code on delegation (delegate_codice_fiscale);
create index guardianship_by_guardian on guardianship (guardian_id);
create index mandate_by_operator on mandate (operator_id) where operator_id is not null;

-- Somebody, and whoever is known here to be near them: named with them in a case, or one acts for the other.
create function near(who uuid) returns table (person_id uuid, codice_fiscale text, is_self boolean)
language sql stable as $$
  with self as (select codice_fiscale as code from person where id = who),
  shared as materialized (
    select id from application where application.person_id = who and status <> 'draft'
    union select id from application where status <> 'draft' and codes_in(answers, known) && array(select code from self)
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

-- The cases that somebody of the agency stays away from, and why: their own, those of people near them, and those in which they
-- acted for one of the people or wrote down who these are.
create function cases_close_to(who uuid) returns table (application_id uuid, tie text)
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
    from ids join application on application.person_id = ids.person_id where status <> 'draft'
  union all
  select application.id, 'own' from application
    where status <> 'draft' and codes_in(answers, known) && array(select codice_fiscale from them where is_self)
  union all
  select application.id, 'relative' from application
    where status <> 'draft' and codes_in(answers, known) && array(select codice_fiscale from them where not is_self)
  union all
  select case_amendment.application_id, 'relative' from case_amendment
    where codes_in(answers) && array(select codice_fiscale from them)
  union all
  select consent.application_id, case when is_self then 'own' else 'relative' end
    from them join consent on consent.codice_fiscale = them.codice_fiscale
  union all
  select application.id, case when is_self then others.tie else 'relative' end
    from others join application on application.person_id = others.person_id where status <> 'draft'
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

-- What at the desk names a case or a person, by its id: whatever page is asked for, what its address and form name is looked up here.
create view case_thing as
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
  union all select id, application_id, person_id from mandate;

-- The table itself keeps apart who signs, who signs second and who reads again, and all of them from the people of the case.
create function refuse_those_of_the_case() returns trigger language plpgsql as $$
begin
  if exists (select from cases_close_to(new.signed_by) as near where near.application_id = new.application_id)
    or (new.second_by is not null
      and exists (select from cases_close_to(new.second_by) as near where near.application_id = new.application_id)) then
    raise exception 'who signs is one of the people of the case' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger decision_by_others before insert or update of signed_by, second_by on decision
  for each row execute function refuse_those_of_the_case();

create function refuse_the_signers() returns trigger language plpgsql as $$
declare
  of_case uuid;
begin
  select application_id into of_case from decision
    where decision.id = new.decision_id and new.reviewer_id <> signed_by and new.reviewer_id is distinct from second_by;
  if not found or exists (select from cases_close_to(new.reviewer_id) as near where near.application_id = of_case) then
    raise exception 'who reads again has signed, or is one of the people of the case' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger quality_review_by_others before insert or update on quality_review
  for each row execute function refuse_the_signers();
