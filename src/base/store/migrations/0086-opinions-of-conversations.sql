-- SPDX-License-Identifier: AGPL-3.0-or-later
-- How satisfied somebody was with an automatic conversation: of nobody in particular, and of no hour.
create table conversation_opinion (
  id uuid primary key default gen_random_uuid(),
  given_on date not null,
  channel text not null,
  language text not null,
  rating smallint not null check (rating between 1 and 5)
);
create index conversation_opinion_of_day on conversation_opinion (given_on);
