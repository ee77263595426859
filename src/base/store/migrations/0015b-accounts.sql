-- Every account that a service asks for is guarded. A change that comes with other things is granted by an officer alone, and may
-- name more than one account.
alter table account_change
  add column also jsonb not null default '[]',
  -- The case is about the account and nothing else: it is granted when the wait is over.
  add column whole boolean not null default true;
alter table account_change alter column whole drop default;

-- What the bank said stands with the case, for the officer who decides.
alter table holder_check add column application_id uuid references application (id) on delete set null,
  add column question text,
  -- The bank was asked; not when it had confirmed the same account a short while ago.
  add column asked boolean not null default true;
create index holder_check_of_application on holder_check (application_id) where application_id is not null;

-- A decision that grants does not leave before: whoever is warned of a new account has the time to stop it.
alter table application add column grants_after timestamptz;
