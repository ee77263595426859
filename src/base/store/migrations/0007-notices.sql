-- Messages to people. The letter is what stands in the person's mailbox in the portal; an e-mail, an SMS or a message of App IO
-- only says that it is there: a courtesy message and a letter are different things with different evidence.
create table notice (
  id uuid primary key,
  person_id uuid not null references person (id) on delete cascade,
  application_id uuid references application (id) on delete cascade,
  kind text not null,
  language text not null,
  title text not null,
  -- Paragraphs.
  body jsonb not null,
  at timestamptz not null,
  read_at timestamptz
);
create index notice_of_person on notice (person_id, at desc, id);
create index notice_unread on notice (person_id) where read_at is null;
create index notice_of_application on notice (application_id) where application_id is not null;

-- What was written to somebody stays as it was written; only that it was read is added.
create trigger notice_is_final before update on notice for each row
  when ((old.id, old.person_id, old.application_id, old.kind, old.language, old.title, old.body, old.at)
    is distinct from (new.id, new.person_id, new.application_id, new.kind, new.language, new.title, new.body, new.at))
  execute function refuse_rewriting();
create trigger notice_stays before delete on notice for each row execute function refuse_rewriting();

-- The letter on paper, as a file with its fingerprint.
create table notice_paper (
  notice_id uuid primary key references notice (id) on delete cascade,
  name text not null,
  pdf bytea not null,
  sha256 bytea not null
);
create trigger notice_paper_is_final before update or delete on notice_paper for each row
  execute function refuse_rewriting();

-- Where a person can be reached. One that was replaced stays: a change that harms is told to the contacts of before.
create table contact_point (
  id uuid primary key,
  person_id uuid not null references person (id) on delete cascade,
  channel text not null check (channel in ('email', 'sms')),
  address text not null,
  source text not null check (source in ('application', 'portal', 'counter')),
  created_at timestamptz not null,
  -- When the person typed the code that was sent there.
  confirmed_at timestamptz,
  ended_at timestamptz,
  -- Keyed hash of that code while it is awaited.
  code_hash bytea,
  code_until timestamptz,
  code_tries smallint not null default 0
);
create unique index contact_point_in_use on contact_point (person_id, channel)
  where confirmed_at is not null and ended_at is null;
create unique index contact_point_once on contact_point (person_id, channel, address) where ended_at is null;
create index contact_point_of_address on contact_point (channel, address) where ended_at is null;

-- How a person wants to be told that there is a letter. Without a row: by e-mail and by SMS.
create table notice_choice (
  person_id uuid primary key references person (id) on delete cascade,
  email boolean not null,
  sms boolean not null,
  app_io boolean not null
);

-- What is to be sent, written in the transaction of what it tells of; taken by whichever process is free.
create table delivery (
  -- Its Message-ID and idempotency key: one that is sent twice can be told by it.
  id uuid primary key,
  notice_id uuid references notice (id) on delete cascade,
  person_id uuid not null references person (id) on delete cascade,
  channel text not null check (channel in ('email', 'sms', 'app-io')),
  -- None for App IO, which knows people by their codice fiscale.
  address text check ((address is null) = (channel = 'app-io')),
  -- The words by their code, with what is put into them; emptied when it is sent, since it may hold a code or a secret link.
  phrase text not null,
  language text not null,
  given jsonb not null,
  created_at timestamptz not null,
  -- Not tried before this moment.
  due_at timestamptz not null,
  attempts smallint not null default 0,
  -- Code of what went wrong at the last attempt.
  problem text,
  sent_at timestamptz,
  failed_at timestamptz,
  check (sent_at is null or failed_at is null)
);
create index delivery_due on delivery (due_at) where sent_at is null and failed_at is null;
create index delivery_failed on delivery (failed_at) where failed_at is not null;
create index delivery_of_person on delivery (person_id, created_at desc);
create index delivery_of_notice on delivery (notice_id);
