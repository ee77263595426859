-- SPDX-License-Identifier: AGPL-3.0-or-later
-- The contact centre: one row a contact, whatever its channel. What waits is in this table and nowhere else; a callback is the same row in
-- another state, so its place is kept by construction.

create table contact (
  id uuid primary key,
  channel text not null check (channel in ('text', 'voice', 'video', 'phone')),
  state text not null check (state in ('waiting', 'callback', 'offered', 'calling', 'talking', 'wrapping', 'ended')),
  language text not null,
  skill text not null,
  -- The level asked for, and 1 where somebody goes first by law or by the agency's rules; which of those rules is nobody's business.
  level smallint not null default 1 check (level between 0 and 3),
  priority smallint not null default 0 check (priority between 0 and 1),
  asked_at timestamptz not null,
  -- Its place, made of what stands beside it (`src/contacts/routing/place.ts`): the earliest comes first.
  place_at timestamptz not null,
  eligible_at timestamptz not null,
  person_id uuid references person (id),
  key_hash bytea check (length(key_hash) = 32),
  service text,
  application_id uuid references application (id) on delete set null,
  seen_at timestamptz not null,
  wants_call boolean not null default false,
  promised_at timestamptz,
  attempts smallint not null default 0,
  near_told_at timestamptz,
  -- Who has it, and until when an offer or a ring stands.
  operator_id uuid references person (id),
  offered_at timestamptz,
  lease_until timestamptz,
  answered_at timestamptz,
  left_at timestamptz,
  ended_at timestamptz,
  outcome text check (outcome in ('served', 'abandoned', 'cancelled', 'unreached')),
  code text,
  notes text,
  solved boolean,
  rating smallint check (rating between 1 and 5),
  check ((state = 'ended') = (ended_at is not null and outcome is not null)),
  check ((state in ('offered', 'calling', 'talking', 'wrapping')) <= (operator_id is not null)),
  check ((state in ('offered', 'calling')) <= (lease_until is not null))
);
-- Nobody is given two at once, whatever a process believes.
create unique index contact_one_each on contact (operator_id) where state in ('offered', 'calling', 'talking', 'wrapping');
create unique index contact_one_open on contact (person_id) where state in ('waiting', 'callback', 'offered', 'calling', 'talking');
create index contact_in_line on contact (language, skill, level, place_at, id) where state in ('waiting', 'callback');
create index contact_leased on contact (lease_until) where state in ('offered', 'calling');
create index contact_of_key on contact (key_hash) where key_hash is not null;
create index contact_of_person on contact (person_id, asked_at);
create index contact_of_application on contact (application_id) where application_id is not null;
create index contact_asked on contact (asked_at);
create index contact_ended on contact (ended_at) where state = 'ended';
create index contact_by_operator on contact (operator_id, answered_at);

-- What happened to a contact, in order; never rewritten.
create table contact_event (
  contact_id uuid not null references contact (id) on delete cascade,
  seq bigint generated always as identity,
  at timestamptz not null,
  kind text not null,
  by_id uuid references person (id),
  data jsonb not null default '{}',
  primary key (contact_id, seq)
);

-- What was written to each other.
create table contact_message (
  contact_id uuid not null references contact (id) on delete cascade,
  seq bigint generated always as identity,
  at timestamptz not null,
  by text not null check (by in ('person', 'operator')),
  author_id uuid references person (id),
  words text not null check (length(words) between 1 and 4000),
  primary key (contact_id, seq)
);

-- Each wait that was told, to be held against what happened.
create table contact_told (
  contact_id uuid not null references contact (id) on delete cascade,
  at timestamptz not null,
  ahead integer not null check (ahead >= 0),
  low_seconds integer not null check (low_seconds >= 0),
  high_seconds integer not null check (high_seconds >= low_seconds),
  primary key (contact_id, at)
);

-- Whoever answers: whether they are there, why not, and for what they can be asked.
create table contact_operator (
  operator_id uuid primary key references person (id),
  state text not null check (state in ('ready', 'away')),
  reason text,
  since timestamptz not null,
  seen_at timestamptz not null,
  languages text[] not null default '{it}',
  -- The level in each skill; with none somebody answers whatever is asked at the first level.
  skills jsonb not null default '{}'
);
