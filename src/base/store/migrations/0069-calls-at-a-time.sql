-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Of the link in the message about a promised call: it cancels the call, and does nothing else.
alter table contact add column cancel_hash bytea check (length(cancel_hash) = 32);
