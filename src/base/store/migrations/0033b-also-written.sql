-- A contact that others took the place of goes on being written to for some days, beside them: until then.
alter table contact_point add column also_until timestamptz;
create index contact_point_also on contact_point (person_id, also_until) where also_until is not null;
