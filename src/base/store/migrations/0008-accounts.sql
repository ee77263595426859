-- Where money goes: one account for each thing that is paid to a person, with those of before. Without an IBAN, in cash.
create table payment_account (
  id uuid primary key,
  person_id uuid not null references person (id) on delete cascade,
  pays text not null,
  iban text,
  -- What the bank said of the holder, or the officer in its place.
  holder text not null check (holder in ('match', 'officer', 'not-asked')),
  application_id uuid references application (id) on delete set null,
  from_at timestamptz not null,
  until_at timestamptz,
  check (until_at is null or until_at >= from_at)
);
create unique index payment_account_now on payment_account (person_id, pays) where until_at is null;
create index payment_account_of_person on payment_account (person_id, from_at desc);

-- A new account that was asked for. It counts after a waiting time in which whoever was reached before can stop it.
create table account_change (
  id uuid primary key,
  application_id uuid not null unique references application (id) on delete cascade,
  person_id uuid not null references person (id) on delete cascade,
  pays jsonb not null,
  iban text,
  holder text not null check (holder in ('match', 'unknown', 'not-asked')),
  -- Somebody who was reachable before was told. Where nobody was, an officer looks at it.
  warned boolean not null,
  language text not null,
  asked_at timestamptz not null,
  -- Not before this moment.
  counts_at timestamptz not null,
  -- Hash of the token in the link that stops it; the token is nowhere.
  stop_hash bytea not null unique,
  applied_at timestamptz,
  stopped_at timestamptz,
  stopped_by text check (stopped_by in ('link', 'portal')),
  -- The case ended without it: refused or withdrawn.
  dropped_at timestamptz,
  check (num_nonnulls(applied_at, stopped_at, dropped_at) <= 1),
  check ((stopped_at is null) = (stopped_by is null))
);
-- One at a time: a second one would hide behind the first.
create unique index account_change_waiting on account_change (person_id)
  where applied_at is null and stopped_at is null and dropped_at is null;
create index account_change_due on account_change (counts_at)
  where applied_at is null and stopped_at is null and dropped_at is null;

-- After a stop no account changes until somebody of the agency has seen who the person is.
create table account_freeze (
  id uuid primary key,
  person_id uuid not null references person (id) on delete cascade,
  change_id uuid not null references account_change (id) on delete cascade,
  since timestamptz not null,
  lifted_at timestamptz,
  lifted_by uuid references person (id),
  -- How they saw who the person is, in words.
  lifted_because text,
  check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lifted_because is null))
);
create unique index account_freeze_now on account_freeze (person_id) where lifted_at is null;

-- Each question to the banks, so that nobody finds out here who holds which account.
create table holder_check (
  id bigint generated always as identity primary key,
  person_id uuid not null references person (id) on delete cascade,
  at timestamptz not null,
  outcome text not null check (outcome in ('match', 'no-match', 'unknown'))
);
create index holder_check_of_person on holder_check (person_id, at desc);
