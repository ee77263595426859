-- Messages to what guests wrote are counted by mailbox: what follows a plus in an address is its owner's own sorting.
create index delivery_to_guest_mailbox on delivery ((regexp_replace(address, '\+[^@]*@', '@')), created_at) where application_id is not null;
