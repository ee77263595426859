-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Documents that were produced, as they are: whoever holds one checks it by its number.

create table issued_document (
  number text primary key check (number ~ '^\d{16}$'),
  person_id uuid not null references person (id),
  service text not null,
  paper json not null,
  made_on date not null,
  until_on date not null
);
create index issued_document_of_person on issued_document (person_id);
create index issued_document_until on issued_document (until_on);
