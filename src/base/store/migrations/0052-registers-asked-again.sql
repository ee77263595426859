-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Registers that were silent while a draft was begun: which, how often they were asked again and when next; and what came of them that is
-- another than the person's own answer, until the person says which holds. Null for what waits for none.
alter table application add column late jsonb;
