-- Which seals of the register went out, and how: once they are elsewhere, a register that is sealed anew does not agree with them.
create table published_seal (
  year integer not null,
  seq integer not null,
  way text not null check (way in ('folder', 'mail', 'time-stamp')),
  at timestamptz not null default now(),
  -- The answer of the time stamping authority (RFC 3161), whole: it proves itself.
  response bytea,
  primary key (year, seq, way),
  check ((way = 'time-stamp') = (response is not null))
);
create trigger published_seal_is_final before update or delete on published_seal for each row execute function refuse_always();
create trigger published_seal_stays before truncate on published_seal execute function refuse_always();
