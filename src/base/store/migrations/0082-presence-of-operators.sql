-- SPDX-License-Identifier: AGPL-3.0-or-later
-- From when to when those who answer were at their desks, and how: what occupancy over time is worked out from. A row is written when it is over.
create table contact_presence (
  id uuid primary key default gen_random_uuid(),
  operator_id uuid not null references person (id),
  state text not null check (state in ('ready', 'away')),
  reason text,
  from_at timestamptz not null,
  until_at timestamptz not null,
  check (from_at < until_at)
);
create index contact_presence_until on contact_presence (until_at);

-- Since when it goes on without being written down; nothing while they are not there.
alter table contact_operator add column present_from timestamptz;
