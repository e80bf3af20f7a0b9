import type { Known } from './crawler.js';
import { act, ALLOCATE, EXTEND, levels, MarkingRound } from './marking-round.js';
import type { PlantedTrust } from './planted-trust.js';
import type { Caller, TestApi } from './test-api.js';

export interface PlantedMarking {
  readonly round: MarkingRound;
  readonly moderator: Caller;
  readonly markers: readonly Caller[];
  /** What became of each trust’s project, in the order of the trusts. */
  readonly submitted: readonly { readonly submissionId: string; readonly packetId: string; readonly markId: string }[];
}

/** The planted projects submitted to a programme, and marked blind by two people: the results wait for their release. */
export async function plantMarking(api: TestApi, ...trusts: readonly PlantedTrust[]): Promise<PlantedMarking> {
  const round = await MarkingRound.start({ api });
  const { director, roundId, programme } = round;
  const moderator = await api.someone(programme, 'Mo Derator', 'moderator');
  const markers = [
    await api.someone(programme, 'First Marker', 'assessor'),
    await api.someone(programme, 'Second Marker', 'assessor'),
  ];
  const accepted: { submissionId: string; packetId: string }[] = [];
  for (const { people, projectId } of trusts) accepted.push(await round.accept(people.lead, projectId));
  await director.do(ALLOCATE, { input: { roundId } });
  const submitted: { submissionId: string; packetId: string; markId: string }[] = [];
  for (const one of accepted) {
    let markId = '';
    for (const marker of markers) markId = (await round.mark(marker, one.packetId, levels(3))).id;
    submitted.push({ ...one, markId });
  }
  return { round, moderator, markers, submitted };
}

const IMPORT = act('importCohort', 'ImportCohortInput', 'added');
const COHORT = 'query ($schemeId: ID!) { cohort(schemeId: $schemeId) { members { id } } }';

/** A list of one trainee, for what asks how a list would be read. */
export const A_COHORT: Known = {
  rows: [[{ name: 'Plain', email: 'plain@example.org', trust: '', trainingStage: 'core', note: '' }]],
};

/** What the programme's director has besides: a cohort of one, and more time for the trust's project. */
export async function plantCohort({ round }: PlantedMarking, trust: PlantedTrust): Promise<{ memberId: string }> {
  const { director, schemeId, roundId } = round;
  const rows = [{ name: 'Plain', email: 'plain@example.org', trust: 'Northmere', trainingStage: 'CORE', note: '' }];
  await director.do(IMPORT, { input: { schemeId, rows } });
  await round.api.settle();
  const { organisationId: hostOrganisationId, projectId } = trust;
  const extension = { roundId, hostOrganisationId, projectId, until: '2026-10-08T12:00:00Z', reason: 'Plain' };
  await director.do(EXTEND, { input: extension });
  const { cohort } = await director.do<{ cohort: { members: { id: string }[] } }>(COHORT, { schemeId });
  return { memberId: cohort.members[0]?.id ?? '' };
}
