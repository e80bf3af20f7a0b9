import { ApprovalService, type NewApprovalTable } from '#libs/business-case';
import { addDays, asIsoDate, type IsoDate } from '#libs/calendar';
import type { PeopleService } from '#libs/identity';
import type { SettableClock } from '#libs/platform';
import type { INestApplicationContext } from '@nestjs/common';
import { registerCast } from './cast.js';
import { inviteOnceMore, loadMarkerPool } from './marker-pool.js';
import { ProjectLoader } from './project-loader.js';
import { isInFinishedRound, playFinishedRound } from './rounds/finished-round.js';
import { readPlans } from './rounds/plans.js';
import { isInRoundInProgress, playRoundInProgress } from './rounds/round-in-progress.js';
import { readSamples, resultOf, type SampleProject } from './samples.js';

export interface DemoParts {
  readonly app: INestApplicationContext;
  readonly clock: SettableClock;
  readonly people: PeopleService;
  readonly checkout: string;
  /** Lets what waits in the outbox happen: a publication is on the shelf only after it. */
  readonly settle: () => Promise<void>;
  /** The day people will look at it: a round is in the middle of its marking then. */
  readonly today: string;
}

const STAGGER_DAYS = 2;
const WEEKS_SINCE_A_PLAN_BEGAN = 10;

/** Limits of no real trust: each has its own. */
const ILLUSTRATIVE_LIMITS: NewApprovalTable = {
  title: 'Standing financial instructions (FICTIONAL)',
  effectiveFrom: '2024-04-01',
  source: 'Round demo figures, illustrative',
  binds: false,
  levels: [
    { label: 'Budget holder', upTo: '10000.00' },
    { label: 'Division', upTo: '100000.00' },
    { label: 'Executive group', upTo: '500000.00' },
    { label: 'Board' },
  ],
};

/** When a sample began: the adopted ones half a year after the others. */
const startOf = ({ adoptedFrom }: SampleProject, index: number): IsoDate =>
  addDays(asIsoDate(adoptedFrom ? '2026-03-02' : '2025-09-01'), index * STAGGER_DAYS);

/**
 * Loads the 25 samples through the services, each act by the person who may, under a clock that is set to when it would
 * have happened. Parents come before the children that adopt them. Then a round of marking that is over, for which nine of
 * them were submitted, and one that goes on, for two more and four plans of its own.
 * @returns a line for each project: how far it came
 */
export async function loadDemo({ app, clock, people, checkout, settle, today }: DemoParts): Promise<string[]> {
  const samples = readSamples(checkout);
  const plans = readPlans(checkout);
  const { trusts, programme } = await registerCast(people, [...samples, ...plans]);
  for (const cast of trusts.values()) await app.get(ApprovalService).enter(cast.viewer('finance'), ILLUSTRATIVE_LIMITS);
  const castOf = ({ host }: SampleProject) => {
    const cast = trusts.get(host);
    if (!cast) throw new Error(`${host} has no people.`);
    return cast;
  };
  const loaded: ProjectLoader[] = [];
  const passed = new Map<string, readonly string[]>();
  const parentsFirst = [...samples].sort(
    (one, other) => Number(one.adoptedFrom !== null) - Number(other.adoptedFrom !== null),
  );
  for (const [index, sample] of parentsFirst.entries()) {
    // A record must be on the shelf before somebody can adopt it.
    if (sample.adoptedFrom) await settle();
    const loader = new ProjectLoader(app, clock, castOf(sample), sample, startOf(sample, index));
    const parent = loaded.find((one) => one.sample.id === sample.adoptedFrom);
    passed.set(sample.id, await loader.load(parent?.publicationId ?? undefined));
    if (loader.isFinished && !isInFinishedRound(sample.id)) await loader.publish();
    loaded.push(loader);
  }
  clock.moveTo('2026-03-16T10:00:00Z');
  await loadMarkerPool(app, programme, trusts, samples);
  const parts = { app, clock, programme, settle };
  const marked = loaded.filter(({ sample }) => isInFinishedRound(sample.id));
  await playFinishedRound(parts, marked);
  clock.moveTo('2026-07-06T10:00:00Z');
  for (const loader of marked) await loader.publish();

  const begun = addDays(asIsoDate(today), -7 * WEEKS_SINCE_A_PLAN_BEGAN);
  const beingMarked = loaded.filter(({ sample }) => isInRoundInProgress(sample.id));
  for (const plan of plans) {
    const loader = new ProjectLoader(app, clock, castOf(plan), plan, begun);
    await loader.load(undefined);
    beingMarked.push(loader);
  }
  await playRoundInProgress({ ...parts, trusts, today }, beingMarked);
  await inviteOnceMore(app, programme);
  await settle();
  return loaded.map(
    ({ sample, publicationId }) =>
      `${sample.id} ${resultOf(sample)}: passed ${passed.get(sample.id)?.join(' ') || 'no gate'}${publicationId ? ', published' : ''}`,
  );
}
