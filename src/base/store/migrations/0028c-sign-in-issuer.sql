-- Where a sign-in went: it is finished with that provider. Sample ones are as many as the processes; whoever comes back may be let in by
-- another process than the one that sent them.
alter table sign_in add column issuer text;
