-- What is bounded, and how much of it was done: leaky buckets, each the instant at which it will be empty. Whose it is stands here
-- as a keyed hash only: no address, no codice fiscale.
create table limit_bucket (
  key bytea primary key,
  empties_at timestamptz not null
);
create index limit_bucket_empty on limit_bucket (empties_at);

-- That somebody got in with the right secret from a source: keyed hash of both. Guesses from elsewhere do not keep them out there.
create table known_source (
  key bytea primary key,
  seen_at timestamptz not null
);
create index known_source_seen on known_source (seen_at);

-- Counted above now, by person and source and in all.
drop table phone_pin_attempts;
