-- Proofs that people make of their own part in a project with a released result: what was signed, by which key, and under
-- whose personal key its text lies. A result that is amended after an appeal is another edition; the first one stays, and a
-- proof of it says that it no longer stands.
-- Locks: access exclusive on released_result, for the moment it takes to add a column with a constant and exchange a key of
-- a small table. Undo: drop function assessment.standing_of_proof; drop table assessment.proof; drop policy gate on
-- assessment.released_result; alter table assessment.released_result drop constraint released_result_edition, drop column
-- edition, add unique (organisation_id, submission_id), once no submission has two editions.
alter table assessment.released_result
  add column edition int not null default 1 check (edition > 0),
  drop constraint released_result_organisation_id_submission_id_key,
  add constraint released_result_edition unique (organisation_id, submission_id, edition);

create table assessment.proof (
  organisation_id uuid not null references identity.organisation,
  -- Goes out of the house with the proof, so it tells nothing, not even when it was made.
  id uuid not null,
  project_id uuid not null,
  submission_id uuid not null,
  -- Of the released result that it was made of.
  edition int not null,
  person_id uuid not null references identity.person,
  shows_mark boolean not null,
  -- SHA-256 of the canonical JSON that was signed.
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  -- The thumbprint of the key it was signed with.
  key_id text not null check (length(key_id) between 1 and 100),
  -- Where the signed text lies, under the person's own key, and the hash it must have.
  value_id uuid not null,
  digest text not null,
  made_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.project,
  foreign key (organisation_id, submission_id, edition)
    references assessment.released_result (organisation_id, submission_id, edition)
);
create index proof_of_person on assessment.proof (organisation_id, project_id, person_id);
create index proof_id on assessment.proof (id);
call platform.protect('assessment.proof', 'project_id');
grant select, insert on assessment.proof to springboard_app;
create trigger sealed before update or delete on assessment.proof for each row execute function assessment.refuse_change();
create trigger sealed_whole before truncate on assessment.proof for each statement execute function assessment.refuse_change();

-- How a proof stands that somebody holds in their hand, whoever they are: 'stands', 'superseded' by an amended result, or
-- null for one that is not known here. It takes the hash too, so that an id alone tells nothing.
create policy gate on assessment.proof for select to springboard_gatekeeper using (true);
create policy gate on assessment.released_result for select to springboard_gatekeeper using (true);
grant select (organisation_id, id, submission_id, edition, sha256) on assessment.proof to springboard_gatekeeper;
grant select (organisation_id, submission_id, edition) on assessment.released_result to springboard_gatekeeper;
create function assessment.standing_of_proof(proof uuid, signed text) returns text language sql stable
security definer set search_path = assessment, platform, pg_temp as $$
  select case when exists (select 1 from assessment.released_result r where r.organisation_id = p.organisation_id
      and r.submission_id = p.submission_id and r.edition > p.edition) then 'superseded' else 'stands' end
  from assessment.proof p where p.id = proof and p.sha256 = signed
$$;
grant create on schema assessment to springboard_gatekeeper;
alter function assessment.standing_of_proof(uuid, text) owner to springboard_gatekeeper;
revoke create on schema assessment from springboard_gatekeeper;
revoke all on function assessment.standing_of_proof(uuid, text) from public;
grant usage on schema assessment to springboard_public;
grant execute on function assessment.standing_of_proof(uuid, text) to springboard_app, springboard_public;
