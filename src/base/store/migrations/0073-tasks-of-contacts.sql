-- SPDX-License-Identifier: AGPL-3.0-or-later
-- What an operator could not answer, passed on to the office that knows: the person follows it, and reads the answer.
create table contact_task (
  id uuid primary key,
  contact_id uuid references contact (id) on delete set null,
  person_id uuid not null references person (id),
  application_id uuid references application (id) on delete set null,
  service text,
  skill text not null,
  language text not null,
  question text not null check (length(question) between 1 and 2000),
  asked_by uuid not null references person (id),
  asked_at timestamptz not null,
  taken_by uuid references person (id),
  taken_at timestamptz,
  answer text check (length(answer) between 1 and 4000),
  answered_at timestamptz,
  check ((answer is null) = (answered_at is null)),
  check ((answer is not null) <= (taken_by is not null))
);
-- Whoever presses twice asks once.
create unique index contact_task_once on contact_task (contact_id, md5(question));
create index contact_task_open on contact_task (asked_at, id) where answered_at is null;
create index contact_task_of_person on contact_task (person_id, asked_at);
create index contact_task_of_application on contact_task (application_id) where application_id is not null;

-- What was passed on belongs to its case.
create or replace view case_thing as
  select id, id as application_id, person_id from application
  union all select decision.id, application_id, person_id from decision join application on application.id = application_id
  union all select consent.id, application_id, application.person_id from consent join application on application.id = application_id
  union all select document.id, application_id, person_id from document join application on application.id = application_id
  union all select id, application_id, person_id from account_change
  union all select id, application_id, person_id from payment_account
  union all select account_freeze.id, application_id, account_freeze.person_id
    from account_freeze join account_change on account_change.id = change_id
  union all select id, application_id, person_id from privacy_request
  union all select id, application_id, person_id from notice
  union all select id, application_id, person_id from mandate
  union all select id, application_id, person_id from delivery where application_id is not null
  union all select id, application_id, person_id from known_fact where application_id is not null
  union all select id, application_id, person_id from payment_due
  union all select id, null, person_id from counter_change
  union all select id, application_id, person_id from contact where application_id is not null
  union all select id, application_id, person_id from contact_task;
