-- A day that no calendar of ours has cannot be written, whoever writes: one such day would leave a row that nobody can be told of.
-- Rows of before are left as they are, and lists tell of the others.
alter table delegation add constraint delegation_days
  check (starts_on between date '0001-01-01' and date '9999-12-31' and (ends_on is null or ends_on between date '0001-01-01' and date '9999-12-31')) not valid;
alter table guardianship add constraint guardianship_days
  check (decree_on between date '0001-01-01' and date '9999-12-31' and (ends_on is null or ends_on between date '0001-01-01' and date '9999-12-31')) not valid;
alter table mandate add constraint mandate_days check (signed_on between date '0001-01-01' and date '9999-12-31') not valid;
alter table privacy_request add constraint privacy_request_days check (due_on between date '0001-01-01' and date '9999-12-31') not valid;
alter table identification add constraint identification_days
  check (document_expires_on is null or document_expires_on between date '0001-01-01' and date '9999-12-31') not valid;
alter table known_fact add constraint known_fact_days check (since_on between date '0001-01-01' and date '9999-12-31') not valid;
alter table case_amendment add constraint case_amendment_days check (from_on is null or from_on between date '0001-01-01' and date '9999-12-31') not valid;
