-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Whoever answers asks a colleague to come beside the contact: the colleague hears why, the two write to each other, and the contact is handed
-- over or kept. The asking is a lease, as an offer is.
create table contact_consultation (
  id uuid primary key,
  contact_id uuid not null references contact (id) on delete cascade,
  asked_by uuid not null references person (id),
  colleague_id uuid not null references person (id),
  skill text not null,
  why text not null check (length(why) between 1 and 500),
  state text not null check (state in ('asked', 'beside', 'over')),
  asked_at timestamptz not null,
  lease_until timestamptz not null,
  came_at timestamptz,
  ended_at timestamptz,
  outcome text check (outcome in ('handed-over', 'kept', 'declined', 'lapsed', 'left', 'lost', 'over')),
  check ((state = 'over') = (ended_at is not null and outcome is not null))
);
-- One colleague beside a contact, and nobody beside two.
create unique index contact_consultation_one_each on contact_consultation (contact_id) where state <> 'over';
create unique index contact_consultation_one_colleague on contact_consultation (colleague_id) where state <> 'over';
create index contact_consultation_of_contact on contact_consultation (contact_id, asked_at);

create table consultation_message (
  consultation_id uuid not null references contact_consultation (id) on delete cascade,
  seq bigint generated always as identity,
  at timestamptz not null,
  by_id uuid not null references person (id),
  words text not null check (length(words) between 1 and 4000),
  primary key (consultation_id, seq)
);
