-- Outside a transaction: who was asked and is still to be reminded. The sweep asks every hour, and those who were reminded are the many.
create index concurrently if not exists consent_to_remind on consent (remind_on) where remind_on is not null;
