import { ALLOCATE, levels, MarkingRound } from './marking-round.js';
import { ADOPT_CUT, examined, judged, judgement } from './standards-and-examiners.js';
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
    let markId = '';
    for (const marker of markers) markId = (await round.mark(marker, one.packetId, levels(3))).id;
    submitted.push({ ...one, markId });
  }
  const examiner = await api.someone(programme, 'Xan Examiner', 'external-examiner');
  await examined(examiner, roundId);
  return { round, moderator, markers, examiner, exerciseId, submitted };
}
