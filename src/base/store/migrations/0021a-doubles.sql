-- What an officer met on deciding: other applications of the person for the same benefit, and why this one is granted beside them.
-- Null where there was none. A grant beside another has its reason, and a second signature.
alter table decision add column doubles json check (doubles is null or (json_array_length(doubles -> 'others') > 0
  and (outcome = 'refused' or (needs_second and trim(doubles ->> 'reason') <> ''))));
