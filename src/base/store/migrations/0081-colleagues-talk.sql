-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Two colleagues beside a contact talk in a call of their own: the end of whoever asked, and that of who came. No end of the contact's own call
-- is ever joined to them.
alter table contact_leg drop constraint contact_leg_role_check;
alter table contact_leg add constraint contact_leg_role_check
  check (role in ('person', 'operator', 'guest', 'listener', 'asker', 'colleague'));
