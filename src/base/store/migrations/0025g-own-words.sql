-- Whether what stands in an application is its person's own: they wrote or read it signed in before it was sent, or somebody did who acts
-- for them. Not what a guest wrote and handed in, whoever said yes to it later, nor what the program of another institution sent; nor a
-- draft that one of these began, until its person sends it.
create function own_words(application) returns boolean language sql stable as $$
  select case when $1.status = 'draft'
    then $1.client_id is null and not exists (
      select from application_event where application_id = $1.id and data ->> 'type' = 'claimed')
    else not exists (
      select from application_event where application_id = $1.id
        and (data ->> 'type' in ('handed-in', 'identity-awaited') or (data ->> 'type' = 'submitted' and data ->> 'channel' = 'api')))
  end
$$;

-- An address that only such words gave is told to its person, and serves for nothing until they confirm it.
alter table contact_point drop constraint contact_point_source_check;
alter table contact_point add constraint contact_point_source_check check (source in ('application', 'guest', 'portal', 'counter'));
alter table contact_point add constraint guest_confirms_nothing check (source <> 'guest' or confirmed_at is null);
update contact_point set source = 'guest' where source = 'application' and confirmed_at is null and not exists (
  select from application where application.person_id = contact_point.person_id and own_words(application)
    and status <> 'draft' and case when channel = 'email' then lower(answers ->> 'email') else answers ->> 'mobile' end = address);
