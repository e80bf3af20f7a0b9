-- Who can help, stop or be hurt; where they stand and are needed; what was said and what it changed; who answers for what.
-- Seen by the project's core and its mentor, never by everybody on the team: what is read is narrowed in the service.
-- Locks: none worth naming, the tables are new. Undo: drop schema stakeholders cascade.
create schema stakeholders;
grant usage on schema stakeholders to springboard_app;

create table stakeholders.stakeholder (
  organisation_id uuid not null,
  id uuid not null,
  version int not null default 1,
  project_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  nine_cs text[] not null check (nine_cs <@ array['commissioners', 'customers', 'collaborators', 'contributors', 'channels',
    'commentators', 'consumers', 'champions', 'competitors']),
  power int not null check (power between 1 and 5),
  interest int not null check (interest between 1 and 5),
  impact int not null check (impact between 1 and 5),
  -- What the team decided where a 3 leaves the quadrant open.
  judged_quadrant text check (judged_quadrant in ('manage-closely', 'keep-satisfied', 'keep-informed', 'monitor')),
  -- Set when the stakeholder is somebody of this trust: a sponsor must not read the row about themselves.
  person_id uuid references identity.person,
  is_patient_voice boolean not null,
  likely_opponent boolean not null,
  created_at timestamptz not null,
  retired_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, project_id, id),
  constraint stakeholder_project foreign key (organisation_id, project_id) references projects.project
);
call platform.protect('stakeholders.stakeholder', 'project_id');
grant select, insert, update on stakeholders.stakeholder to springboard_app;

-- Where somebody stands and where they are needed, from -1 (opposed) to 3 (make it happen). The newest row counts.
create table stakeholders.commitment (
  organisation_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  stakeholder_id uuid not null,
  on_day date not null,
  now_level int not null check (now_level between -1 and 3),
  needed_level int not null check (needed_level between -1 and 3),
  set_by uuid,
  at timestamptz not null,
  primary key (organisation_id, id),
  constraint commitment_stakeholder foreign key (organisation_id, project_id, stakeholder_id)
    references stakeholders.stakeholder (organisation_id, project_id, id)
);
create index commitment_of_stakeholder on stakeholders.commitment (organisation_id, project_id, stakeholder_id);
call platform.protect('stakeholders.commitment', 'project_id');
grant select, insert on stakeholders.commitment to springboard_app;

create table stakeholders.engagement_plan (
  organisation_id uuid not null,
  id uuid not null,
  version int not null default 1,
  project_id uuid not null,
  stakeholder_id uuid not null,
  need text not null check (length(need) between 1 and 2000),
  gains text check (length(gains) between 1 and 2000),
  loses text check (length(loses) between 1 and 2000),
  message text check (length(message) between 1 and 2000),
  messenger text not null check (length(messenger) between 1 and 200),
  channel text not null check (length(channel) between 1 and 200),
  owner_id uuid not null references identity.person,
  frequency text not null check (frequency in ('once', 'weekly', 'fortnightly', 'monthly', 'quarterly', 'as-needed')),
  next_due_on date not null,
  primary key (organisation_id, id),
  constraint engagement_plan_once unique (organisation_id, project_id, stakeholder_id),
  constraint engagement_plan_stakeholder foreign key (organisation_id, project_id, stakeholder_id)
    references stakeholders.stakeholder (organisation_id, project_id, id)
);
call platform.protect('stakeholders.engagement_plan', 'project_id');
grant select, insert, update on stakeholders.engagement_plan to springboard_app;

-- What was said, and what it changed or why not. The answer may come later; what was said is never rewritten.
create table stakeholders.ledger_entry (
  organisation_id uuid not null,
  id uuid not null,
  version int not null default 1,
  project_id uuid not null,
  stakeholder_id uuid not null,
  on_day date not null,
  channel text not null check (length(channel) between 1 and 200),
  said text not null check (length(said) between 1 and 4000),
  feeling text not null check (feeling in ('supports', 'concerned', 'opposes', 'unsure')),
  changed text check (length(changed) between 1 and 4000),
  not_changed_why text check (length(not_changed_why) between 1 and 4000),
  -- Which question's answer was changed, and which of its versions: plain keys into the project's answers.
  question_key text check (length(question_key) between 1 and 100),
  answer_id uuid,
  recorded_by uuid,
  at timestamptz not null,
  primary key (organisation_id, id),
  constraint ledger_entry_one_answer check (changed is null or not_changed_why is null),
  constraint ledger_entry_link_needs_change check (changed is not null or (question_key is null and answer_id is null)),
  constraint ledger_entry_stakeholder foreign key (organisation_id, project_id, stakeholder_id)
    references stakeholders.stakeholder (organisation_id, project_id, id)
);
create index ledger_entry_of_stakeholder on stakeholders.ledger_entry (organisation_id, project_id, stakeholder_id);
call platform.protect('stakeholders.ledger_entry', 'project_id');
grant select, insert, update on stakeholders.ledger_entry to springboard_app;

-- One row of the responsibility chart: a milestone, a measure or a section of the business case.
create table stakeholders.raci_row (
  organisation_id uuid not null,
  id uuid not null,
  version int not null default 1,
  project_id uuid not null,
  kind text not null check (kind in ('milestone', 'measure', 'case-section')),
  key text not null check (length(key) between 1 and 100),
  primary key (organisation_id, id),
  constraint raci_row_once unique (organisation_id, project_id, kind, key),
  constraint raci_row_key unique (organisation_id, project_id, id),
  constraint raci_row_project foreign key (organisation_id, project_id) references projects.project
);
call platform.protect('stakeholders.raci_row', 'project_id');
grant select, insert, update on stakeholders.raci_row to springboard_app;

-- Who holds a letter of a row, a stakeholder or somebody of the team. Ended, never deleted.
create table stakeholders.raci_holder (
  organisation_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  row_id uuid not null,
  letter text not null check (letter in ('responsible', 'accountable', 'consulted', 'informed')),
  stakeholder_id uuid,
  person_id uuid references identity.person,
  from_at timestamptz not null,
  ended_at timestamptz,
  primary key (organisation_id, id),
  constraint raci_holder_is_one check (num_nonnulls(stakeholder_id, person_id) = 1),
  constraint raci_holder_row foreign key (organisation_id, project_id, row_id)
    references stakeholders.raci_row (organisation_id, project_id, id),
  constraint raci_holder_stakeholder foreign key (organisation_id, project_id, stakeholder_id)
    references stakeholders.stakeholder (organisation_id, project_id, id)
);
create unique index raci_holder_one_accountable on stakeholders.raci_holder (organisation_id, row_id)
  where letter = 'accountable' and ended_at is null;
create index raci_holder_of_project on stakeholders.raci_holder (organisation_id, project_id) where ended_at is null;
call platform.protect('stakeholders.raci_holder', 'project_id');
grant select, insert, update on stakeholders.raci_holder to springboard_app;

-- What the executive sponsor said they will do, in their own sentence. The newest counts.
create table stakeholders.sponsor_agreement (
  organisation_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  person_id uuid not null references identity.person,
  sentence text not null check (length(sentence) between 1 and 1000),
  at timestamptz not null,
  primary key (organisation_id, id),
  constraint sponsor_agreement_project foreign key (organisation_id, project_id) references projects.project
);
create index sponsor_agreement_of_project on stakeholders.sponsor_agreement (organisation_id, project_id);
call platform.protect('stakeholders.sponsor_agreement', 'project_id');
grant select, insert on stakeholders.sponsor_agreement to springboard_app;
