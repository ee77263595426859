-- How clear somebody found a page of ours: of nobody in particular, and of no hour. The id is known to the page that asks on, for its second half.
create table page_opinion (
  id uuid primary key,
  given_on date not null,
  -- The kind of page, or the page that is the same for everybody; never an address with somebody's own part.
  page text not null check (length(page) <= 100),
  language text not null,
  rating smallint not null check (rating between 1 and 5),
  reason text check (reason in ('clear', 'complete', 'sure', 'technical', 'other')),
  words text check (length(words) between 1 and 200)
);
create index page_opinion_of_day on page_opinion (given_on);
