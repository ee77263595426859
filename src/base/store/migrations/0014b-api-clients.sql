-- Programs of other institutions. They show that it is them by a signature (RFC 7523): only public keys are here.
create table api_client (
  id text primary key check (id ~ '^[a-z0-9][a-z0-9-]{2,62}$'),
  name text not null,
  -- A JSON Web Key Set (RFC 7517).
  keys json not null,
  scopes text[] not null,
  requests_per_hour integer not null check (requests_per_hour > 0),
  created_at timestamptz not null,
  ended_at timestamptz
);

-- Assertions that were used: none counts twice.
create table api_assertion (
  client_id text not null references api_client (id),
  jti_hash bytea not null,
  expires_at timestamptz not null,
  primary key (client_id, jti_hash)
);
create index api_assertion_over on api_assertion (expires_at);

-- Access tokens, as hashes: who reads the table cannot use them.
create table api_token (
  token_hash bytea primary key,
  client_id text not null references api_client (id),
  scopes text[] not null,
  expires_at timestamptz not null
);
create index api_token_over on api_token (expires_at);

-- The client that began it, for which alone it opens while it is nobody's.
alter table application add column client_id text references api_client (id);
create index application_of_client on application (client_id) where client_id is not null;

-- Keys are a client's own. What was made is told again from the application: no answer is kept here, and no code. What was kept
-- before, codes in clear among it, goes.
delete from idempotency;
alter table idempotency
  drop constraint idempotency_pkey,
  drop column response,
  alter column status set not null,
  add column client_id text not null references api_client (id),
  add column application_id uuid references application (id) on delete cascade,
  add column problem json,
  add primary key (client_id, key);
create index idempotency_over on idempotency (created_at);
create index idempotency_of on idempotency (application_id);
