-- What registers, and the person's earlier applications, answered instead of the person: by path, with register and dates.
-- It stands beside the answers, never changed by them: where an answer differs, the person contests it, and both are kept.
alter table application add column known json not null default '{}';

-- Which register was asked about whom, by whom, what for. Appended, never rewritten.
create table register_fetch (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  person_id uuid not null references person (id),
  actor_id uuid not null references person (id),
  -- No reference: the record comes before the application, and outlives one that retention takes away.
  application_id uuid not null,
  service text not null,
  register text not null,
  -- The purpose declared to the platform.
  purpose text not null
);
create trigger register_fetch_is_final before update or delete on register_fetch
  for each row execute function refuse_rewriting();
create index register_fetch_of_person on register_fetch (person_id, at desc);
