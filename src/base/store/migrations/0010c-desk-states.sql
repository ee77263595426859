-- The cases of one state in the order of their term: those that wait for documents are few, and may stand far down the list of all.
create index application_inbox_due_state on application (status, coalesce(due_on, date '9999-12-31'), id)
  where status in ('submitted', 'documents-asked', 'review', 'appeal');
