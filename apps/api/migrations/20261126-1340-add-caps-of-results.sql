-- Whether a released result is of a resubmission that comes to no more than the least total that passes: its lead reads why
-- it is not more. Those that came before say nothing of it.
-- Locks: access exclusive on released_result for the moment in which its column comes. Undo: drop that column.
alter table assessment.released_result add column is_capped boolean not null default false;
alter table assessment.released_result alter column is_capped drop default;
