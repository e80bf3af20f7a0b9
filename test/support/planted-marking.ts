import type { Known } from './crawler.js';
import { discussToTheEnd } from './mark-discussion.js';
import { act, ALLOCATE, EXTEND, levels, MarkingRound } from './marking-round.js';
import { ADOPT_CUT, examined, judged, judgement } from './standards-and-examiners.js';
import { type PlantedPool, plantPool } from './planted-pool.js';
import type { PlantedTrust } from './planted-trust.js';
import type { Caller, TestApi } from './test-api.js';

export interface PlantedMarking {
  readonly round: MarkingRound;
  readonly moderator: Caller;
  readonly markers: readonly Caller[];
  /** Looks in from outside, has declared no conflict and has written a report. */
  readonly examiner: Caller;
  /** A closed exercise in which the markers judged, whose cut was adopted before anything was marked. */
  readonly exerciseId: string;
  readonly tools: PlantedPool;
  /** What became of each trust’s project, in the order of the trusts. */
  readonly submitted: readonly { readonly submissionId: string; readonly packetId: string; readonly markId: string }[];
}

/** The planted projects submitted to a programme, marked blind by two people and discussed: the results wait for their release. */
export async function plantMarking(api: TestApi, ...trusts: readonly PlantedTrust[]): Promise<PlantedMarking> {
  const round = await MarkingRound.start({ api });
  const { director, roundId, programme } = round;
  const moderator = await api.someone(programme, 'Mo Derator', 'moderator');
  const first = await api.someone(programme, 'First Marker', 'assessor');
  const second = await api.someone(programme, 'Second Marker', 'assessor');
  const markers = [first, second];
  const accepted: { submissionId: string; packetId: string }[] = [];
  const exerciseId = await judged(
    director,
    round.schemeId,
    markers.map((marker) => [marker, judgement(2.5)] as const),
  );
  await director.do(ADOPT_CUT, { input: { exerciseId, reason: 'Both judges agree.' } });
  for (const { people, projectId } of trusts) accepted.push(await round.accept(people.lead, projectId));
  await director.do(ALLOCATE, { input: { roundId } });
  const submitted: { submissionId: string; packetId: string; markId: string }[] = [];
  for (const one of accepted) {
    // 75 is merit and 72.5 is not: they are discussed, and agree on 75.
    await round.mark(first, one.packetId, levels(3));
    const { id: markId } = await round.mark(second, one.packetId, levels(3, { C1: 2 }));
    await discussToTheEnd(round, [first, second], one.packetId, levels(3));
    submitted.push({ ...one, markId });
  }
  const examiner = await api.someone(programme, 'Xan Examiner', 'external-examiner');
  await examined(examiner, roundId);
  // Only now: whoever is an assessor before is given plans.
  const tools = await plantPool(round, markers);
  return { round, moderator, markers, examiner, exerciseId, submitted, tools };
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
