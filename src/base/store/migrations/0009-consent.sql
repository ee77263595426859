-- What another person is asked about an application that was sent: to agree, or for an account of their own.
create table consent (
  id uuid primary key,
  application_id uuid not null references application (id) on delete cascade,
  -- Which of the consents of the service's definition.
  kind text not null,
  asks text not null check (asks in ('agreement', 'account')),
  -- Whom: the code as it was declared. Compared letter by letter: omocodia gives two people codes that differ only in form.
  codice_fiscale text not null,
  state text not null check (state in ('asked', 'given', 'refused', 'denied', 'withdrawn')),
  asked_at timestamptz not null,
  answered_at timestamptz,
  -- Who answered, by their own sign-in.
  person_id uuid references person (id),
  iban text,
  check ((state = 'asked') = (answered_at is null and person_id is null)),
  check ((iban is not null) = (asks = 'account' and state = 'given'))
);
create index consent_of_application on consent (application_id);
create index consent_of_code on consent (codice_fiscale, asked_at desc);

-- Each answer with the words that were shown. Appended, never rewritten.
create table consent_answer (
  consent_id uuid not null references consent (id) on delete cascade,
  seq integer not null,
  at timestamptz not null,
  act text not null check (act in ('given', 'refused', 'denied', 'withdrawn')),
  person_id uuid not null references person (id),
  receipt json not null,
  primary key (consent_id, seq)
);
create trigger consent_answer_is_final before update or delete on consent_answer
  for each row execute function refuse_rewriting();

-- From a day on, some answers of a case hold instead of those that were sent; what was sent stays as it is.
create table case_amendment (
  id bigint generated always as identity primary key,
  application_id uuid not null references application (id) on delete cascade,
  from_on date not null,
  answers json not null,
  -- What brought it: an answer of another person, or an application for a change that was granted.
  consent_id uuid references consent (id) on delete cascade,
  by_application uuid references application (id) on delete cascade,
  at timestamptz not null,
  check ((consent_id is null) <> (by_application is null))
);
create index case_amendment_of_application on case_amendment (application_id, from_on, id);
create unique index case_amendment_once on case_amendment (by_application) where by_application is not null;
create trigger case_amendment_is_final before update or delete on case_amendment
  for each row execute function refuse_rewriting();
