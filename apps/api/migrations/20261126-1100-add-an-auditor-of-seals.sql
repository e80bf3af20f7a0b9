-- What is sealed is held against what the audit says of it, by a role of its own that nobody signs in as: the worker, which
-- may read the chains, reads no submission and no mark.
-- Locks: none worth naming, policies and grants only. Undo: drop policy verify on the four tables; revoke what is granted.
grant usage on schema assessment to springboard_auditor;
grant select on assessment.submission, assessment.packet, assessment.screening, assessment.mark to springboard_auditor;
create policy verify on assessment.submission for select to springboard_auditor using (true);
create policy verify on assessment.packet for select to springboard_auditor using (true);
create policy verify on assessment.screening for select to springboard_auditor using (true);
create policy verify on assessment.mark for select to springboard_auditor using (true);
