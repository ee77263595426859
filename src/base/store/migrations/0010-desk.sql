-- What officers keep for themselves, and what the agency keeps about the quality of its decisions.

-- A choice of cases with a name. Filters only: nothing personal stands in them.
create table saved_view (
  id uuid primary key,
  person_id uuid not null references person (id),
  name text not null check (length(name) between 1 and 40),
  query text not null,
  created_at timestamptz not null,
  unique (person_id, name)
);

-- A case that somebody of the agency opened for a reason. It ends after a while, and with the visit.
create table case_opening (
  token_hash bytea not null references session (token_hash) on delete cascade,
  application_id uuid not null references application (id) on delete cascade,
  until timestamptz not null,
  primary key (token_hash, application_id)
);

-- Which decisions of a year are looked at again: drawn by their case and a seed that nobody chooses.
create table quality_year (
  year integer primary key,
  seed bytea not null,
  share numeric not null check (share between 0 and 1)
);
create table quality_review (
  decision_id uuid primary key references decision (id) on delete cascade,
  year integer not null references quality_year (year),
  reviewer_id uuid not null references person (id),
  at timestamptz not null,
  -- For each criterion: yes, no or not-applicable.
  answers json not null,
  words text not null
);
create index quality_review_of_year on quality_review (year);
create index decision_sent on decision (sent_at desc) where sent_at is not null;
