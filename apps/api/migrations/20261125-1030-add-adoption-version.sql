-- Which version of an adoption its parent's trust has heard of: what is older and comes later changes nothing.
-- Locks: the table for a moment, nothing is rewritten. Undo: alter table library.adopter drop column adoption_version.
alter table library.adopter add column adoption_version int not null default 0;
