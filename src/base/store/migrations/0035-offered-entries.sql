-- What a register has of the applicant and was put to them to choose from, by question; once it is sent, what was chosen alone.
alter table application add column offered jsonb not null default '{}';
