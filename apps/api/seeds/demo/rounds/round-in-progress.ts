import { DiscussionService, MarkingService, PoolReadingService, PoolService, SchemeService } from '#libs/assessment';
import { addDays, asIsoDate } from '#libs/calendar';
import type { Cast } from '../cast.js';
import { DemoRound, type LoadedProject, type RoundParts } from './demo-round.js';
import { begunMark, marksSoFar } from './progress-marks.js';

/** Whose plans each marker is kept from: it leaves one way to give out four plans twice, a ring that joins all four. */
const TIES: Readonly<Record<string, readonly [string, string]>> = {
  assessorOne: ['SIP-12', 'PLAN-2'],
  assessorTwo: ['PLAN-1', 'SIP-17'],
  assessorFour: ['PLAN-1', 'PLAN-2'],
  assessorFive: ['SIP-12', 'SIP-17'],
};
/** On leave while the plans are given out. The first is back by now, and has what was declined. */
const ON_LEAVE = ['assessorSix', 'assessorSeven'] as const;

const ACCEPTED = ['PLAN-1', 'SIP-12', 'SIP-17', 'PLAN-2'];
const TO_SCREEN = 'PLAN-3';
const TO_MEND = 'PLAN-4';

/** The samples that are plans so far, and are submitted as such. */
export const isInRoundInProgress = (sampleId: string): boolean => ACCEPTED.includes(sampleId);

interface Played extends RoundParts {
  readonly trusts: ReadonlyMap<string, Cast>;
  /** The day the demonstration is loaded on: the round is in the middle of its marking then. */
  readonly today: string;
}

/** Plays the round of plans up to today: something is left to do for everybody who has a part in it. */
export async function playRoundInProgress(parts: Played, projects: readonly LoadedProject[]): Promise<void> {
  const ago = (days: number): string => addDays(asIsoDate(parts.today), -days);
  const round = await DemoRound.open(
    parts,
    {
      title: 'Plans for service improvement (FICTIONAL)',
      track: 'proposal',
      rubricKey: 'SIP-BC-P',
      rubricVersion: '1.0',
      requiredGates: ['G1', 'G2', 'G3', 'G4', 'G5'],
      showsLeadership: true,
    },
    {
      title: `Plans of ${parts.today.slice(0, 4)}`,
      opensOn: ago(56),
      deadlineAt: `${ago(9)}T12:00:00Z`,
      markingDueOn: ago(-14),
    },
  );
  const plan = (id: string): LoadedProject => {
    const found = projects.find(({ sample }) => sample.id === id);
    if (!found) throw new Error(`${id} was not loaded.`);
    return found;
  };
  round.on(ago(20));
  for (const project of projects) await round.enrol(project);
  await keepApart(round, parts.trusts, plan);
  // The programme hears of who is enrolled by the outbox, and gives more time to nobody else.
  await round.settle();
  await giveMoreTime(round, plan(TO_SCREEN), ago(-2));
  round.on(ago(10));
  for (const id of [...ACCEPTED, TO_MEND]) await round.submit(plan(id));
  round.on(ago(7));
  for (const id of ACCEPTED) await round.accept(plan(id));
  await round.allocate();
  round.on(ago(4));
  await round.screen(plan(TO_MEND), { accept: false, reason: HAS_BEGUN });
  round.on(ago(1));
  await round.submit(plan(TO_SCREEN));
  await markSomeOf(round, ago);
  await beginInPlaceOf(round);
}

const HAS_BEGUN =
  'A plan is for work that has not begun, and yours says that reminder calls have been made since September. Say what was tried already and what is still to come, and submit again.';

async function keepApart(
  round: DemoRound,
  trusts: ReadonlyMap<string, Cast>,
  plan: (id: string) => LoadedProject,
): Promise<void> {
  const [pool, reading] = [round.of(PoolService), round.of(PoolReadingService)];
  for (const [person, kept] of Object.entries(TIES)) {
    const invitation = await reading.ownInvitation(round.person(person));
    if (!invitation) throw new Error(`${person} is not in the pool.`);
    const trustIds = kept.map((id) => trusts.get(plan(id).sample.host)?.organisationId ?? '');
    const { id, version } = invitation;
    await pool.answerInvitation(round.person(person), { id, version, accept: true, trustIds, people: [] });
  }
  for (const person of ON_LEAVE) await takeOn(round, person, 0);
}

/** How many plans a marker takes on from now: none while on leave, and no limit with null. */
async function takeOn(round: DemoRound, person: string, capacity: number | null): Promise<void> {
  const markers = await round.of(PoolReadingService).markers(round.director);
  const marker = markers.find(({ personId }) => personId === round.person(person).personId);
  if (!marker) throw new Error(`${person} is not in the pool.`);
  const { id, version, kind } = marker;
  await round.of(PoolService).changeMarker(round.director, { id, version, kind, capacity });
}

async function giveMoreTime(round: DemoRound, { cast, projectId }: LoadedProject, until: string): Promise<void> {
  await round.of(SchemeService).grantExtension(round.director, {
    roundId: round.roundId,
    hostOrganisationId: cast.organisationId,
    projectId,
    until: `${until}T17:00:00Z`,
    reason: 'The lead was on sick leave for two weeks (illustrative).',
  });
}

/** One plan is decided, one is discussed, and two wait for their second marker: who has not begun, and who declined. */
async function markSomeOf(round: DemoRound, ago: (days: number) => string): Promise<void> {
  const given = (sampleId: string, index: number) => {
    const mark = marksSoFar[sampleId]?.[index];
    if (!mark) throw new Error(`${sampleId} has no mark ${index}.`);
    return mark;
  };
  round.on(ago(5));
  await round.mark('assessorFour', 'SIP-17', given('SIP-17', 0));
  await round.mark('assessorFour', 'SIP-12', given('SIP-12', 0));
  await round.mark('assessorFive', 'PLAN-1', given('PLAN-1', 0));
  round.on(ago(4));
  await round.mark('assessorOne', 'SIP-17', given('SIP-17', 1));
  await round.mark('assessorTwo', 'PLAN-2', given('PLAN-2', 0));
  await round.mark('assessorTwo', 'SIP-12', given('SIP-12', 1));
  round.on(ago(3));
  const tied = await round.ownMark('assessorFive', 'PLAN-2');
  await round.of(MarkingService).declareConflict(round.person('assessorFive'), {
    id: tied.markId,
    version: tied.version,
    conflict: true,
    why: 'I advised a ward on the same leaflet last year, and I know whose words these are.',
  });
  round.on(ago(2));
  const packetId = round.packet('SIP-12');
  const four = round.person('assessorFour');
  const discussion = round.of(DiscussionService);
  await discussion.writeNote(four, {
    packetId,
    criterion: 'C2',
    text: 'I cannot find why fitter patients here would leave sooner. Where do you read it?',
  });
  await discussion.writeNote(four, {
    packetId,
    criterion: 'C6',
    text: 'On costs I followed the table: both posts are there with their bands. You look further, at whether a dietitian can be had.',
  });
  const own = await round.ownMark('assessorFour', 'SIP-12');
  await discussion.standBy(four, {
    id: own.markId,
    version: own.version,
    why: 'I looked again at the rationale, and the local link is still not there.',
  });
}

/** Back from leave, and given what was declined: the first criteria are set, and the rest waits. */
async function beginInPlaceOf(round: DemoRound): Promise<void> {
  const [back] = ON_LEAVE;
  await takeOn(round, back, null);
  await round.allocate();
  await round.begin(back, 'PLAN-2', { levels: begunMark });
}
