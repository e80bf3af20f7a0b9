-- What comes between two marks and a released result: a discussion that may end without agreement, a sample that is
-- moderated, marks that a re-mark puts aside, a board that confirms.
-- Locks: access exclusive on four small tables, for the moment it takes to exchange their checks. Undo: the checks and the
-- function as 20261124-0700 has them, once no row is in a state that is new here.
alter table assessment.round drop constraint round_state_check,
  add constraint round_state_check check (state in ('open', 'marking', 'moderation', 'confirmed', 'released'));
alter table assessment.open_round drop constraint open_round_state_check,
  add constraint open_round_state_check check (state in ('open', 'marking', 'moderation', 'confirmed', 'released'));
alter table assessment.marking drop constraint marking_state_check,
  add constraint marking_state_check
    check (state in ('marking', 'discussion-needed', 'third-mark-needed', 'third-marking', 'decided'));
alter table assessment.mark drop constraint mark_state_check,
  add constraint mark_state_check
    check (state in ('conflict-check', 'in-progress', 'submitted', 'locked', 'declined', 'void'));

-- A mark that was put aside keeps every word it was sealed with.
create or replace function assessment.refuse_change_of_sealed_mark() returns trigger language plpgsql as $$
begin
  if old.submitted_at is not null and (to_jsonb(new) - 'state' - 'version') <> (to_jsonb(old) - 'state' - 'version')
     or old.state in ('declined', 'void')
     or (old.state = 'locked' and new.state <> 'void')
     or (old.state = 'submitted' and new.state not in ('submitted', 'locked', 'void')) then
    raise exception 'a mark that was submitted or declined is never changed' using errcode = 'P0S01';
  end if;
  return new;
end $$;
