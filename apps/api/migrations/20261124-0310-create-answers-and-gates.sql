-- What the team wrote, what the gates found, and what had to be settled before starting. History is data: an answer is a
-- row of versions, a gate's signatures stay, a waiver says who and why.
-- Locks: none, the database is empty. Undo: drop the tables named here.
create table projects.answer_version (
  organisation_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  question_key text not null check (length(question_key) <= 80),
  version_no int not null,
  value text not null check (length(value) <= 20000),
  by uuid not null references identity.person,
  begun_at timestamptz not null,
  at timestamptz not null,
  primary key (organisation_id, id),
  constraint answer_version_once unique (organisation_id, project_id, question_key, version_no),
  foreign key (organisation_id, project_id) references projects.project
);
call platform.protect('projects.answer_version', 'project_id');
grant select, insert, update on projects.answer_version to springboard_app;

create view projects.answer with (security_invoker = true) as
  select distinct on (organisation_id, project_id, question_key) organisation_id, project_id, question_key, version_no, value, by, at
  from projects.answer_version order by organisation_id, project_id, question_key, version_no desc;
grant select on projects.answer to springboard_app;

create table projects.gate (
  organisation_id uuid not null,
  id uuid not null,
  version int not null default 1,
  project_id uuid not null,
  key text not null check (key ~ '^G[0-9]$'),
  state text not null check (state in ('requested', 'passed', 'returned', 'waived')),
  round int not null,
  edition text not null,
  requested_by uuid references identity.person,
  requested_at timestamptz,
  decided_at timestamptz,
  note text not null default '' check (length(note) <= 2000),
  primary key (organisation_id, id),
  constraint gate_once unique (organisation_id, project_id, key),
  foreign key (organisation_id, project_id) references projects.project
);
call platform.protect('projects.gate', 'project_id');
grant select, insert, update on projects.gate to springboard_app;

create table projects.gate_signature (
  organisation_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  gate_key text not null,
  round int not null,
  role text not null check (role in ('mentor', 'sponsor', 'finance-partner', 'service-owner', 'programme-director')),
  person_id uuid not null references identity.person,
  decision text not null check (decision in ('signed', 'returned', 'waived')),
  note text not null check (length(note) <= 2000),
  at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.project
);
call platform.protect('projects.gate_signature', 'project_id');
grant select, insert on projects.gate_signature to springboard_app;

create table projects.condition_waiver (
  organisation_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  condition_key text not null,
  reason text not null check (length(reason) between 1 and 2000),
  by uuid not null references identity.person,
  at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.project
);
call platform.protect('projects.condition_waiver', 'project_id');
grant select, insert on projects.condition_waiver to springboard_app;

create table projects.comment (
  organisation_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  stage text not null check (length(stage) <= 50),
  text text not null check (length(text) between 1 and 4000),
  by uuid not null references identity.person,
  by_role text not null,
  at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.project
);
call platform.protect('projects.comment', 'project_id');
grant select, insert on projects.comment to springboard_app;

create table projects.declaration (
  organisation_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  key text not null check (length(key) <= 80),
  by uuid not null references identity.person,
  at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.project
);
call platform.protect('projects.declaration', 'project_id');
grant select, insert on projects.declaration to springboard_app;

create table projects.duplicate_note (
  organisation_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  choice text not null check (choice in ('join', 're-audit', 'adopt', 'different', 'none-found')),
  because text not null check (length(because) <= 1000),
  by uuid not null references identity.person,
  at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.project
);
call platform.protect('projects.duplicate_note', 'project_id');
grant select, insert on projects.duplicate_note to springboard_app;

create table projects.route (
  organisation_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  answers jsonb not null,
  route text not null check (route in ('research', 'audit', 'evaluation', 'improvement', 'surveillance', 'unsure')),
  edition text not null,
  by uuid not null references identity.person,
  at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.project
);
call platform.protect('projects.route', 'project_id');
grant select, insert on projects.route to springboard_app;

create table projects.supervision (
  organisation_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  person_id uuid not null references identity.person,
  at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.project
);
call platform.protect('projects.supervision', 'project_id');
grant select, insert on projects.supervision to springboard_app;

-- What looks like an identifier and is none: said by a second person. Only a hash of what was found is kept.
create table projects.identifier_override (
  organisation_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  place text not null check (length(place) <= 200),
  finding_hash text not null check (length(finding_hash) = 64),
  reason text not null check (length(reason) between 1 and 1000),
  by uuid not null references identity.person,
  at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.project
);
call platform.protect('projects.identifier_override', 'project_id');
grant select, insert on projects.identifier_override to springboard_app;
