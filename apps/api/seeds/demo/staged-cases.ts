import { CostingService, StagesService } from '#libs/business-case';
import type { Viewer } from '#libs/identity';
import type { INestApplicationContext } from '@nestjs/common';

/** The largest of the samples by what it takes a year: large enough for an outline before a full case. */
export const STAGED_SAMPLES: readonly string[] = ['SIP-17'];

/** Lets a case take stages, and goes on from its strategic outline to the outline case, which it has all parts for. */
export async function goOnToOutline(
  app: INestApplicationContext,
  lead: Viewer,
  { projectId, version }: { projectId: string; version: number },
): Promise<void> {
  await app
    .get(CostingService)
    .frame(lead, { projectId, version, shape: 'staged', firstYear: null, horizon: 5, pensionView: 'full' });
  await app.get(StagesService).advance(lead, { projectId, version: version + 1 });
}
