-- SPDX-License-Identifier: AGPL-3.0-or-later
-- The day on which the person is reminded once of what they could not know yet when they applied. Null where nothing is awaited, and after.
alter table application add column later_on date;
