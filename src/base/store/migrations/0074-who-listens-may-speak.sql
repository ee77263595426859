-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Whoever listens to a call may speak to the operator alone, or to all: it is told and written down before they are heard.
alter table contact_leg add column speaks_to text not null default 'nobody' check (speaks_to in ('nobody', 'operator', 'all'));
