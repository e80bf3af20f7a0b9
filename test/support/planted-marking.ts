import { discussToTheEnd } from './mark-discussion.js';
import { ALLOCATE, levels, MarkingRound } from './marking-round.js';
import type { PlantedTrust } from './planted-trust.js';
import type { Caller, TestApi } from './test-api.js';

export interface PlantedMarking {
  readonly round: MarkingRound;
  readonly moderator: Caller;
  readonly markers: readonly Caller[];
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
  return { round, moderator, markers, submitted };
}
