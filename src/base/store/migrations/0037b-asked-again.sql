-- From which day what an application gave for a time can be asked for again, and its person is told; null once told, and where nothing is.
alter table application add column again_on date;
