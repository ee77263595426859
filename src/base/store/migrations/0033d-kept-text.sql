-- A text of what is kept as JSON, for lists that are read together: null where it cannot be told, so that one row keeps no other from being
-- listed. A list of some tens of rows; not for conditions.
create function kept_text(kept json, name text) returns text language plpgsql immutable strict as $$
begin
  return kept ->> name;
exception when others then
  return null;
end $$;
