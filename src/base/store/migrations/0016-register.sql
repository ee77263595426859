-- The register tells for each entry what it seals, so that it can be held against what is kept; seals have a key that is not here.
alter table register_entry
  add column content text check (content in
    ('application', 'decision', 'consent-answer', 'receipt', 'letter', 'consent-receipt')),
  -- The row of the content, and its place among several.
  add column content_id uuid,
  add column content_seq integer,
  -- Which key sealed it, and the nonce from which the key of this entry is made again. None before seals had a key.
  add column key_id text,
  add column nonce bytea,
  add constraint register_entry_where_check check ((content is null) = (content_id is null) and (content is null) = (content_seq is null)),
  add constraint register_entry_key_check check ((key_id is null) = (nonce is null));

-- Entries of before: what can be told from the number that stands with the content.
drop trigger register_entry_is_final on register_entry;
update register_entry set content = 'receipt', content_id = application.id, content_seq = 0
  from application
  where application.id = application_id and direction = 'in'
    and application.protocol = register_entry.year || '/' || lpad(register_entry.seq::text, 7, '0');
update register_entry set content = 'letter', content_id = decision.id, content_seq = 0
  from decision
  where decision.application_id = register_entry.application_id and direction = 'out'
    and decision.protocol = register_entry.year || '/' || lpad(register_entry.seq::text, 7, '0');
update register_entry set content = 'consent-receipt', content_id = consent.id, content_seq = consent_answer.seq
  from consent join consent_answer on consent_answer.consent_id = consent.id
  where consent.application_id = register_entry.application_id and direction = 'in' and content is null
    and consent_answer.receipt ->> 'protocol' = register_entry.year || '/' || lpad(register_entry.seq::text, 7, '0');

-- An entry is for ever: no setting of a session lifts this, as retention does for the history of cases.
create function refuse_always() returns trigger language plpgsql as $$
begin
  raise exception 'the register is never rewritten';
end $$;
create trigger register_entry_is_final before update or delete on register_entry
  for each row execute function refuse_always();
create trigger register_entry_stays before truncate on register_entry execute function refuse_always();

-- The last number of a year only grows.
create function refuse_going_back() returns trigger language plpgsql as $$
begin
  if new.year <> old.year or new.seq <= old.seq then
    raise exception 'the register is never rewritten';
  end if;
  return new;
end $$;
create trigger protocol_year_grows before update on protocol_year for each row execute function refuse_going_back();
create trigger protocol_year_is_final before delete on protocol_year for each row execute function refuse_always();
create trigger protocol_year_stays before truncate on protocol_year execute function refuse_always();

-- The one way into the register. It takes the lock of a year, gives numbers, seals and writes, all in one statement that ends the
-- transaction (src/protocol/append.ts): nobody holds the register while a process thinks. The seal is HMAC-SHA-256 with a key made
-- for this call from the register's key, which never comes here: `inner_block` and `outer_block` are how HMAC begins (RFC 2104).
-- The owner's rights: the application's own role needs none to write these tables.
create function protocol_append(entries json, with_key text, with_nonce bytea, inner_block bytea, outer_block bytea)
returns integer[] language plpgsql security definer set search_path = public, pg_temp as $$
declare
  entry record;
  of_year integer;
  last_seq integer;
  last_hash bytea;
  seal bytea;
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
    seal := sha256(outer_block || sha256(inner_block || int4send(of_year) || int4send(last_seq) || decode(entry.digest, 'hex') || last_hash));
    insert into register_entry (year, seq, at, direction, application_id, subject, content, content_id, content_seq, content_hash,
      previous_hash, hash, key_id, nonce)
    values (of_year, last_seq, entry.at, entry.direction, entry."applicationId", entry.subject, entry.content, entry."contentId",
      entry."contentSeq", decode(entry."contentHash", 'hex'), last_hash, seal, with_key, with_nonce);
    last_hash := seal;
    numbers[entry.place + 1] := last_seq;
  end loop;
  if of_year is not null then
    update protocol_year set seq = last_seq, hash = last_hash where year = of_year;
  end if;
  return numbers;
end $$;

-- The number of an application or a letter stands in the register alone: these columns of before are written no more.
comment on column application.protocol is 'superseded by register_entry';
comment on column decision.protocol is 'superseded by register_entry';

-- When the letter of a decision was put into the person's mailbox, on paper too: after it was sent, since paper takes long to set.
alter table decision add column posted_at timestamptz;
update decision set posted_at = sent_at where sent_at is not null;
create index decision_to_post on decision (sent_at) where sent_at is not null and posted_at is null;

-- Cases that retention took away, so that what is missing otherwise can be told from them. Written by the removal itself.
create table case_removal (
  application_id uuid primary key,
  at timestamptz not null default now()
);
create trigger case_removal_is_final before update or delete on case_removal for each row execute function refuse_always();
create trigger case_removal_stays before truncate on case_removal execute function refuse_always();
create function remember_removal() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select from register_entry where application_id = old.id) then
    if current_setting('sportello.retention', true) is distinct from 'on' then
      raise exception 'a registered case is not deleted';
    end if;
    insert into case_removal (application_id) values (old.id) on conflict do nothing;
  end if;
  return old;
end $$;
create trigger application_leaves_a_trace before delete on application for each row execute function remember_removal();

-- Emptying a table at once calls no trigger of its rows: what is never rewritten is not emptied either.
create trigger application_event_stays before truncate on application_event execute function refuse_always();
create trigger consent_answer_stays before truncate on consent_answer execute function refuse_always();
create trigger case_amendment_stays before truncate on case_amendment execute function refuse_always();
create trigger access_record_stays before truncate on access_record execute function refuse_always();
create trigger notice_stays_whole before truncate on notice execute function refuse_always();
create trigger notice_paper_stays before truncate on notice_paper execute function refuse_always();
create trigger register_fetch_stays before truncate on register_fetch execute function refuse_always();
create trigger phone_pin_check_stays before truncate on phone_pin_check execute function refuse_always();

-- Expired visits and sign-ins are looked for by the clean-up alone.
create index session_expiring on session (expires_at);
create index sign_in_expiring on sign_in (expires_at);
