-- What two markers do about marks that do not agree: notes to each other, and how each ends their part, once: standing by
-- the mark, or revising it. What was marked first stays beside what was revised. And a scheme says how far apart two marks
-- agree, beyond what a third is asked for at once, and what a third settles.
-- Marks that were compared by the rule before (apart by more than ten, or on two sides) are told by the words of this one.
-- Locks: access exclusive on scheme and marking, both small, for as long as it takes to look at every row. Undo: drop view
-- assessment.mark_in_force; drop table assessment.mark_revision, assessment.discussion_end, assessment.discussion_note; alter
-- table assessment.marking drop constraint marking_reasons_known, drop constraint marking_method_known; alter table
-- assessment.scheme drop column agree_within, drop column third_above, drop column rule. What was said in them is lost.
alter table assessment.scheme
  add column agree_within numeric(5, 2) not null default 5 check (agree_within between 0 and 100),
  add column third_above numeric(5, 2) not null default 10 check (third_above between 0 and 100),
  add column rule text not null default 'closest-pair' check (rule in ('closest-pair', 'closest-to-third')),
  add constraint scheme_agrees_below_third check (agree_within <= third_above);

alter table assessment.marking no force row level security;
update assessment.marking set method = case method when 'closest-pair' then 'closestPairMean' when 'median-tie' then 'medianTie'
    when 'returned' then null else method end
  where method is not null;
update assessment.marking set
    state = case when state = 'discussion-needed' and reasons && array['DIFFERENCE', 'FLAG_DISPUTE'] then 'third-mark-needed' else state end,
    reasons = case when reasons && array['DIFFERENCE', 'FLAG_DISPUTE']
      then array_replace(array_remove(reasons, 'DIFFERENT_SIDE'), 'DIFFERENCE', 'DIFF_ABOVE_THIRD')
      else case when difference > 5 then array['DIFF_ABOVE_AGREE'] else '{}' end || reasons || array['DIFFERENT_BAND'] end
  where reasons <> '{}';
alter table assessment.marking force row level security;
alter table assessment.marking
  add constraint marking_reasons_known
    check (reasons <@ array['FLAG_DISPUTE', 'DIFF_ABOVE_THIRD', 'DIFF_ABOVE_AGREE', 'DIFFERENT_SIDE', 'DIFFERENT_BAND']),
  add constraint marking_method_known
    check (method in ('mean', 'allEqual', 'closestPairMean', 'medianTie', 'closestToThird', 'meanTie'));

-- A note from one of the two to the other. It has a place and no time: that it came after another is all anybody is told.
create table assessment.discussion_note (
  organisation_id uuid not null,
  id uuid not null,
  packet_id uuid not null,
  mark_id uuid not null,
  place int not null check (place > 0),
  -- Null: about the whole.
  criterion text,
  text text not null check (length(text) between 1 and 4000),
  primary key (organisation_id, id),
  constraint discussion_note_in_order unique (organisation_id, packet_id, place),
  foreign key (organisation_id, packet_id) references assessment.packet,
  foreign key (organisation_id, mark_id) references assessment.mark
);
create index discussion_note_mark on assessment.discussion_note (organisation_id, mark_id);

-- How a marker ended their part, once and for good.
create table assessment.discussion_end (
  organisation_id uuid not null,
  id uuid not null,
  mark_id uuid not null,
  revises boolean not null,
  why text not null check (length(trim(why)) > 0 and length(why) <= 4000),
  ended_at timestamptz not null,
  primary key (organisation_id, id),
  constraint discussion_end_once unique (organisation_id, mark_id),
  foreign key (organisation_id, mark_id) references assessment.mark
);

-- What a mark was revised to. Its overall rating stays: it was given before any total was seen.
create table assessment.mark_revision (
  organisation_id uuid not null,
  id uuid not null,
  mark_id uuid not null,
  levels jsonb not null,
  flags text[] not null,
  -- Null for work that is sent back, as in a mark.
  total numeric(6, 3) check (total between 0 and 100),
  outcome text not null check (outcome in ('pass', 'fail', 'returned')),
  revised_at timestamptz not null,
  primary key (organisation_id, id),
  constraint mark_revision_once unique (organisation_id, mark_id),
  foreign key (organisation_id, mark_id) references assessment.mark
);
do $$
declare name text;
begin
  foreach name in array array['discussion_note', 'discussion_end', 'mark_revision'] loop
    call platform.protect(('assessment.' || quote_ident(name))::regclass);
    execute format('grant select, insert on assessment.%I to springboard_app', name);
    execute format('create trigger sealed before update or delete on assessment.%I for each row execute function assessment.refuse_change()', name);
    execute format('create trigger sealed_whole before truncate on assessment.%I for each statement execute function assessment.refuse_change()', name);
  end loop;
end $$;
grant select on assessment.mark_revision to springboard_auditor;
create policy verify on assessment.mark_revision for select to springboard_auditor using (true);

-- Every mark that counts, with what its marker says by now: revised where it was revised.
create view assessment.mark_in_force with (security_invoker = true) as
  select k.organisation_id, k.id, k.packet_id, k.marker_id, k.ordinal, k.state, k.global_rating, k.submitted_at,
    coalesce(v.levels, k.levels) as levels, coalesce(v.flags, k.flags) as flags,
    case when v.id is null then k.total else v.total end as total, coalesce(v.outcome, k.outcome) as outcome,
    v.id is not null as is_revised
  from assessment.mark k
    left join assessment.mark_revision v on v.organisation_id = k.organisation_id and v.mark_id = k.id
  where k.state not in ('declined', 'void');
grant select on assessment.mark_in_force to springboard_app;
