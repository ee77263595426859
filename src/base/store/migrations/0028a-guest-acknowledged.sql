-- What a guest hands in is acknowledged at the address that they wrote. It is nobody's yet: the message belongs to the application, goes
-- with it, and can be no other than this one.
alter table delivery alter column person_id drop not null;
alter table delivery add column application_id uuid references application (id) on delete cascade;
alter table delivery add constraint delivery_is_of_somebody check (
  case when application_id is null then person_id is not null
    else person_id is null and notice_id is null and phrase = 'handed-in' and address is not null end);
create index delivery_to_guest on delivery (address, created_at) where application_id is not null;
create index delivery_of_application on delivery (application_id) where application_id is not null;
