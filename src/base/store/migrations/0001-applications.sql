-- An application is a list of events; the row beside it is what follows from them, so that reading needs no replay.
create table application (
  id uuid primary key,
  service text not null,
  language text not null,
  status text not null check (status in ('draft', 'submitted')),
  -- Keyed hash of the secret code: the code itself is nowhere.
  code_hash bytea not null unique,
  number text unique,
  -- As the law's steps read it: order of keys kept, nothing rewritten.
  answers json not null,
  -- The words that were shown on submitting.
  receipt json,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  expires_at timestamptz not null,
  submitted_at timestamptz,
  check ((status = 'submitted') = (number is not null and receipt is not null and submitted_at is not null))
);

create index application_drafts_expiring on application (expires_at) where status = 'draft';

create table application_event (
  application_id uuid not null references application (id) on delete cascade,
  seq integer not null,
  at timestamptz not null,
  data json not null,
  primary key (application_id, seq)
);

-- The history of a case is never rewritten; only retention takes a whole case away.
create function refuse_rewriting() returns trigger language plpgsql as $$
begin
  if current_setting('sportello.retention', true) = 'on' and tg_op = 'DELETE' then
    return old;
  end if;
  raise exception 'the history of a case is never rewritten';
end $$;

create trigger application_event_is_final before update or delete on application_event
  for each row execute function refuse_rewriting();

-- Answers of the API to requests with an idempotency key.
create table idempotency (
  key text primary key,
  request_hash bytea not null,
  status integer,
  response json,
  created_at timestamptz not null default now()
);

-- Secrets of this counter, made once.
create table server_key (
  name text primary key,
  value bytea not null
);
