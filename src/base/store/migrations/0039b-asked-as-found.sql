-- Outside a transaction: who waits is found by their codice fiscale, whatever its question is called.
create index concurrently if not exists application_waiting_as on application
  (answer_to(answers, asked_as, 'person.codice-fiscale'), handed_in_at) where status = 'waiting-for-identity';
create index concurrently if not exists application_ownerless_as on application
  (answer_to(answers, asked_as, 'person.codice-fiscale')) where before_owners and person_id is null;
