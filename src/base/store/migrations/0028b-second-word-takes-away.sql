-- What takes away for good, for somebody at a counter, waits for a second word as well: the withdrawal of an application that was sent,
-- the erasure of contacts and drafts.
alter table counter_change drop constraint counter_change_kind_check,
  add constraint counter_change_kind_check check (kind in
    ('contact', 'notice-choice', 'delegation', 'guardianship', 'mandate', 'freeze', 'withdrawal', 'erasure'));
