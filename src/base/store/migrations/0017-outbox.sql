-- Work of the sweeps that failed: which row, how often, and the kind of fault; never its text, which may quote what somebody typed.
create table stuck (
  sweep text not null,
  -- The row that the work is about, as its own table names it.
  item text not null,
  application_id uuid references application (id) on delete cascade,
  attempts smallint not null,
  fault text not null,
  -- Where in the source it arose.
  place text,
  since timestamptz not null,
  last_at timestamptz not null,
  -- Not tried before; none once it is set apart, until somebody has it tried again.
  next_at timestamptz,
  primary key (sweep, item)
);
create index stuck_of_application on stuck (application_id);
create index stuck_apart on stuck (since) where next_at is null;
