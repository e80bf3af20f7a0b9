import type { Viewer } from '#libs/identity';
import { newId } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { QualityImpact, ServiceLine, SignOff, type SignOffArea, type SignOffOutcome } from './appraisal.entities.js';
import { CaseActs, type Done } from './case-acts.js';
import { CaseReadingService } from './case-reading.service.js';

type Entered<Row> = Omit<Row, 'organisationId' | 'id' | 'by' | 'at'>;

/** What others say of a case: the areas it touches sign for it, quality is scored, and finance tells what the line brings in. */
@Injectable()
export class SigningService {
  constructor(
    private readonly acts: CaseActs,
    private readonly reading: CaseReadingService,
  ) {}

  /** A word for an area, on the figures as they stand; it lapses when one changes. Never by those who write the case. */
  sign(
    viewer: Viewer,
    { projectId, area, outcome, note }: { projectId: string; area: SignOffArea; outcome: SignOffOutcome; note: string },
  ): Promise<Done> {
    return this.acts.act(viewer, 'plan:sign', projectId, 'sign-off', outcome, async (session) => {
      const { figuresHash } = await this.reading.read(viewer, projectId);
      const id = newId();
      await session.insert(SignOff, {
        id,
        projectId,
        area,
        outcome,
        note,
        figuresHash,
        by: viewer.personId ?? '',
        at: session.at,
      });
      return id;
    });
  }

  /** What the case may do to one domain of quality, before and after what is done about it: likelihood and impact, 1 to 5. */
  scoreQuality(viewer: Viewer, impact: Entered<QualityImpact>): Promise<Done> {
    return this.acts.act(viewer, 'plan:edit', impact.projectId, 'quality', 'scored', async (session) => {
      const id = newId();
      await session.insert(QualityImpact, { id, ...impact, by: viewer.personId ?? '', at: session.at });
      return id;
    });
  }

  /** What the service line brings in and costs a year, before and after, beside the measure of its quality. */
  describeLine(
    viewer: Viewer,
    { measureId = null, ...line }: Omit<Entered<ServiceLine>, 'measureId'> & { measureId?: string | null | undefined },
  ): Promise<Done> {
    return this.acts.act(viewer, 'plan:price', line.projectId, 'service line', 'described', async (session) => {
      const id = newId();
      await session.insert(ServiceLine, { id, measureId, ...line, by: viewer.personId ?? '', at: session.at });
      return id;
    });
  }
}
