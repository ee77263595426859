-- An application that contests the decision of another: a review or an appeal. It is begun, taken up again and sent as any other;
-- what it leads to happens to the case it is about, which is the one that officers see.
alter table application
  add column about uuid references application (id) on delete cascade,
  -- Which decision, as it stood when it was contested: its questions follow from this.
  add column contest json;
alter table application add constraint application_contest_check check ((about is null) = (contest is null));
create index application_about on application (about) where about is not null;
