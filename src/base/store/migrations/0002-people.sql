-- People as their identity provider tells them; the codice fiscale is what makes two sign-ins the same person.
create table person (
  id uuid primary key,
  codice_fiscale text not null unique,
  given_name text not null,
  family_name text not null,
  birth_date date,
  created_at timestamptz not null
);

-- What people of the agency may do besides being citizens; one checked table in src/people/roles.ts says what each role allows.
create table staff_role (
  person_id uuid not null references person (id),
  role text not null check (role in ('operator', 'officer', 'supervisor', 'author', 'administrator')),
  primary key (person_id, role)
);

-- A visit after sign-in. Only the hash of its token is here: who reads the table cannot take up a visit.
create table session (
  token_hash bytea primary key,
  person_id uuid not null references person (id),
  level smallint not null check (level between 1 and 3),
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_of_person on session (person_id);

-- A sign-in that left for the identity provider and has not come back yet.
create table sign_in (
  state_hash bytea primary key,
  nonce text not null,
  verifier text not null,
  level smallint not null,
  return_to text not null,
  expires_at timestamptz not null
);

-- Who looked at whose data, or tried to, and why. Appended, never rewritten.
create table access_record (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor_id uuid not null references person (id),
  person_id uuid references person (id),
  -- No reference: the record outlives a case that retention takes away.
  application_id uuid,
  act text not null,
  reason text not null,
  allowed boolean not null
);
create trigger access_record_is_final before update or delete on access_record
  for each row execute function refuse_rewriting();
create index access_record_of_person on access_record (person_id, at desc);

alter table application add column person_id uuid references person (id);
create index application_of_person on application (person_id, created_at desc) where person_id is not null;
