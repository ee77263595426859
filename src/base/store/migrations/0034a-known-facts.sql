-- What the agency itself knows of a person: what a grant wrote, and what it wrote before. A later grant takes the place of an earlier one.
create table known_fact (
  id uuid primary key,
  person_id uuid not null references person (id),
  -- The id of the fact in the catalogue, and its value in the JSON form of the contract.
  fact text not null,
  value jsonb not null,
  -- How it was called, by language, and how it was written, when it was granted.
  label jsonb not null,
  shown text not null,
  application_id uuid references application (id) on delete set null,
  since_on date not null,
  at timestamptz not null,
  -- When another took its place, and which; or when the grant fell.
  until_at timestamptz,
  replaced_by uuid references known_fact (id) on delete set null,
  taken_back_at timestamptz,
  check (until_at is null or until_at >= at),
  check (taken_back_at is null or until_at is not null)
);
create unique index known_fact_now on known_fact (person_id, fact) where until_at is null;
create unique index known_fact_once on known_fact (application_id, fact) where taken_back_at is null;
create index known_fact_replaced on known_fact (replaced_by);
