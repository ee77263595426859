-- SPDX-License-Identifier: AGPL-3.0-or-later
-- How whoever is identified in a contact was: by the document that was seen, or by the PIN that they typed themselves.
alter table contact add column identified_by text not null default 'document';
