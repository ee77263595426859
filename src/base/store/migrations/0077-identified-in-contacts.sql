-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Who it is, where whoever answers has seen their document by video in the contact.
alter table contact add column identified_id uuid;
alter table contact add column identified_at timestamptz;
