-- What is sent has an owner (docs/decisions/0015). A guest hands an application in; it waits until its applicant is known, and
-- until then it has no protocol number, is decided by nobody, and nobody else is asked anything about it.
alter table application
  -- When a guest handed it in: the day that counts for terms and start dates. Null for what was sent by a known person.
  add column handed_in_at timestamptz,
  -- Was sent and decided before an application had to have an owner.
  add column before_owners boolean not null default false,
  alter column code_hash drop not null,
  drop constraint application_status_check,
  drop constraint application_sent_check;

update application set before_owners = true
where status <> 'draft' and person_id is null and (about is not null or status not in ('submitted', 'documents-asked')
  or exists (select from decision where decision.application_id = application.id and sent_at is not null));

-- What nobody owns and nobody has decided waits for its applicant as anything that a guest hands in. What it was stays in its
-- history: the number that it had, and the receipt as it was sealed.
insert into application_event (application_id, seq, at, data)
select id, version + 1, now(), json_build_object('type', 'identity-awaited', 'protocol', protocol, 'receipt', receipt)
from application where status <> 'draft' and person_id is null and not before_owners;
update decision set undone_at = now() from application
where application.id = decision.application_id and decision.undone_at is null and decision.sent_at is null
  and application.status <> 'draft' and application.person_id is null;
delete from consent using application
where application.id = consent.application_id and consent.state = 'asked' and application.status <> 'draft'
  and application.person_id is null and not application.before_owners;
update application set status = 'waiting-for-identity', handed_in_at = submitted_at, submitted_at = null, protocol = null,
  due_on = null, paused_on = null, officer_id = null, version = version + 1, updated_at = now(), expires_at = now() + interval '31 days'
where status <> 'draft' and person_id is null and not before_owners;

-- The code is the key of what is nobody's yet, and of that alone.
update application set code_hash = null
where person_id is not null or status not in ('draft', 'waiting-for-identity');

alter table application
  add constraint application_status_check check (status in ('draft', 'waiting-for-identity', 'submitted', 'documents-asked',
    'granted', 'refused', 'withdrawn', 'review', 'appeal')),
  add constraint application_owner_check check (case status
    when 'draft' then num_nonnulls(number, receipt, submitted_at, protocol, handed_in_at, officer_id, due_on) = 0
    when 'waiting-for-identity' then num_nulls(number, receipt, handed_in_at) = 0
      and num_nonnulls(person_id, submitted_at, protocol, officer_id, due_on, paused_on, about) = 0
    else num_nulls(number, receipt, submitted_at) = 0 and (before_owners or person_id is not null) end),
  add constraint application_one_key_check check
    (code_hash is null or (person_id is null and status in ('draft', 'waiting-for-identity')));

create index application_waiting_of on application ((answers ->> 'codice-fiscale'), handed_in_at)
  where status = 'waiting-for-identity';
create index application_ownerless_of on application ((answers ->> 'codice-fiscale'))
  where before_owners and person_id is null;
create index application_waiting_expiring on application (expires_at) where status = 'waiting-for-identity';

create function refuse_losing_owner() returns trigger language plpgsql as $$
begin
  raise exception 'an application keeps its owner, and what was sent stays sent' using errcode = 'check_violation';
end $$;
create trigger application_keeps_its_owner before update on application for each row
  when ((old.person_id is not null and new.person_id is distinct from old.person_id)
    or (old.status not in ('draft', 'waiting-for-identity') and new.status in ('draft', 'waiting-for-identity'))
    or (new.status = 'draft' and old.status <> 'draft')
    or (new.before_owners and not old.before_owners))
  execute function refuse_losing_owner();
create trigger application_has_owner before insert on application for each row
  when (new.before_owners) execute function refuse_losing_owner();

-- Neither decided nor asked about nor paid to another account before its applicant is known.
create function refuse_without_owner() returns trigger language plpgsql as $$
begin
  if exists (select from application where id = new.application_id
      and (person_id is null or status in ('draft', 'waiting-for-identity'))) then
    raise exception 'the applicant is not known' using errcode = 'check_violation';
  end if;
  return new;
end $$;
-- Nor registered as come in: a protocol number is for what was sent.
create trigger register_entry_has_owner before insert on register_entry for each row
  when (new.direction = 'in') execute function refuse_without_owner();
create trigger decision_has_owner before insert on decision for each row execute function refuse_without_owner();
create trigger consent_has_owner before insert on consent for each row execute function refuse_without_owner();
create trigger account_change_has_owner before insert on account_change for each row execute function refuse_without_owner();
