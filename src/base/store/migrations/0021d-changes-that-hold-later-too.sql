-- A change that holds from an earlier day than one granted before it holds beside that one too: one row for each of their days.
drop index case_amendment_once;
create unique index case_amendment_once on case_amendment (by_application, from_on) where by_application is not null;
