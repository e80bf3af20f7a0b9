-- The project and its team. Everything a project owns carries project_id, so that a grant opens it row by row.
-- Locks: none worth naming, the database is empty. Undo: drop schema projects cascade.
create schema projects;
grant usage on schema projects to springboard_app;

create table projects.project (
  organisation_id uuid not null references identity.organisation,
  id uuid not null,
  version int not null default 1,
  title text not null check (length(title) between 1 and 200),
  state text not null check (state in ('draft', 'active', 'paused', 'completed', 'stopped', 'archived')),
  specialty text check (length(specialty) <= 100),
  setting text check (length(setting) <= 100),
  care_stage text check (length(care_stage) <= 100),
  origin text check (length(origin) <= 100),
  registration_number text check (length(registration_number) <= 100),
  post_starts_on date,
  post_ends_on date check (post_ends_on >= post_starts_on),
  model_key text check (length(model_key) <= 50),
  model_why text check (length(model_why) <= 2000),
  stop_reason text check (length(stop_reason) <= 2000),
  -- The publication this project adopted, and the programme it is enrolled with: plain ids, they live elsewhere.
  adopted_publication_id uuid,
  scheme_id uuid,
  programme_id uuid,
  created_at timestamptz not null,
  created_by uuid not null,
  primary key (organisation_id, id)
);
call platform.protect('projects.project', 'id');
grant select, insert, update on projects.project to springboard_app;

-- Who is on a project's team, as what, from when to when. A hand-over ends rows and begins others; none is deleted.
create table projects.team_member (
  organisation_id uuid not null,
  id uuid not null,
  version int not null default 1,
  project_id uuid not null,
  person_id uuid not null references identity.person,
  role text not null check (role in ('lead', 'member', 'mentor', 'supervisor', 'sponsor', 'finance-partner', 'service-owner', 'manager')),
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.project
);
create unique index team_member_once on projects.team_member (organisation_id, project_id, person_id, role) where ends_on is null;
create unique index team_has_one_lead on projects.team_member (organisation_id, project_id) where role = 'lead' and ends_on is null;
create index team_member_person on projects.team_member (organisation_id, person_id);
call platform.protect('projects.team_member', 'project_id');
grant select, insert, update on projects.team_member to springboard_app;
