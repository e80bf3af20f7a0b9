import {
  buildPacket,
  CalibrationReadingService,
  CalibrationService,
  CommentBankService,
  ExemplarService,
  type PacketDocument,
  PoolService,
  SubmittingReadingService,
} from '#libs/assessment';
import { loadGuidance } from '#libs/guidance';
import { type TeamRole, type Viewer } from '#libs/identity';
import { londonDay, UnitOfWork } from '#libs/platform';
import type { INestApplicationContext } from '@nestjs/common';
import type { Cast } from './cast.js';
import { exemplarReferences } from './exemplar-references.js';
import type { SampleProject } from './samples.js';

const RUBRIC = { key: 'SIP-BC', version: '1.0' };

/** The pool of the programme, with three exemplars made of the samples. Two markers have begun to calibrate. */
export async function loadMarkerPool(
  app: INestApplicationContext,
  programme: Cast,
  trusts: ReadonlyMap<string, Cast>,
  samples: readonly SampleProject[],
): Promise<void> {
  const director = programme.viewer('director');
  for (const sample of samples.filter(({ id }) => id in exemplarReferences)) {
    const cast = trusts.get(sample.host);
    const reference = exemplarReferences[sample.id];
    if (cast && reference)
      await app
        .get(ExemplarService)
        .loadFictional(director, { document: await packetOf(app, cast.viewer(sample.id), sample), reference });
  }
  const asked = [
    { person: 'assessorOne', kind: 'clinician', capacity: null },
    { person: 'assessorTwo', kind: 'manager', capacity: 6 },
    { person: DECLINED_AT_FIRST, kind: 'clinician', capacity: null },
    { person: 'assessorFour', kind: 'clinician', capacity: null },
    { person: 'assessorFive', kind: 'manager', capacity: null },
    { person: 'assessorSix', kind: 'clinician', capacity: null },
    { person: 'assessorSeven', kind: 'manager', capacity: null },
  ] as const;
  for (const { person, ...counted } of asked) {
    const { id } = await app
      .get(PoolService)
      .inviteMarker(director, { personId: programme.personId(person), ...counted });
    const answer = { id, version: 1, accept: person !== DECLINED_AT_FIRST, trustIds: [], people: [] };
    await app.get(PoolService).answerInvitation(programme.viewer(person), answer);
  }
  for (const { person } of asked.slice(0, 2)) await settleIn(app, programme.viewer(person));
}

const DECLINED_AT_FIRST = 'assessorThree';

/** Asks again who declined before, and has not answered yet. */
export async function inviteOnceMore(app: INestApplicationContext, programme: Cast): Promise<void> {
  const personId = programme.personId(DECLINED_AT_FIRST);
  await app
    .get(PoolService)
    .inviteMarker(programme.viewer('director'), { personId, kind: 'clinician', capacity: null });
}

/** A marker who keeps two comments and opens their first exemplar. */
async function settleIn(app: INestApplicationContext, marker: Viewer): Promise<void> {
  for (const [criterion, text] of [
    ['C1', 'The baseline is local and over time. Say also who is harmed, and how many.'],
    ['C6', 'On-costs are missing: add national insurance and pension to each post.'],
  ] as const)
    await app.get(CommentBankService).addBankComment(marker, { criterion, text });
  const { calibrations } = await app.get(CalibrationReadingService).ownCalibration(marker);
  if (!calibrations.length)
    await app
      .get(CalibrationService)
      .beginCalibration(marker, { rubricKey: RUBRIC.key, rubricVersion: RUBRIC.version });
}

/** A sample as assessors would read it: its parts as they would be sealed, without names, with days as weeks. */
async function packetOf(app: INestApplicationContext, lead: Viewer, sample: SampleProject): Promise<PacketDocument> {
  const work = app.get(UnitOfWork);
  const project = await work.row<{ id: string; title: string; specialty: string; setting: string; createdAt: string }>(
    lead,
    `select id, title, specialty, setting, created_at from projects.project where organisation_id = $1 and title = $2`,
    [lead.organisationId, sample.title],
  );
  if (!project) throw new Error(`${sample.id} was not loaded.`);
  const parts = await app.get(SubmittingReadingService).partsToSeal(lead, project.id);
  const team = await work.rows<{ role: TeamRole; name: string; startsOn: string; endsOn: string | null }>(
    lead,
    `select t.role, p.name, t.starts_on, t.ends_on from projects.team_member t join identity.person p on p.id = t.person_id
     where t.organisation_id = $1 and t.project_id = $2 order by t.starts_on, t.id`,
    [lead.organisationId, project.id],
  );
  const { id: projectId, createdAt, ...described } = project;
  const nobody = '00000000-0000-4000-8000-000000000000';
  return buildPacket(
    {
      format: 1,
      guidance: loadGuidance().current.key,
      rubric: RUBRIC,
      engines: {},
      track: 'full',
      showsLeadership: true,
      submission: {
        ...{ id: nobody, schemeId: nobody, roundId: nobody, sealedAt: createdAt },
        ...{ hostOrganisationId: lead.organisationId ?? nobody, projectId },
      },
      project: { ...described, careStage: null, startedOn: londonDay(createdAt) },
      declarations: [],
      authors: team.map(({ role, startsOn, endsOn }) => ({
        ...{ role, startsOn, endsOn },
        personal: { personId: nobody, valueId: nobody, digest: '' },
      })),
      parts: JSON.parse(parts ?? '{}') as Record<string, unknown>,
    },
    { people: team.map(({ name }) => name), organisations: [sample.host], masks: [] },
  );
}
