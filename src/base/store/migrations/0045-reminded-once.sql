-- The day on which who was asked, and has not answered, is reminded once: half-way to the last day of the case. Empty once it was done, and
-- where the case has no last day.
alter table consent add column remind_on date check (remind_on between date '0001-01-01' and date '9999-12-31');
