-- Whether the process is changing, so that what its limits foretell is worth little. Null: written before that was kept, and so
-- read anew like a row of an older engine.
-- Undo: alter table measures.signal drop column unstable.
alter table measures.signal add column unstable boolean;
