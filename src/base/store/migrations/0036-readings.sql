-- SPDX-License-Identifier: AGPL-3.0-or-later
-- A register may be asked for an answer alone, with nothing applied for.

alter table register_fetch alter column application_id drop not null;
