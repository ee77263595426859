-- Documents of an application. The files lie outside the database, each under the random id of its row.
create table document (
  id uuid primary key,
  application_id uuid not null references application (id) on delete cascade,
  -- What it is for, in the words of who gave it.
  purpose text not null,
  -- The name it had, as data only: never part of a path.
  name text not null,
  type text not null check (type in ('application/pdf', 'image/jpeg')),
  size integer not null check (size > 0),
  -- SHA-256 of the file that is kept, and of the one that came: a picture is made readable.
  sha256 bytea not null,
  original_sha256 bytea not null,
  -- Whether a virus scanner has seen it: false where none is set up.
  scanned boolean not null,
  channel text not null,
  -- Who gave it, where they had signed in: the person, or the operator who scanned it.
  given_by uuid references person (id),
  at timestamptz not null,
  unique (application_id, original_sha256)
);
