-- What did not pass may be submitted once more: a round that takes the offers of another, the levels a mark carries over from
-- a first one, and what a trust is told of its offer with the result.
-- Locks: access exclusive on scheme, round, open_round, mark and released_result for the moment a column is added: the only
-- default is a constant, so no row is written anew. Undo: the function assessment.seal as 20261126-1230 has it; drop function
-- assessment.offer_for; drop policy seal on assessment.resubmission_offer; revoke what is granted to springboard_sealer; drop
-- the columns, once no round resubmits another.
alter table assessment.scheme
  -- A resubmission that passes comes to the least total that does.
  add column resubmissions_capped boolean not null default false;
alter table assessment.round
  -- The released round of the same scheme whose offers it takes. Null: it takes any project of its scheme.
  add column resubmits uuid check (resubmits <> id),
  add constraint round_resubmits foreign key (organisation_id, resubmits) references assessment.round;
create unique index round_resubmits_one_at_a_time on assessment.round (organisation_id, resubmits) where state <> 'released';
alter table assessment.open_round add column resubmits uuid;
alter table assessment.mark
  -- Which first mark's levels it takes over, and those levels. Null: it is given whole.
  add column carried jsonb check (jsonb_typeof(carried -> 'levels') = 'array' and carried ? 'from');
alter table assessment.released_result
  -- Of what did not pass and may be submitted again: the keys of the criteria to be marked anew, and the last day.
  add column criteria_anew text[] check (cardinality(criteria_anew) > 0),
  add column resubmit_until date,
  add constraint released_result_offer_whole check ((criteria_anew is null) = (resubmit_until is null));

create policy seal on assessment.resubmission_offer for select to springboard_sealer using (true);
grant select (organisation_id, packet_id, until) on assessment.resubmission_offer to springboard_sealer;
grant select (packet_id) on assessment.screening to springboard_sealer;

-- Whether a project of the acting trust may be submitted to a round that takes the offers of another: 'open', or why not. More
-- time that the programme gave it in this round holds past the offer's last day, as it does past the deadline.
create function assessment.offer_for(programme uuid, resubmitted uuid, round uuid, project uuid) returns text language sql stable
security definer set search_path = assessment, platform, pg_temp as $$
  select case
    when o.until is null then 'no-offer'
    when exists (select 1 from assessment.submission s
        join assessment.round r on r.organisation_id = s.organisation_id and r.id = s.round_id
        where s.organisation_id = programme and s.project_id = offer_for.project and r.resubmits = resubmitted and r.id <> round
          and not exists (select 1 from assessment.withdrawal w where w.organisation_id = s.organisation_id and w.submission_id = s.id)
          and not exists (select 1 from assessment.screening d where d.organisation_id = s.organisation_id and d.submission_id = s.id
            and d.decision = 'returned')) then 'offer-used'
    when o.until < (platform.now() at time zone 'Europe/London')::date
      and not exists (select 1 from assessment.extension e where e.organisation_id = programme and e.round_id = round
        and e.project_id = offer_for.project and e.until >= platform.now()) then 'offer-past'
    else 'open' end
  from (select max(f.until) as until from assessment.submission s
      join assessment.screening d on d.organisation_id = s.organisation_id and d.submission_id = s.id
      join assessment.resubmission_offer f on f.organisation_id = d.organisation_id and f.packet_id = d.packet_id
      where s.organisation_id = programme and s.round_id = resubmitted and s.project_id = offer_for.project) o
$$;
grant create on schema assessment to springboard_sealer;
alter function assessment.offer_for(uuid, uuid, uuid, uuid) owner to springboard_sealer;
revoke create on schema assessment from springboard_sealer;
revoke all on function assessment.offer_for(uuid, uuid, uuid, uuid) from public;

-- As before; and a round for resubmissions takes only what was offered. Answers besides: 'no-offer', 'offer-past', 'offer-used'.
create or replace function assessment.seal(programme uuid, round uuid, project uuid, submission uuid, document text, sha256 text,
  at timestamptz, personal_values uuid[], record text) returns text language plpgsql security definer
set search_path = assessment, platform, pg_temp as $$
declare
  deadline timestamptz;
  earlier int;
  resubmitted uuid;
  offer text;
begin
  if encode(pg_catalog.sha256(convert_to(document, 'UTF8')), 'hex') <> seal.sha256 then
    raise exception 'the hash is not of this document' using errcode = 'P0S02';
  end if;
  perform assessment.lock_heads(programme);
  deadline := assessment.deadline_for(programme, round, project);
  if deadline is null or not exists (select 1 from assessment.round r where r.organisation_id = programme and r.id = round
      and r.opens_at <= platform.now() and r.state not in ('confirmed', 'released')) then
    return 'not-open';
  end if;
  if deadline < platform.now() then
    return 'deadline-passed';
  end if;
  select count(*) into earlier from assessment.submission s
    where s.organisation_id = programme and s.round_id = round and s.project_id = project;
  if exists (select 1 from assessment.submission s
      where s.organisation_id = programme and s.round_id = round and s.project_id = project
        and not exists (select 1 from assessment.withdrawal w where w.organisation_id = s.organisation_id and w.submission_id = s.id)
        and not exists (select 1 from assessment.screening d where d.organisation_id = s.organisation_id and d.submission_id = s.id
          and d.decision = 'returned')) then
    return 'already-submitted';
  end if;
  select r.resubmits into resubmitted from assessment.round r where r.organisation_id = programme and r.id = round;
  if resubmitted is not null then
    offer := assessment.offer_for(programme, resubmitted, round, project);
    if offer <> 'open' then
      return offer;
    end if;
  end if;
  insert into assessment.submission (organisation_id, id, round_id, host_organisation_id, project_id, attempt, document, sha256, submitted_at)
    values (programme, submission, round, platform.current_organisation(), project, earlier + 1, document, seal.sha256, at);
  insert into platform.personal_value (organisation_id, id, person_id, digest, sealed)
    select programme, v.id, v.person_id, v.digest, v.sealed from platform.personal_value v
    where v.organisation_id = platform.current_organisation() and v.id = any (personal_values);
  perform platform.append_to_chain(programme, array[record]);
  return 'sealed';
end $$;
