-- The links of the thread are foreign keys: what hangs on a measure or a change hangs on one of the same project, and
-- whoever owns something is known in the trust. Without them an aim, a cycle or a benefit could lead to nothing, and count
-- as linked. A constraint is named by its table and its column: the refusal names the field after it.
-- Locks: share row exclusive on the tables named, for as long as their rows are checked.
-- Undo: drop the constraints of measures and changes, and point the owners at identity.person again.
alter table measures.measure add constraint measure_of_its_project unique (organisation_id, project_id, id);
alter table projects.change_idea add constraint change_idea_of_its_project unique (organisation_id, project_id, id);

alter table projects.aim add constraint aim_outcome_measure_id_fkey
  foreign key (organisation_id, project_id, outcome_measure_id) references measures.measure (organisation_id, project_id, id);
alter table projects.cycle add constraint cycle_measure_id_fkey
  foreign key (organisation_id, project_id, measure_id) references measures.measure (organisation_id, project_id, id);
alter table business_case.benefit add constraint benefit_measure_id_fkey
  foreign key (organisation_id, project_id, measure_id) references measures.measure (organisation_id, project_id, id);
alter table measures.measure add constraint measure_change_idea_id_fkey
  foreign key (organisation_id, project_id, change_idea_id) references projects.change_idea (organisation_id, project_id, id);

alter table projects.milestone drop constraint milestone_owner_id_fkey, add constraint milestone_owner_id_fkey
  foreign key (organisation_id, owner_id) references identity.known_person (organisation_id, person_id);
alter table projects.risk drop constraint risk_owner_id_fkey, add constraint risk_owner_id_fkey
  foreign key (organisation_id, owner_id) references identity.known_person (organisation_id, person_id);
alter table projects.sustainability_action drop constraint sustainability_action_owner_id_fkey,
  add constraint sustainability_action_owner_id_fkey
  foreign key (organisation_id, owner_id) references identity.known_person (organisation_id, person_id);
alter table stakeholders.engagement_plan drop constraint engagement_plan_owner_id_fkey,
  add constraint engagement_plan_owner_id_fkey
  foreign key (organisation_id, owner_id) references identity.known_person (organisation_id, person_id);
alter table measures.measure drop constraint measure_owner_id_fkey, add constraint measure_owner_id_fkey
  foreign key (organisation_id, owner_id) references identity.known_person (organisation_id, person_id);
alter table business_case.benefit drop constraint benefit_owner_id_fkey, add constraint benefit_owner_id_fkey
  foreign key (organisation_id, owner_id) references identity.known_person (organisation_id, person_id);
