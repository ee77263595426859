-- Times that overlap are compared with what they are of.
create extension if not exists btree_gist;

-- An appointment, from the moment a time is held for somebody. `held`: somebody decides, until `held_until`; `waiting`: no time was free, one
-- is offered when it is; `displaced`: the office cannot keep it and offers others.
create table appointment (
  id uuid primary key,
  state text not null check (state in
    ('held', 'waiting', 'booked', 'displaced', 'cancelled', 'arrived', 'serving', 'done', 'missed')),
  office text not null,
  desk int check (desk > 0),
  during tstzrange check (lower_inc(during) and not upper_inc(during) and not lower_inf(during) and not upper_inf(during)),
  subject text not null,
  mode text not null check (mode in ('counter', 'phone', 'video')),
  -- What it is about, where it was asked for from a service.
  service text,
  language text not null,
  -- Somebody of a category that goes first; which one is not kept.
  has_priority boolean not null default false,
  -- Whose it is; of who has not signed in, the name and where they are reached.
  person_id uuid references person (id),
  guest_name text,
  guest_channel text check (guest_channel in ('email', 'sms')),
  guest_address text,
  -- Where they are called, when they meet on the telephone.
  call_number text,
  code_hash bytea not null unique,
  -- The member of staff, or who acted for the person.
  made_by uuid references person (id),
  channel text not null check (channel in ('web', 'text', 'voice', 'keypad', 'operator', 'api')),
  made_at timestamptz not null,
  held_until timestamptz,
  -- An appointment that this time is to take the place of.
  replaces uuid references appointment (id) on delete cascade,
  -- An earlier time is wanted, should one be freed.
  wants_earlier boolean not null default false,
  -- When a freed time was last looked for, and how many that were offered were let go.
  looked_at timestamptz,
  let_go int not null default 0,
  -- How often it was moved.
  sequence int not null default 0,
  booked_at timestamptz,
  reminded_at timestamptz,
  -- The ticket of the day, drawn on arriving.
  ticket int,
  arrived_at timestamptz,
  started_at timestamptz,
  ended_at timestamptz,
  check ((during is null) = (desk is null)),
  check (during is not null or state in ('waiting', 'cancelled')),
  check ((state = 'held') = (held_until is not null)),
  check ((guest_address is null) = (guest_channel is null)),
  check (state = 'held' or person_id is not null or guest_name is not null),
  -- One person at a desk at a time, whatever races.
  constraint appointment_alone exclude using gist (office with =, desk with =, during with &&)
    where (state not in ('waiting', 'displaced', 'cancelled'))
);
create index appointment_of_day on appointment using gist (office, during) where state not in ('held', 'waiting');
create index appointment_of_person on appointment (person_id) where person_id is not null;
create index appointment_of_guest on appointment (guest_address) where guest_address is not null;
create index appointment_held on appointment (held_until) where state = 'held';
create index appointment_replaced on appointment (replaces) where replaces is not null;
create index appointment_to_remind on appointment (lower(during)) where state = 'booked' and reminded_at is null;
create index appointment_wished on appointment (looked_at) where state = 'waiting' or (state = 'booked' and wants_earlier) ;

-- When an office, or one of its desks, is not there: an exceptional closing, an absence. Who and why is not kept.
create table office_closing (
  id uuid primary key,
  office text not null,
  desk int check (desk > 0),
  during tstzrange not null check (lower_inc(during) and not upper_inc(during) and not lower_inf(during) and not upper_inf(during)),
  made_by uuid not null references person (id),
  made_at timestamptz not null
);
create index office_closing_when on office_closing using gist (office, during);

-- A message to what somebody wrote who booked without signing in: it goes with the appointment.
alter table delivery add column appointment_id uuid references appointment (id) on delete cascade;
alter table delivery drop constraint delivery_is_of_somebody;
alter table delivery add constraint delivery_is_of_somebody check (
  case when appointment_id is not null then person_id is null and application_id is null and notice_id is null and address is not null
    when application_id is null then person_id is not null
    else person_id is null and notice_id is null and phrase = 'handed-in' and address is not null end);
