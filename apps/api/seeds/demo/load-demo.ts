import { ApprovalService, type NewApprovalTable } from '#libs/business-case';
import type { PeopleService } from '#libs/identity';
import type { SettableClock } from '#libs/platform';
import type { INestApplicationContext } from '@nestjs/common';
import { registerCast } from './cast.js';
import { loadMarkerPool } from './marker-pool.js';
import { ProjectLoader } from './project-loader.js';
import { readSamples, resultOf } from './samples.js';

export interface DemoParts {
  readonly app: INestApplicationContext;
  readonly clock: SettableClock;
  readonly people: PeopleService;
  readonly checkout: string;
  /** Lets what waits in the outbox happen: a publication is on the shelf only after it. */
  readonly settle: () => Promise<void>;
}

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

/**
 * Loads the 25 samples through the services, each act by the person who may, under a clock that is set to when it would
 * have happened. Parents come before the children that adopt them.
 * @returns a line for each project: how far it came
 */
export async function loadDemo({ app, clock, people, checkout, settle }: DemoParts): Promise<string[]> {
  const samples = readSamples(checkout);
  const { trusts, programme } = await registerCast(people, samples);
  for (const cast of trusts.values()) await app.get(ApprovalService).enter(cast.viewer('finance'), ILLUSTRATIVE_LIMITS);
  const published = new Map<string, string>();
  const told: string[] = [];
  const parentsFirst = [...samples].sort(
    (one, other) => Number(one.adoptedFrom !== null) - Number(other.adoptedFrom !== null),
  );
  for (const [index, sample] of parentsFirst.entries()) {
    const cast = trusts.get(sample.host);
    if (!cast) throw new Error(`${sample.host} has no people.`);
    // A record must be on the shelf before somebody can adopt it.
    if (sample.adoptedFrom) await settle();
    const loader = new ProjectLoader(app, clock, cast, sample, index);
    const parent = sample.adoptedFrom ? published.get(sample.adoptedFrom) : undefined;
    const gates = await loader.load(parent);
    if (loader.publicationId) published.set(sample.id, loader.publicationId);
    told.push(
      `${sample.id} ${resultOf(sample)}: passed ${gates.join(' ') || 'no gate'}${loader.publicationId ? ', published' : ''}`,
    );
  }
  await loadMarkerPool(app, programme, trusts, samples);
  await settle();
  return told;
}
