-- SPDX-License-Identifier: AGPL-3.0-or-later
-- How far somebody of the agency has read a case: the list tells them what came since. Who opened it and why stands in access_record.
create table case_look (
  person_id uuid not null references person (id),
  application_id uuid not null references application (id) on delete cascade,
  -- The last event that stood on the page.
  version integer not null,
  at timestamptz not null,
  primary key (person_id, application_id)
);
create index case_look_of_case on case_look (application_id);
