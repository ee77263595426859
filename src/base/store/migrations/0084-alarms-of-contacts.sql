-- SPDX-License-Identifier: AGPL-3.0-or-later
-- What goes wrong in the contact centre now: since when, and who sees to it. It is taken away as its cause is gone.
create table contact_alarm (
  kind text not null,
  -- About which skill, where it is about one.
  about text not null default '',
  since timestamptz not null,
  taken_by uuid references person (id),
  taken_at timestamptz,
  primary key (kind, about),
  check ((taken_by is null) = (taken_at is null))
);
