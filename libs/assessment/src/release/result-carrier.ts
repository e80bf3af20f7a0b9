import { systemViewer } from '#libs/identity';
import { type EventHandler, newId, type Session, type StoredEvent, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { resultReceived, resultReleased } from '../events.js';
import { resultOfPacket } from './result-of-packet.js';

/** Carries a released result to the trust whose project it is: revised marks as revised. What travels says "Marker 1", and no name. */
@Injectable()
export class ResultCarrier implements EventHandler {
  readonly name = 'assessment.result-carrier';
  readonly on = [resultReleased.type];

  constructor(private readonly work: UnitOfWork) {}

  async handle(event: StoredEvent, session: Session): Promise<void> {
    const { submissionId, hostOrganisationId, projectId } = event.data as {
      submissionId: string;
      hostOrganisationId: string;
      projectId: string;
    };
    const [screening] = await session.sql<{ packetId: string }>(
      `select packet_id from assessment.screening where organisation_id = $1 and submission_id = $2 and decision = 'accepted'`,
      [session.organisationId, submissionId],
    );
    const result = screening && (await resultOfPacket(session, screening.packetId));
    if (!result) return;
    await this.work.apart(() =>
      this.work.run(systemViewer(hostOrganisationId), async (there) => {
        const [received] = await there.sql(
          `insert into assessment.released_result (organisation_id, id, project_id, submission_id, scheme_title, round_title,
             total, outcome, band, failures, criteria, released_at, criteria_anew, resubmit_until)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
           on conflict (organisation_id, submission_id, edition) do nothing returning id`,
          [
            there.organisationId,
            newId(),
            projectId,
            submissionId,
            result.schemeTitle,
            result.roundTitle,
            result.total,
            result.outcome,
            result.band,
            result.failures,
            JSON.stringify(result.criteria),
            event.at,
            result.criteriaAnew,
            result.resubmitUntil,
          ],
        );
        if (!received) return;
        await there.write(
          `update assessment.receipt set state = 'released', version = version + 1 where organisation_id = $1 and id = $2`,
          [there.organisationId, submissionId],
        );
        there.record(resultReceived({ projectId, submissionId }));
      }),
    );
  }
}
