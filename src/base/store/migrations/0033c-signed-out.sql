-- When a person last signed out on every device: what was opened in their name before it is over, on the telephone and at others' keys too.
alter table person add column signed_out_at timestamptz;
-- Since when a visit is for another.
alter table session add column acting_at timestamptz;
