-- SPDX-License-Identifier: AGPL-3.0-or-later
-- What a person could not know yet when they applied, a newborn's codice fiscale, comes while their case is open: it holds beside what was
-- sent, as what another person answered does. On which channel it came.
alter table case_amendment add column came_on text;
alter table case_amendment drop constraint case_amendment_check;
alter table case_amendment add constraint case_amendment_by_one check (num_nonnulls(consent_id, by_application, came_on) = 1);
