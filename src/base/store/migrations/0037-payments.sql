-- What people have to pay for an application: asked for by a notice of pagoPA, and watched until it is paid.
create table payment_due (
  id uuid primary key,
  -- Our own number, from which that of the notice is made. It is never used again, for a notice is paid for years.
  own bigint generated always as identity unique,
  application_id uuid not null unique references application (id) on delete cascade,
  person_id uuid not null references person (id),
  cents bigint not null check (cents > 0),
  by_on date not null,
  -- What is left once it is paid: nothing, or a decision.
  leaves text not null check (leaves in ('nothing', 'decision')),
  -- The sentences of it, as they were when it was sent.
  words jsonb not null,
  language text not null,
  asked_at timestamptz not null,
  notice text unique,
  payable_at timestamptz,
  paid_at timestamptz,
  receipt text,
  void_at timestamptz,
  -- When it is looked at again.
  next_at timestamptz not null,
  check (notice is not null or payable_at is null)
);
create index payment_due_open on payment_due (next_at) where paid_at is null and void_at is null;
create index payment_due_person on payment_due (person_id);
-- While it waits to be paid, an application waits for nobody at the office.
alter table application add column awaits_payment boolean not null default false;
-- What is paid for an application belongs to it: whoever stays away from it stays away from its payment.
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
  union all select id, null, person_id from counter_change;
