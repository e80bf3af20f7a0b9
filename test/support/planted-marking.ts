import { ALLOCATE, levels, MarkingRound } from './marking-round.js';
import { type PlantedPool, plantPool } from './planted-pool.js';
import type { PlantedTrust } from './planted-trust.js';
import type { Caller, TestApi } from './test-api.js';

export interface PlantedMarking {
  readonly round: MarkingRound;
  readonly moderator: Caller;
  readonly markers: readonly Caller[];
  readonly tools: PlantedPool;
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
  // Only now: whoever is an assessor before is given plans.
  const tools = await plantPool(round, markers);
  return { round, moderator, markers, submitted, tools };
}
