-- The shared library: a trust's publications and adoptions are its own; the shelf is a thin table without row-level
-- security that holds only what the network or everybody may read (text search is not leakproof: a policy on the searched
-- table costs eighty times the time). Locks: none, the database is empty. Undo: drop schema library cascade.
create schema library;
grant usage on schema library to springboard_app, springboard_public;

create sequence library.reference_number;
grant usage on sequence library.reference_number to springboard_app;

create table library.publication (
  organisation_id uuid not null references identity.organisation,
  id uuid not null,
  version int not null default 1,
  project_id uuid not null,
  reference text not null,
  tombstoned_at timestamptz,
  tombstone_reason text check (length(tombstone_reason) <= 1000),
  created_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, project_id),
  foreign key (organisation_id, project_id) references projects.project
);
call platform.protect('library.publication', 'project_id');
grant select, insert, update on library.publication to springboard_app;

-- A version's card is fixed when it is proposed; what changes is where it stands. A published card never changes.
create table library.publication_version (
  organisation_id uuid not null,
  id uuid not null,
  version int not null default 1,
  publication_id uuid not null,
  project_id uuid not null,
  version_no int not null,
  state text not null check (state in ('proposed', 'returned', 'published', 'superseded')),
  visibility text not null check (visibility in ('trust', 'network', 'public')),
  card jsonb not null,
  sha256 text not null check (length(sha256) = 64),
  what_changed text not null check (length(what_changed) <= 1000),
  licence text not null check (length(licence) between 1 and 50),
  proposed_by uuid not null references identity.person,
  proposed_at timestamptz not null,
  reviewed_by uuid references identity.person,
  reviewed_at timestamptz,
  review_note text check (length(review_note) <= 2000),
  primary key (organisation_id, id),
  unique (organisation_id, publication_id, version_no),
  foreign key (organisation_id, publication_id) references library.publication
);
create unique index publication_version_one_proposed on library.publication_version (organisation_id, publication_id) where state = 'proposed';
call platform.protect('library.publication_version', 'project_id');
grant select, insert, update (version, state, reviewed_by, reviewed_at, review_note) on library.publication_version to springboard_app;

-- What everybody, or every trust, may read. Written by the projector alone. host_id names whom to tell of an adoption.
create table library.shelf (
  id bigint generated always as identity primary key,
  publication_id uuid not null unique,
  host_id uuid not null,
  reference text not null,
  version_no int not null,
  visibility text not null check (visibility in ('network', 'public')),
  title text not null,
  host_name text not null,
  specialty text,
  setting text,
  result_state text not null,
  published_on date not null,
  plain_summary text not null,
  adopters int not null default 0,
  document tsvector not null
);
create index shelf_words on library.shelf using gin (document) with (fastupdate = off);
create index shelf_words_public on library.shelf using gin (document) with (fastupdate = off) where visibility = 'public';
create index shelf_newest on library.shelf (published_on desc, id desc);
create index shelf_newest_public on library.shelf (published_on desc, id desc) where visibility = 'public';
-- The full card stands apart, so that the searched table stays small.
create table library.shelf_card (
  publication_id uuid primary key references library.shelf (publication_id) on delete cascade,
  card jsonb not null
);
grant select, insert, update, delete on library.shelf, library.shelf_card to springboard_app;

create view library.public_shelf as select * from library.shelf where visibility = 'public';
create view library.public_shelf_card as
  select c.* from library.shelf_card c join library.shelf s on s.publication_id = c.publication_id where s.visibility = 'public';
grant select on library.public_shelf, library.public_shelf_card to springboard_public;

-- An adoption belongs to the adopting trust. The parent is known by its publication's id and nothing else.
create table library.adoption (
  organisation_id uuid not null,
  id uuid not null,
  version int not null default 1,
  project_id uuid not null,
  publication_id uuid not null,
  state text not null check (state in ('interested', 'assessing-fit', 'adopting', 'running', 'reported', 'abandoned')),
  fit_note text not null default '' check (length(fit_note) <= 2000),
  report text check (length(report) <= 4000),
  adapted text check (length(adapted) <= 2000),
  started_at timestamptz not null,
  reported_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, project_id),
  foreign key (organisation_id, project_id) references projects.project
);
call platform.protect('library.adoption', 'project_id');
grant select, insert, update on library.adoption to springboard_app;

-- What the parent's trust knows of its adopters: that there is one and where it stands; which project only once that is published.
create table library.adopter (
  organisation_id uuid not null,
  id uuid not null,
  publication_id uuid not null,
  project_id uuid not null,
  state text not null,
  child_publication_id uuid,
  since timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.project
);
call platform.protect('library.adopter', 'project_id');
grant select, insert, update on library.adopter to springboard_app;
