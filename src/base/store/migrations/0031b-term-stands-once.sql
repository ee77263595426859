-- A term stands still once, and for thirty days at most (L. 241/1990 art. 2 c. 7): a later request for documents does not stop it.
alter table application add column has_paused boolean not null default false;
update application set has_paused = true
  where paused_on is not null or exists (select from application_event where application_id = application.id and data ->> 'type' = 'documents-asked');

create function count_pause() returns trigger language plpgsql as $$
begin
  if old.paused_on is null and new.paused_on is not null then
    if old.has_paused then
      raise exception 'a term stands still once' using errcode = 'check_violation';
    end if;
    new.has_paused := true;
  end if;
  if old.paused_on is not null and new.paused_on is null and new.due_on > old.due_on + 30 then
    raise exception 'a term stands still for thirty days at most' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger application_pauses_once before update of paused_on, due_on on application
  for each row when (old.paused_on is distinct from new.paused_on) execute function count_pause();
