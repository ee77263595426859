-- The inbox read in each of its orders without sorting what it does not show, however many cases there are.
create index application_inbox_due on application (coalesce(due_on, date '9999-12-31'), id)
  where status in ('submitted', 'documents-asked', 'review', 'appeal');
create index application_inbox_due_free on application (coalesce(due_on, date '9999-12-31'), id)
  where status in ('submitted', 'documents-asked', 'review', 'appeal') and officer_id is null;
create index application_inbox_due_service on application (service, coalesce(due_on, date '9999-12-31'), id)
  where status in ('submitted', 'documents-asked', 'review', 'appeal');
create index application_inbox_due_officer on application (officer_id, coalesce(due_on, date '9999-12-31'), id)
  where status in ('submitted', 'documents-asked', 'review', 'appeal');
create index application_inbox_sent on application (submitted_at, id)
  where status in ('submitted', 'documents-asked', 'review', 'appeal');
-- The few that are signed and wait.
create index decision_to_countersign on decision (application_id)
  where needs_second and second_at is null and sent_at is null and undone_at is null;
