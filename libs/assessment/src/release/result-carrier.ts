import { systemViewer } from '#libs/identity';
import { type EventHandler, type Session, type StoredEvent, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { resultReceived, resultReleased } from '../events.js';
import { receiveResult } from './receive-result.js';
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
        const arrival = { projectId, submissionId, edition: 1, releasedAt: event.at };
        const received = await receiveResult(there, arrival, result);
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
