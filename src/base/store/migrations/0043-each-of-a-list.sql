-- Of a list each row of which is somebody who is asked for themselves: which row of the answers it is, `heirs.1`.
alter table consent add column path text;
