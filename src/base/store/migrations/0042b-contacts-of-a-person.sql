-- Outside a transaction: the contact points of a person, those of before too. Each message asks whether its address was ever confirmed, and
-- each letter which addresses are known; the indexes there are know those in use alone, so that both read the whole table.
create index concurrently if not exists contact_point_of_person on contact_point (person_id, channel, address);
