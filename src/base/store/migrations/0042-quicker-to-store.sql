-- The codici fiscali that an application names are found for an index each time it is stored. A function of SQL was parsed and planned for
-- each statement, and searched each text on its own: this finds the same codes in a third of the time.
create or replace function codes_in(variadic texts json[]) returns text[] language plpgsql immutable parallel safe as $$
declare
  part text;
  codes text[] := '{}';
begin
  foreach part in array string_to_array(array_to_string(texts, '"'), '"') loop
    if length(part) in (11, 16) and part <> all (codes)
        and part ~ '^(?:[A-Z]{6}[0-9L-NP-V]{2}[A-Z][0-9L-NP-V]{2}[A-Z][0-9L-NP-V]{3}[A-Z]|[0-9]{11})$' then
      codes := codes || part;
    end if;
  end loop;
  return codes;
end $$;
-- Read by nothing since those that ask for a fact, whatever its question is called (0039b).
drop index application_waiting_of;
drop index application_ownerless_of;
