-- SPDX-License-Identifier: AGPL-3.0-or-later
-- The appointment by video of which a contact is: its time had come, and nobody stood in line for it.
alter table contact add column appointment_id uuid;
