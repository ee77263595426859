-- A mandate that is signed at a counter waits for a second word as every other power that an operator writes down.
alter table counter_change drop constraint counter_change_kind_check,
  add constraint counter_change_kind_check
    check (kind in ('contact', 'notice-choice', 'delegation', 'guardianship', 'mandate', 'freeze'));
alter table mandate add column confirmed_at timestamptz;
update mandate set confirmed_at = signed_at;
alter table mandate add constraint mandate_confirmed_first check (accepted_at is null or confirmed_at is not null);
alter table mandate drop constraint mandate_ended_by_check,
  add constraint mandate_ended_by_check check (ended_by in ('revoked', 'declined', 'renounced', 'over', 'refused'));
