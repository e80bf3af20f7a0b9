import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SampleProject } from '../samples.js';

/** Plans of projects that have not begun, for the round that is being marked: illustrative, every host fictional. */
export function readPlans(checkout: string): readonly SampleProject[] {
  const text = readFileSync(join(checkout, 'apps/api/seeds/demo/rounds/plans.json'), 'utf8');
  return (JSON.parse(text) as { plans: SampleProject[] }).plans;
}
