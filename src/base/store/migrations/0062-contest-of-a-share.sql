-- Somebody who was asked about another's application contests its decision as regards their own share. Such a contest names the case that
-- it is about, as any other, and is decided in itself: the case, and the shares of the others, stay as they are.

-- The day on which they were told how it ended: from then on their time to appeal is counted. Empty until they were.
alter table consent add column told_on date check (told_on between date '0001-01-01' and date '9999-12-31');

-- A contest of the whole decision is decided in the case that it is about; that of a share in its own. What the committee decided is written
-- down by two.
create or replace function refuse_what_is_not_decided_so() returns trigger language plpgsql as $$
begin
  if exists (select from application where application.id = new.application_id
    and ((about is not null and contest -> 'share' is null) or (status = 'appeal' and not new.needs_second))) then
    raise exception 'an appeal is recorded by two, in the case that it is about' using errcode = 'check_violation';
  end if;
  return new;
end $$;

-- Whoever is close to a case is close to the contest of a share in it; and whoever signed its decision, or what was decided before on the
-- same share, does not decide on it again.
create or replace function cases_close_to(who uuid) returns table (application_id uuid, tie text) language sql stable as $$
  with signed as (select application_id as id from decision where signed_by = who and sent_at is not null
    union select application_id from decision where second_by = who and sent_at is not null),
  close as materialized (
    select application_id, tie from cases_of_people_close_to(who)
    union all
    select each.id, 'decided' from signed join application using (id),
      lateral (select application.id union all select contest.id from application as contest where contest.about = application.id) as each
    where application.status in ('submitted', 'documents-asked', 'review', 'appeal'))
  select application_id, tie from close
  union all
  select share.id, close.tie from close join application share on share.about = close.application_id
    where share.contest -> 'share' is not null and share.status <> 'draft'
  union all
  select share.id, 'decided' from signed join application share on share.about = signed.id
    where share.contest -> 'share' is not null and share.status in ('submitted', 'documents-asked', 'review', 'appeal')
  union all
  select share.id, 'decided' from signed join application before on before.id = signed.id
    join application share on share.about = before.about and share.person_id = before.person_id
    where before.contest -> 'share' is not null and share.contest -> 'share' is not null
      and share.status in ('submitted', 'documents-asked', 'review', 'appeal')
$$;

-- What another contests of their own share is no matter of whoever acts for the applicant.
create or replace function mandate_is_over(mandate) returns boolean language sql stable as $$
  select coalesce((select case when $1.contests
      then application.status = 'withdrawn' or (application.status in ('granted', 'refused') and exists (
        select from application contest where contest.about = application.id and contest.submitted_at >= $1.signed_at
          and contest.contest -> 'share' is null))
      -- What is contested was decided: the contest is another matter.
      else application.status in ('granted', 'refused', 'withdrawn', 'review', 'appeal') end
    from application where application.id = $1.application_id), false)
$$;
