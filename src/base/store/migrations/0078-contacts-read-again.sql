-- SPDX-License-Identifier: AGPL-3.0-or-later
-- A contact that was drawn and read again by somebody else than who answered it.
create table contact_review (
  contact_id uuid primary key references contact (id) on delete cascade,
  reviewer_id uuid not null references person (id),
  at timestamptz not null,
  answers jsonb not null,
  words text not null check (length(words) <= 1000)
);
create index contact_review_at on contact_review (at);
