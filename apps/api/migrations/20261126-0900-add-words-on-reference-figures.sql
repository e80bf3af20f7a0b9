-- What a trust’s finance says of figures that ship unconfirmed: that they were checked, against what and when, or that
-- this is taken back. The figures themselves stay where they are, so that cases resting on them do not move.
-- Locks: none on what is there; the table is new.
-- Undo: drop the table; the figures are to be confirmed again.
create table business_case.reference_confirmation (
  organisation_id uuid not null, id uuid not null,
  set_id text not null check (length(set_id) between 1 and 80),
  -- Of the numbers it was given on: of others under the same id it says nothing.
  hash text not null check (length(hash) = 64),
  -- False: what was said before is taken back.
  holds boolean not null,
  -- Null, both: a word taken back rests on no document.
  source text check (length(source) between 1 and 300), source_day date,
  -- Null: the day the set names itself.
  review_by date,
  note text not null check (length(note) between 1 and 1000),
  by uuid not null references identity.person, at timestamptz not null,
  primary key (organisation_id, id),
  check (not holds or (source is not null and source_day is not null))
);
call platform.protect('business_case.reference_confirmation');
grant select, insert on business_case.reference_confirmation to springboard_app;
create index on business_case.reference_confirmation (organisation_id, set_id, at);
