-- SPDX-License-Identifier: AGPL-3.0-or-later
-- An appointment that an institution's program booked for somebody: it opens for that program, and for who has its code.
alter table appointment add column client_id text references api_client (id);
alter table idempotency add column appointment_id uuid references appointment (id) on delete cascade;
