-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Whoever is in a call may want to read what is said. The words themselves are kept nowhere.
alter table contact_leg add column wants_captions boolean not null default false;
