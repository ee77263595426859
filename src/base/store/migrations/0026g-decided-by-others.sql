-- Whoever signed a decision, first or second, stays away from its review and its appeal (L. 241/1990 art. 6-bis; an appeal is the
-- committee's, L. 88/1989 art. 46): where a decision was sent and the case is open again, it is contested. The contest itself, too.
create index decision_sent_by on decision (signed_by) where sent_at is not null;
create index decision_sent_second_by on decision (second_by) where sent_at is not null and second_by is not null;

alter function cases_close_to(uuid) rename to cases_of_people_close_to;
create function cases_close_to(who uuid) returns table (application_id uuid, tie text) language sql stable as $$
  select application_id, tie from cases_of_people_close_to(who)
  union all
  select each.id, 'decided'
  from (select application_id as id from decision where signed_by = who and sent_at is not null
    union select application_id from decision where second_by = who and sent_at is not null) as decided
    join application using (id),
    lateral (select application.id union all select contest.id from application as contest where contest.about = application.id) as each
  where application.status in ('submitted', 'documents-asked', 'review', 'appeal')
$$;

-- What the committee decided is written down by two; what is contested is decided in its own case, never in the contest.
create function refuse_what_is_not_decided_so() returns trigger language plpgsql as $$
begin
  if exists (select from application where application.id = new.application_id
    and (about is not null or (status = 'appeal' and not new.needs_second))) then
    raise exception 'an appeal is recorded by two, in the case that it is about' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger decision_of_appeal_by_two before insert on decision
  for each row execute function refuse_what_is_not_decided_so();
