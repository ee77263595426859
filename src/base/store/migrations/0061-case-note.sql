-- SPDX-License-Identifier: AGPL-3.0-or-later
-- What people of the agency write to each other about a case. It is part of no letter and no answer to the person; the copy of somebody's
-- data has it. Nobody changes a note, nor takes it away before its case.
create table case_note (
  application_id uuid not null references application (id) on delete cascade,
  -- The form it was written in: sent twice, it is one note.
  form uuid not null,
  by_id uuid not null references person (id),
  at timestamptz not null,
  words text not null check (length(words) between 1 and 2000),
  primary key (application_id, form)
);
create index case_note_by on case_note (by_id);
