-- SPDX-License-Identifier: AGPL-3.0-or-later
-- A call beside the words of a contact: each end of it is a leg. What two ends tell each other so that sound finds its way lies in the other
-- table until it is fetched: it holds network addresses, is in no backup, and goes after minutes.

create table contact_leg (
  id uuid primary key,
  contact_id uuid not null references contact (id) on delete cascade,
  role text not null check (role in ('person', 'operator', 'guest', 'listener')),
  state text not null check (state in ('ringing', 'joined', 'over')),
  wants_video boolean not null default false,
  asked_at timestamptz not null,
  joined_at timestamptz,
  seen_at timestamptz not null,
  ended_at timestamptz,
  check ((state = 'over') = (ended_at is not null))
);
-- One end for each of them: whoever opens a second page goes on there.
create unique index contact_leg_one_each on contact_leg (contact_id, role) where state <> 'over';
create index contact_leg_of_contact on contact_leg (contact_id, asked_at);
create index contact_leg_open on contact_leg (seen_at) where state <> 'over';

create unlogged table contact_signal (
  seq bigint generated always as identity primary key,
  leg_id uuid not null references contact_leg (id) on delete cascade,
  -- None where the counter itself tells something.
  from_id uuid,
  at timestamptz not null,
  body jsonb not null
);
create index contact_signal_of_leg on contact_signal (leg_id, seq);
create index contact_signal_old on contact_signal (at);
