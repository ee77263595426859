-- Which question of an application asks for which fact of who applies, and how they are reached: a service calls it as it likes. Null for
-- what was begun before, when every service called it alike.
alter table application add column asked_as jsonb;

create function answer_to(answers json, asked_as jsonb, fact text) returns text language sql immutable as $$
  select answers ->> case when asked_as is not null then asked_as ->> fact
    else case fact
      when 'person.codice-fiscale' then 'codice-fiscale'
      when 'contact.email' then 'email'
      when 'contact.mobile' then 'mobile' end end
$$;
