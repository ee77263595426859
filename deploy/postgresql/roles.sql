-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Run once by the administrator of PostgreSQL, before the first `sportello migrate`:
--   psql -v migrate_password=... -v app_password=... -f roles.sql
-- sportello_owner owns the tables and is used by `sportello migrate` alone (SPORTELLO_MIGRATE_URL); sportello_app is what the processes
-- work as (DATABASE_URL): it owns nothing, so it can neither drop nor alter a table, nor switch off what guards the register.
create role sportello_owner login password :'migrate_password' nosuperuser nocreatedb nocreaterole;
create role sportello_app login password :'app_password' nosuperuser nocreatedb nocreaterole connection limit 200;
create database sportello owner sportello_owner encoding 'UTF8' template template0;
revoke all on database sportello from public;
grant connect, temporary on database sportello to sportello_app;
-- What each process asks for itself on connecting; here for a pooler in between, which may drop it (pgbouncer: ignore_startup_parameters).
alter role sportello_app set statement_timeout = '15s';
alter role sportello_app set lock_timeout = '8s';
alter role sportello_app set idle_in_transaction_session_timeout = '5s';
