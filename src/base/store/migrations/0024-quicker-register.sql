-- The register's lock is held for less: entries are sealed one after the other as before, and written together; whether what came
-- in has an owner is asked once for all of them, by the same statement.
create or replace function protocol_append(entries json, with_key text, with_nonce bytea, inner_block bytea, outer_block bytea)
returns integer[] language plpgsql security definer set search_path = public, pg_temp as $$
declare
  entry record;
  made register_entry;
  written register_entry[] := '{}';
  of_year integer;
  last_seq integer;
  last_hash bytea;
  numbers integer[] := '{}';
begin
  for entry in
    select * from json_to_recordset(entries) as item (place integer, year integer, at timestamptz, direction text,
      "applicationId" uuid, subject text, content text, "contentId" uuid, "contentSeq" integer, "contentHash" text, digest text)
    order by item.year, item.place
  loop
    if of_year is distinct from entry.year then
      if of_year is not null then
        update protocol_year set seq = last_seq, hash = last_hash where year = of_year;
      end if;
      of_year := entry.year;
      select seq, hash into last_seq, last_hash from protocol_year where year = of_year for update;
      if not found then
        insert into protocol_year (year, seq, hash) values (of_year, 0, decode(repeat('00', 32), 'hex')) on conflict do nothing;
        select seq, hash into last_seq, last_hash from protocol_year where year = of_year for update;
      end if;
    end if;
    last_seq := last_seq + 1;
    made.year := of_year;
    made.seq := last_seq;
    made.at := entry.at;
    made.direction := entry.direction;
    made.application_id := entry."applicationId";
    made.subject := entry.subject;
    made.content := entry.content;
    made.content_id := entry."contentId";
    made.content_seq := entry."contentSeq";
    made.content_hash := decode(entry."contentHash", 'hex');
    made.previous_hash := last_hash;
    last_hash := sha256(outer_block || sha256(inner_block || int4send(of_year) || int4send(last_seq) || decode(entry.digest, 'hex') || last_hash));
    made.hash := last_hash;
    made.key_id := with_key;
    made.nonce := with_nonce;
    written := written || made;
    numbers[entry.place + 1] := last_seq;
  end loop;
  if of_year is not null then
    insert into register_entry select * from unnest(written);
    update protocol_year set seq = last_seq, hash = last_hash where year = of_year;
  end if;
  return numbers;
end $$;

create function refuse_entries_without_owner() returns trigger language plpgsql as $$
begin
  if exists (select from added join application on application.id = added.application_id
      where added.direction = 'in' and (person_id is null or status in ('draft', 'waiting-for-identity'))) then
    raise exception 'the applicant is not known' using errcode = 'check_violation';
  end if;
  return null;
end $$;
drop trigger register_entry_has_owner on register_entry;
create trigger register_entry_has_owner after insert on register_entry referencing new table as added
  for each statement execute function refuse_entries_without_owner();
