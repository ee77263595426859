-- Each index of the inbox is written with every application that is sent: these two are read by nothing since their successors,
-- which end with coalesce(due_on, ...), came (0010b).
drop index application_inbox;
drop index application_inbox_of_officer;
