-- The application works with a role that owns nothing (src/store/roles.ts). What it may take away of the history is bounded here: a
-- setting of its session opens the way for retention, and shortens no time. Whoever owns the tables looks after them.

-- No administration keeps cases for less (SPORTELLO_KEEP_CASES_YEARS).
create function least_kept() returns interval language sql immutable return interval '1 year';

-- Has this row of this table served the least time, or is it the owner who takes it away? A case that goes takes its history along
-- as the owner.
create function has_served(of_table oid, at timestamptz) returns boolean language sql stable
  return pg_has_role(current_user, (select relowner from pg_class where oid = of_table), 'USAGE') or coalesce(at < now() - least_kept(), false);

create or replace function refuse_rewriting() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('sportello.retention', true) = 'on'
    -- Who was asked for a PIN is no history of a case, and goes when the person asks for it.
    and (tg_table_name = 'phone_pin_check' or has_served(tg_relid, (to_jsonb(old) ->> 'at')::timestamptz)) then
    return old;
  end if;
  raise exception 'the history of a case is never rewritten';
end $$;

-- The register's own days count: what stands on the case could be rewritten first.
create function refuse_early_removal() returns trigger language plpgsql as $$
begin
  if exists (select from register_entry where application_id = old.id and not has_served(tg_relid, at)) then
    raise exception 'a registered case is kept for its time';
  end if;
  return old;
end $$;
create trigger application_serves_its_time before delete on application for each row execute function refuse_early_removal();
