import {
  AllocationService,
  BoardService,
  DiscussionService,
  ExternalService,
  ModerationReadingService,
  ModerationService,
  ReleaseService,
} from '#libs/assessment';
import { DemoRound, type LoadedProject, type RoundParts } from './demo-round.js';
import { finishedMarks } from './finished-marks.js';
import { revisedFirstCase } from './finished-marks-below.js';

const MARKERS = ['assessorOne', 'assessorTwo', 'assessorFour', 'assessorFive', 'assessorSix', 'assessorSeven'];
const DISCUSSED = 'SIP-06';
const MARKED_BY_A_THIRD = 'SIP-14';

/** What is not published before its result is out: marking is blind for as long as it goes on. */
export const isInFinishedRound = (sampleId: string): boolean => sampleId in finishedMarks;

/** Plays the spring round of whole projects from its opening to the release of its results. */
export async function playFinishedRound(parts: RoundParts, projects: readonly LoadedProject[]): Promise<void> {
  const round = await DemoRound.open(
    parts,
    {
      title: 'Service improvement projects 2026 (FICTIONAL)',
      track: 'full',
      rubricKey: 'SIP-BC',
      rubricVersion: '1.0',
      requiredGates: ['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'G8'],
      showsLeadership: true,
    },
    { title: 'Spring 2026', opensOn: '2026-03-30', deadlineAt: '2026-05-15T12:00:00Z', markingDueOn: '2026-06-19' },
  );
  round.on('2026-05-13');
  for (const project of projects) {
    await round.enrol(project);
    await round.submit(project);
  }
  round.on('2026-05-18');
  for (const project of projects) await round.accept(project);
  await round.allocate();
  await markAll(round, projects);
  await bringTogether(round);
  await lookAgain(round);
  await conclude(round);
  await round.settle();
}

async function markAll(round: DemoRound, projects: readonly LoadedProject[]): Promise<void> {
  for (const { sample } of projects) {
    const [one, other] = await round.markersOf(sample.id, MARKERS);
    const marks = finishedMarks[sample.id];
    if (!one || !other || !marks) throw new Error(`${sample.id} has not two markers, or not two marks.`);
    round.on('2026-06-02');
    await round.mark(one, sample.id, marks.first);
    round.on('2026-06-09');
    await round.mark(other, sample.id, marks.second);
  }
}

/** The two of one plan talk, and one sees what they had missed; two of another are so far apart that a third marks it. */
async function bringTogether(round: DemoRound): Promise<void> {
  const packetId = round.packet(DISCUSSED);
  const [one = '', other = ''] = await round.markersOf(DISCUSSED, MARKERS);
  const discussion = round.of(DiscussionService);
  round.on('2026-06-11');
  await discussion.writeNote(round.person(one), {
    packetId,
    criterion: 'C5',
    text: 'I gave the tests a 2: each seems to begin anew. What do you see that links them?',
  });
  await discussion.writeNote(round.person(other), {
    packetId,
    criterion: 'C5',
    text: 'The cycle record. After the huddle the beds were known and consent was not, so consent came next.',
  });
  round.on('2026-06-12');
  const stands = await round.ownMark(other, DISCUSSED);
  await discussion.standBy(round.person(other), {
    id: stands.markId,
    version: stands.version,
    why: 'The link between the tests is in the plan, and I gave it what it is worth.',
  });
  const revises = await round.ownMark(one, DISCUSSED);
  await discussion.revise(round.person(one), {
    id: revises.markId,
    version: revises.version,
    flags: [],
    ...revisedFirstCase,
  });

  const before = await round.markersOf(MARKED_BY_A_THIRD, MARKERS);
  const mark = finishedMarks[MARKED_BY_A_THIRD]?.third;
  await round.of(AllocationService).orderThirdMark(round.director, round.packet(MARKED_BY_A_THIRD));
  const after = await round.markersOf(MARKED_BY_A_THIRD, MARKERS);
  const third = after.find((person) => !before.includes(person));
  if (!third || !mark) throw new Error(`${MARKED_BY_A_THIRD} has no third marker, or no third mark.`);
  round.on('2026-06-17');
  await round.mark(third, MARKED_BY_A_THIRD, mark);
}

/** The moderator finds the sample sound; the external examiner reads theirs and reports. */
async function lookAgain(round: DemoRound): Promise<void> {
  const { roundId } = round;
  const moderator = round.person('moderator');
  round.on('2026-06-22');
  await round.of(ModerationService).drawSample(moderator, roundId);
  const found = await round.of(ModerationReadingService).moderation(moderator, roundId);
  const because = new Map(Object.entries(SOUND_BECAUSE).map(([id, reason]) => [round.packet(id), reason]));
  for (const { packetId } of found?.sample ?? [])
    await round.of(ModerationService).confirmPlan(moderator, { packetId, reason: because.get(packetId) ?? '' });

  const examiner = round.person('examiner');
  round.on('2026-06-24');
  await round.of(ExternalService).declare(examiner, { roundId, conflict: false, why: '' });
  round.on('2026-06-26');
  await round.of(ExternalService).writeReport(examiner, {
    roundId,
    opinion: 'met',
    standards:
      'What passed would pass elsewhere. A plan whose result was worse passed for how it was watched and stopped, and I agree with that.',
    process:
      'Marks were made apart, differences were talked through or went to a third marker, and each reason can be read.',
    recommendations: 'Markers differ most on costs of the lead’s own time. Put one example into calibration.',
  });
}

const SOUND_BECAUSE = {
  'SIP-02': 'Both marks find the same gaps, owner and need, and both quote the plan. A fail by either.',
  'SIP-04': 'Within a point of each other, and argued from the same pages.',
  'SIP-05': 'The top level is argued for each criterion by both. A distinction.',
  'SIP-06': 'The discussion turned on the cycle record, and the record says what was claimed of it.',
  'SIP-08': 'Both take marks off for time that nobody paid for. Rightly.',
  'SIP-14': 'Three marks, each argued. The middle one reads the costs as I do.',
  'SIP-15': 'Close, and the higher mark says why.',
  'SIP-16': 'Sound. The second marker’s reason for sustainability is in the plan.',
  'SIP-24': 'A worse result, well watched and told. The marks are for that and say so.',
} as const;

/** The board’s minute, and every result at one moment. */
async function conclude(round: DemoRound): Promise<void> {
  const { roundId } = round;
  round.on('2026-06-30');
  await round.of(BoardService).confirmRound(round.director, {
    roundId,
    heldOn: '2026-06-30',
    sat: ['Chair of the board (FICTIONAL)', 'Member from another school (FICTIONAL)', 'Lay member (FICTIONAL)'],
    decided:
      'All nine results are confirmed as marked. The plan that did not pass may be submitted again within six months.',
    reason:
      'The moderator found every plan of the sample sound, the external examiner reports that standards are met, and no marker’s severity calls for a rule.',
    rule: { kind: 'none', figure: null },
    resubmissions: [],
  });
  round.on('2026-07-01');
  await round.of(ReleaseService).releaseResults(round.director, roundId);
}
