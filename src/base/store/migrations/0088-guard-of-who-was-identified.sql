-- SPDX-License-Identifier: AGPL-3.0-or-later
-- A contact belongs to its case and to whom it is of: who signed in, or who was identified in it.
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
  union all select id, application_id, coalesce(person_id, identified_id) from contact
    where application_id is not null or person_id is not null or identified_id is not null
  union all select id, application_id, person_id from contact_task;
