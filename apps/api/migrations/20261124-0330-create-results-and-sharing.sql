-- What becomes of a project and of its people: hand-over, leadership, result, sharing, after-care.
-- Locks: none worth naming, the database is empty. Undo: drop the tables named here.

-- One hand-over from proposal to confirmation. The pack is what the successor was shown, kept as it was.
create table projects.handover (
  organisation_id uuid not null,
  id uuid not null,
  version int not null default 1,
  project_id uuid not null,
  from_person_id uuid not null references identity.person,
  to_person_id uuid not null references identity.person,
  last_day date not null,
  note text not null check (length(note) <= 4000),
  state text not null check (state in ('proposed', 'accepted', 'confirmed', 'declined')),
  pack jsonb not null,
  proposed_at timestamptz not null,
  accepted_at timestamptz,
  confirmed_at timestamptz,
  confirmed_by uuid,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.project
);
create unique index handover_one_open on projects.handover (organisation_id, project_id) where state in ('proposed', 'accepted');
call platform.protect('projects.handover', 'project_id');
grant select, insert, update on projects.handover to springboard_app;

-- Whether a contributor agrees to be named in a publication. The newest answer counts.
create table projects.credit_consent (
  organisation_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  person_id uuid not null references identity.person,
  agreed boolean not null,
  at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.project
);
call platform.protect('projects.credit_consent', 'project_id');
grant select, insert on projects.credit_consent to springboard_app;

-- The lead's view of their own leadership, before and after. Seen by the lead; by mentor and supervisor when shared.
create table projects.leadership_rating (
  organisation_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  person_id uuid not null references identity.person,
  element text not null check (length(element) <= 50),
  moment text not null check (moment in ('before', 'after')),
  rating int not null check (rating between 1 and 5),
  at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.project
);
call platform.protect('projects.leadership_rating', 'project_id');
grant select, insert on projects.leadership_rating to springboard_app;

create table projects.tension (
  organisation_id uuid not null,
  id uuid not null,
  version int not null default 1,
  project_id uuid not null,
  person_id uuid not null references identity.person,
  kind text not null check (length(kind) <= 50),
  happened_on date not null,
  what_happened text not null check (length(what_happened) between 1 and 4000),
  what_i_did text not null check (length(what_i_did) <= 4000),
  in_reflection boolean not null default false,
  shared boolean not null default false,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.project
);
call platform.protect('projects.tension', 'project_id');
grant select, insert, update on projects.tension to springboard_app;

-- The honest state of the result. Every choice is kept; the newest counts.
create table projects.result (
  organisation_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  version_no int not null,
  state text not null check (state in ('improved-and-held', 'improved-then-slipped', 'no-clear-change', 'worse', 'stopped-early', 'too-little-data', 'in-progress')),
  note text not null check (length(note) <= 4000),
  chosen_on date not null,
  by uuid not null references identity.person,
  at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, project_id, version_no),
  foreign key (organisation_id, project_id) references projects.project
);
call platform.protect('projects.result', 'project_id');
grant select, insert on projects.result to springboard_app;

create table projects.sustainability_rating (
  organisation_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  factor text not null check (length(factor) <= 80),
  level text not null check (level in ('A', 'B', 'C', 'D')),
  by uuid not null references identity.person,
  at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.project
);
call platform.protect('projects.sustainability_rating', 'project_id');
grant select, insert on projects.sustainability_rating to springboard_app;

create table projects.sustainability_action (
  organisation_id uuid not null,
  id uuid not null,
  version int not null default 1,
  project_id uuid not null,
  factor text not null check (length(factor) <= 80),
  action text not null check (length(action) between 1 and 1000),
  owner_id uuid references identity.person,
  due_on date,
  done_on date,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.project
);
call platform.protect('projects.sustainability_action', 'project_id');
grant select, insert, update on projects.sustainability_action to springboard_app;

create table projects.sharing_event (
  organisation_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  held_on date not null,
  audience text not null check (length(audience) between 1 and 300),
  format text not null check (length(format) between 1 and 100),
  reach text not null check (reach in ('local', 'regional', 'national')),
  link text check (link ~ '^https://'),
  by uuid not null references identity.person,
  at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.project
);
call platform.protect('projects.sharing_event', 'project_id');
grant select, insert on projects.sharing_event to springboard_app;

-- The service owner's word that the service now owns the change.
create table projects.ownership (
  organisation_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  person_id uuid not null references identity.person,
  at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.project
);
call platform.protect('projects.ownership', 'project_id');
grant select, insert on projects.ownership to springboard_app;

-- Did it hold? Two minutes at 3, 6 and 12 months. The newest answer for a month counts.
create table projects.after_care (
  organisation_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  month int not null check (month in (3, 6, 12)),
  value numeric,
  running text not null check (running in ('as-designed', 'adapted', 'stopped')),
  why text not null check (length(why) <= 2000),
  by uuid not null references identity.person,
  at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.project
);
call platform.protect('projects.after_care', 'project_id');
grant select, insert on projects.after_care to springboard_app;
