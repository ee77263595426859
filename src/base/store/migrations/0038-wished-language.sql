-- A service without words in the language that a person reads is applied for in the main one. What they read is kept beside it: the
-- messages that their letters are there, and the line in front of those letters, are in it. Null where both are the same.
alter table application add column wished_language text;
alter table notice add column wished_language text;
