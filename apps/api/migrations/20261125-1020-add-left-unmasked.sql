-- Which of the proposed masks the screener let stay: a packet holds a stakeholder's name by somebody's decision or not at
-- all. Locks: the table for a moment, nothing is rewritten. Undo: alter table assessment.screening drop column left_unmasked.
alter table assessment.screening add column left_unmasked text[] not null default '{}';
comment on column assessment.screening.left_unmasked is 'Stakeholders as the register has them, who are no person by name.';
