-- SPDX-License-Identifier: AGPL-3.0-or-later
-- The one case whose state may be told to whoever answered questions about it, and since when. It is not who they are: that stands in `identified_id`.
alter table contact add column recognised_case uuid;
alter table contact add column recognised_at timestamptz;
