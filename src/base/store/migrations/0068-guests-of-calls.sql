-- SPDX-License-Identifier: AGPL-3.0-or-later
-- A third who is let into the call of a contact: an interpreter, somebody who helps. By a link, and at its door a code that is sent; not
-- before the person whose contact it is has agreed.

create table contact_guest (
  id uuid primary key,
  contact_id uuid not null references contact (id) on delete cascade,
  part text not null check (part in ('interpreter', 'helper', 'colleague')),
  name text not null check (length(name) between 1 and 80),
  channel text not null check (channel in ('email', 'sms')),
  address text not null,
  language text not null,
  link_hash bytea not null unique check (length(link_hash) = 32),
  asked_at timestamptz not null,
  -- The word of the person: until then nobody comes in, and with a no nobody does.
  agreed_at timestamptz,
  refused_at timestamptz,
  code_hash bytea check (length(code_hash) = 32),
  code_at timestamptz,
  codes smallint not null default 0,
  tries smallint not null default 0,
  -- Of the browser that typed the code.
  key_hash bytea check (length(key_hash) = 32)
);
create unique index contact_guest_one_each on contact_guest (contact_id) where refused_at is null;
create index contact_guest_old on contact_guest (asked_at);

-- A message to such a third goes with it, and is about nobody: what else the check asks for stays as it was.
alter table delivery add column contact_guest_id uuid references contact_guest (id) on delete cascade;
do $$
declare before text;
begin
  select pg_get_expr(conbin, conrelid) into before from pg_constraint
    where conname = 'delivery_is_of_somebody' and conrelid = 'delivery'::regclass;
  alter table delivery drop constraint delivery_is_of_somebody;
  execute format('alter table delivery add constraint delivery_is_of_somebody check (case when contact_guest_id is not null
    then person_id is null and application_id is null and notice_id is null and address is not null else %s end)', before);
end $$;
