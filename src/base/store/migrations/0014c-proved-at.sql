-- When somebody proved who they are, as the identity provider says it; null: it did not say.
alter table session add column proved_at timestamptz;
-- A step-up: the proof has to be newer than the asking.
alter table sign_in add column must_be_fresh boolean not null default false;
