-- What the law keeps is not taken along when a person is erased (docs/decisions/0009): the person stays while it is there.
alter table notice drop constraint notice_person_id_fkey,
  add constraint notice_person_id_fkey foreign key (person_id) references person (id);
alter table payment_account drop constraint payment_account_person_id_fkey,
  add constraint payment_account_person_id_fkey foreign key (person_id) references person (id);
alter table account_change drop constraint account_change_person_id_fkey,
  add constraint account_change_person_id_fkey foreign key (person_id) references person (id);
alter table account_freeze drop constraint account_freeze_person_id_fkey,
  add constraint account_freeze_person_id_fkey foreign key (person_id) references person (id);
alter table holder_check drop constraint holder_check_person_id_fkey,
  add constraint holder_check_person_id_fkey foreign key (person_id) references person (id);
