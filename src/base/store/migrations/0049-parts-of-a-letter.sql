-- What a letter is made of, headings and lists as on its paper; `body` has the same as paragraphs. Null for what is paragraphs alone.
alter table notice add column parts jsonb;
create trigger notice_parts_are_final before update on notice for each row
  when (old.parts is distinct from new.parts) execute function refuse_rewriting();
