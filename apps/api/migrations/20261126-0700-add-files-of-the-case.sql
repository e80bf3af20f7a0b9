-- Files made of a case, kept for a while so that nobody waits twice for the same one: one row a project and kind, so that the
-- table cannot grow. They are copies of what stands elsewhere and are deleted after a week; no audit record is written of the making.
-- Locks: none that anybody waits for; the table is new.
-- Undo: drop the schema; files are made again when they are asked for.
create schema documents;
grant usage on schema documents to springboard_app;

create table documents.case_file (
  organisation_id uuid not null, id uuid not null, project_id uuid not null,
  kind text not null check (kind in ('workbook', 'word', 'pdf', 'summary')),
  -- SHA-256 of what it is made from, the day it is made on left out.
  made_from_hash text not null check (length(made_from_hash) = 64),
  -- What it is made from, as whoever asked could read it. Null: it is made, or could not be.
  made_from jsonb,
  name text not null check (length(name) between 1 and 120),
  media_type text not null check (length(media_type) between 1 and 120),
  state text not null default 'waiting' check (state in ('waiting', 'making', 'ready', 'failed')),
  -- The step that is begun, of how many; 0 before the first.
  step int not null default 0, steps int not null check (step between 0 and steps),
  -- What is done in that step, or in one sentence why the file was not made.
  says text not null default '' check (length(says) <= 1000),
  asked_by uuid not null references identity.person, asked_at timestamptz not null,
  -- Null, each of these: it is not made.
  bytes bytea, made_at timestamptz, expires_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, project_id, kind),
  foreign key (organisation_id, project_id) references projects.project,
  constraint case_file_is_whole check (
    (state = 'ready') = (bytes is not null and made_at is not null and expires_at is not null)
    and (state in ('waiting', 'making')) = (made_from is not null)
  )
);
-- A file is compressed already.
alter table documents.case_file alter column bytes set storage external;
call platform.protect('documents.case_file', 'project_id');
grant select, insert, update, delete on documents.case_file to springboard_app;
create index on documents.case_file (organisation_id, expires_at);
