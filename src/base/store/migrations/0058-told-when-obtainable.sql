-- Who wants to be told when a service can be had here: an address, confirmed by its link; gone a week after it is told, when withdrawn, or never confirmed.
create table obtainable_wish (
  id uuid primary key,
  service text not null,
  address text not null,
  language text not null,
  -- Of the link that confirms and withdraws.
  link_hash bytea not null unique check (length(link_hash) = 32),
  asked_at timestamptz not null,
  confirmed_at timestamptz,
  told_at timestamptz,
  unique (service, address)
);
create index obtainable_wish_waiting on obtainable_wish (service) where confirmed_at is not null and told_at is null;

-- A message of such a wish goes with it, and is about nobody: what else the check asks for stays as it was.
alter table delivery add column obtainable_wish_id uuid references obtainable_wish (id) on delete cascade;
do $$
declare before text;
begin
  select pg_get_expr(conbin, conrelid) into before from pg_constraint
    where conname = 'delivery_is_of_somebody' and conrelid = 'delivery'::regclass;
  alter table delivery drop constraint delivery_is_of_somebody;
  execute format('alter table delivery add constraint delivery_is_of_somebody check (case when obtainable_wish_id is not null
    then person_id is null and application_id is null and notice_id is null and address is not null else %s end)', before);
end $$;
