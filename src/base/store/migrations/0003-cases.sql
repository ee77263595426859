-- What happens to an application after it was sent. States as the agency publishes them (INPS-it/NDC, statoDomanda).
alter table application drop constraint application_status_check;
alter table application drop constraint application_check;
alter table application add constraint application_status_check check (status in
  ('draft', 'submitted', 'documents-asked', 'granted', 'refused', 'withdrawn', 'review', 'appeal'));
alter table application add constraint application_sent_check check
  ((status = 'draft') = (number is null and receipt is null and submitted_at is null));
alter table application
  add column protocol text,
  -- The last day to decide by law; moved on by the days for which the term stood still.
  add column due_on date,
  -- Since when the term stands still, waiting for documents.
  add column paused_on date,
  add column officer_id uuid references person (id);
create index application_inbox on application (due_on, id)
  where status in ('submitted', 'documents-asked', 'review', 'appeal');
create index application_inbox_of_officer on application (officer_id, due_on, id)
  where status in ('submitted', 'documents-asked', 'review', 'appeal');

-- The protocol register (DPR 445/2000 art. 53): without gaps within a year, each entry sealed with the one before.
create table protocol_year (
  year integer primary key,
  seq integer not null,
  hash bytea not null
);
create table register_entry (
  year integer not null,
  seq integer not null,
  at timestamptz not null,
  direction text not null check (direction in ('in', 'out')),
  application_id uuid not null,
  subject text not null,
  -- SHA-256 of what came in or went out.
  content_hash bytea not null,
  previous_hash bytea not null,
  hash bytea not null,
  primary key (year, seq)
);
create index register_entry_of_application on register_entry (application_id);
create trigger register_entry_is_final before update or delete on register_entry
  for each row execute function refuse_rewriting();

-- A decision is signed by an officer, can be undone until it is sent, and is then final.
create table decision (
  id uuid primary key,
  application_id uuid not null references application (id) on delete cascade,
  outcome text not null check (outcome in ('granted', 'refused')),
  -- Ids of the conditions on which a refusal rests.
  reasons json not null,
  words text not null,
  signed_by uuid not null references person (id),
  signed_at timestamptz not null,
  needs_second boolean not null,
  second_by uuid references person (id),
  second_at timestamptz,
  sends_at timestamptz not null,
  sent_at timestamptz,
  undone_at timestamptz,
  -- The letter as it was sent, word for word.
  letter json,
  protocol text,
  check (second_by is null or second_by <> signed_by),
  check (sent_at is null or (undone_at is null and letter is not null and (second_at is not null or not needs_second)))
);
create unique index decision_one_at_a_time on decision (application_id) where undone_at is null and sent_at is null;
create index decision_to_send on decision (sends_at) where undone_at is null and sent_at is null;
create index decision_of_application on decision (application_id, signed_at desc);
