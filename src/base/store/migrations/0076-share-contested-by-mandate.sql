-- As in 0062: the contest of a share begins in review or in appeal, and its mandate holds until it is decided.
create or replace function mandate_is_over(mandate) returns boolean language sql stable as $$
  select coalesce((select case
      when $1.contests
      then application.status = 'withdrawn' or (application.status in ('granted', 'refused') and exists (
        select from application contest where contest.about = application.id and contest.submitted_at >= $1.signed_at
          and contest.contest -> 'share' is null))
      when application.contest -> 'share' is not null then application.status in ('granted', 'refused', 'withdrawn')
      -- What is contested was decided: the contest is another matter.
      else application.status in ('granted', 'refused', 'withdrawn', 'review', 'appeal') end
    from application where application.id = $1.application_id), false)
$$;
