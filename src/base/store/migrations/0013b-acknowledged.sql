-- A letter that is in the mailbox, and of which no message has told yet: written in bulk with what it tells of, told right after.
alter table notice add column tell_at timestamptz;
create index notice_to_tell on notice (tell_at, id) where tell_at is not null;
