import { systemViewer } from '#libs/identity';
import { type EventHandler, type Session, type StoredEvent, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { receiptMoved } from '../events.js';
import { submissionDeferred } from './events.js';

/** What the trust reads of it: that, and not why. */
const NOTE = 'The programme has deferred it to a later round. Submit it again there.';

/** Brings a deferral to the trust's receipt of what was taken back. */
@Injectable()
export class DeferralCarrier implements EventHandler {
  readonly name = 'assessment.deferral-carrier';
  readonly on = [submissionDeferred.type];

  constructor(private readonly work: UnitOfWork) {}

  async handle(event: StoredEvent, _session: Session): Promise<void> {
    const { submissionId, hostOrganisationId } = event.data as {
      submissionId: string | null;
      hostOrganisationId: string;
    };
    if (!submissionId) return;
    await this.work.apart(() =>
      this.work.run(systemViewer(hostOrganisationId), async (there) => {
        const [moved] = await there.sql<{ projectId: string }>(
          `update assessment.receipt set state = 'withdrawn', note = $3, version = version + 1
           where organisation_id = $1 and id = $2 and state in ('submitted', 'accepted') returning project_id`,
          [there.organisationId, submissionId, NOTE],
        );
        if (moved) there.record(receiptMoved({ projectId: moved.projectId, submissionId, state: 'withdrawn' }));
      }),
    );
  }
}
