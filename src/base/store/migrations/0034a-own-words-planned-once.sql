-- Asked for each address that an application gave: a function of this language is planned once on each connection, one of SQL was
-- planned each time it was asked. What it says is the same.
create or replace function own_words(given application) returns boolean language plpgsql stable as $$
begin
  if given.status = 'draft' then
    return given.client_id is null and not exists (
      select from application_event where application_id = given.id and data ->> 'type' = 'claimed');
  end if;
  return not exists (
    select from application_event where application_id = given.id
      and (data ->> 'type' in ('handed-in', 'identity-awaited') or (data ->> 'type' = 'submitted' and data ->> 'channel' = 'api')));
end $$;
