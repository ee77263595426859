-- The PIN with which somebody says on the telephone who they are. Only a slow hash of it is kept, with what made it.
create table phone_pin (
  id uuid primary key,
  person_id uuid not null references person (id) on delete cascade,
  salt bytea not null,
  hash bytea not null,
  -- scrypt's N, r and p at the time: they may grow, and older PINs still be checked.
  cost integer not null,
  block_size integer not null,
  parallel integer not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  -- Wrong ones since the last right one.
  wrong integer not null default 0,
  ended_at timestamptz,
  ended_by text check (ended_by in ('replaced', 'revoked', 'guessed')),
  check ((ended_at is null) = (ended_by is null))
);
create unique index phone_pin_one_at_a_time on phone_pin (person_id) where ended_at is null;
create index phone_pin_of_person on phone_pin (person_id, made_at desc);

-- Wrong attempts in a row for a codice fiscale, known to us or not: who guesses learns nothing from being made to wait.
create table phone_pin_attempts (
  -- Keyed hash: many of these are codici fiscali of people we do not know.
  codice_fiscale_hash bytea primary key,
  wrong integer not null,
  last_at timestamptz not null
);

-- Every check. Appended, never rewritten.
create table phone_pin_check (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  person_id uuid references person (id),
  codice_fiscale_hash bytea not null,
  channel text not null,
  outcome text not null check (outcome in ('right', 'wrong', 'run-out', 'misheard', 'wait'))
);
create index phone_pin_check_of_person on phone_pin_check (person_id, at desc) where person_id is not null;
create trigger phone_pin_check_is_final before update or delete on phone_pin_check
  for each row execute function refuse_rewriting();
