-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Whose PIN the automatic service was given, where it was: whoever gave it stays known with what was said.
alter table contact_transcript add column known_id uuid references person (id);
