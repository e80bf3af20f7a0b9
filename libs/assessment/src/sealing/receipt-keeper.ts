import { systemViewer } from '#libs/identity';
import { type EventHandler, type Session, type StoredEvent, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { receiptMoved, submissionScreened } from '../events.js';

/** Brings the programme's decision on a submission to the trust's receipt. A withdrawn one stays withdrawn. */
@Injectable()
export class ReceiptKeeper implements EventHandler {
  readonly name = 'assessment.receipt-keeper';
  readonly on = [submissionScreened.type];

  constructor(private readonly work: UnitOfWork) {}

  async handle(event: StoredEvent, session: Session): Promise<void> {
    const { submissionId, hostOrganisationId } = event.data as { submissionId: string; hostOrganisationId: string };
    const [screening] = await session.sql<{ decision: 'accepted' | 'returned'; reason: string }>(
      'select decision, reason from assessment.screening where organisation_id = $1 and submission_id = $2',
      [session.organisationId, submissionId],
    );
    if (!screening) return;
    const { decision, reason } = screening;
    await this.work.apart(() =>
      this.work.run(systemViewer(hostOrganisationId), async (there) => {
        const [moved] = await there.sql<{ projectId: string }>(
          `update assessment.receipt set state = $3, note = $4, version = version + 1
           where organisation_id = $1 and id = $2 and state = 'submitted' returning project_id`,
          [there.organisationId, submissionId, decision, reason],
        );
        if (moved) there.record(receiptMoved({ projectId: moved.projectId, submissionId, state: decision }));
      }),
    );
  }
}
