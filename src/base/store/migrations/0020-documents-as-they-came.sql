-- What comes signed, or in a format that not everybody can open, stays beside the copy that is read.
alter table document
  add column original_id uuid unique,
  add column original_type text,
  add column original_size integer check (original_size > 0),
  -- Who signed the file that came, as it tells itself.
  add column signatures json not null default '[]',
  -- A picture that had lost its last bytes.
  add column is_cut boolean not null default false,
  add constraint document_original_check check
    (num_nonnulls(original_id, original_type, original_size) in (0, 3));

-- Files are deleted by these rows alone: a file that the database does not know may be one of tomorrow's, after a restore.
create table document_gone (
  file_id uuid primary key,
  at timestamptz not null default now(),
  -- When the file was really taken off the disk.
  removed_at timestamptz
);
create index document_gone_waiting on document_gone (at) where removed_at is null;

create function mark_document_gone() returns trigger language plpgsql as $$
begin
  insert into document_gone (file_id) select id from unnest(array[old.id, old.original_id]) as file (id)
    where id is not null on conflict do nothing;
  return old;
end $$;
create trigger document_leaves_its_mark after delete on document
  for each row execute function mark_document_gone();

-- Which folder is this counter's: its mark lies in the folder too.
create table documents_folder (
  single boolean primary key default true check (single),
  id uuid not null,
  marked_at timestamptz not null
);
