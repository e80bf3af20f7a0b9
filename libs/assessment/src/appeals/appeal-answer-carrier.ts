import { systemViewer } from '#libs/identity';
import { type EventHandler, type Session, type StoredEvent, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { receiveResult } from '../release/receive-result.js';
import { resultOfPacket, type ResultToRead } from '../release/result-of-packet.js';
import { afterHearing, type AppealState } from './appeal-steps.js';
import { appealCaseMoved, appealTold, resultAmended } from './events.js';
import type { AmendedLevel, KeptResult } from './panel-finding.js';

interface Decided {
  readonly hostOrganisationId: string;
  readonly submissionId: string;
  readonly packetId: string;
  readonly levels: readonly AmendedLevel[] | null;
  readonly after: KeptResult | null;
  readonly recordedAt: string | null;
}

interface Step {
  readonly id: string;
  readonly state: AppealState;
  readonly words: string;
  readonly at: string;
}

/** The amended result is the second edition: there is one appeal for each, and the panel is the last to decide. */
const AMENDED_EDITION = 2;

/**
 * Brings what the programme did on an appeal to the trust: its words, and the result that a panel amended, as the next
 * edition. It looks at how things are and writes what is not there yet, so it may run twice and in any order.
 */
@Injectable()
export class AppealAnswerCarrier implements EventHandler {
  readonly name = 'assessment.appeal-answer-carrier';
  readonly on = [appealCaseMoved.type];

  constructor(private readonly work: UnitOfWork) {}

  async handle(event: StoredEvent, session: Session): Promise<void> {
    const { caseId } = event.data as { caseId: string };
    const [decided] = await session.sql<Decided>(
      `select c.host_organisation_id, c.submission_id, c.packet_id, m.levels, m.after, m.recorded_at
       from assessment.appeal_case c
         left join assessment.appeal_minute m on m.organisation_id = c.organisation_id and m.case_id = c.id
       where c.organisation_id = $1 and c.id = $2`,
      [session.organisationId, caseId],
    );
    const steps = await session.sql<Step>(
      `select id, state, words, at from assessment.appeal_case_step
       where organisation_id = $1 and case_id = $2 and by is not null order by at, id`,
      [session.organisationId, caseId],
    );
    if (!decided || !steps.length) return;
    const amended = await amendedToRead(session, decided);
    await this.work.apart(() =>
      this.work.run(systemViewer(decided.hostOrganisationId), async (there) => {
        const projectId = await hear(there, caseId, steps);
        const { submissionId, recordedAt } = decided;
        if (!projectId || !amended || !recordedAt) return;
        const arrival = { projectId, submissionId, edition: AMENDED_EDITION, releasedAt: recordedAt };
        if (await receiveResult(there, arrival, amended))
          there.record(resultAmended({ projectId, submissionId, edition: AMENDED_EDITION }));
      }),
    );
  }
}

/** @returns the project the appeal is of, or undefined when the trust has no such appeal */
async function hear(there: Session, appealId: string, steps: readonly Step[]): Promise<string | undefined> {
  const [appeal] = await there.sql<{ projectId: string; state: AppealState; lodgedBy: string }>(
    'select project_id, state, lodged_by from assessment.appeal where organisation_id = $1 and id = $2 for update',
    [there.organisationId, appealId],
  );
  if (!appeal) return undefined;
  const { projectId, lodgedBy } = appeal;
  let own = appeal.state;
  for (const { id, state, words, at } of steps) {
    const [heard] = await there.sql(
      `insert into assessment.appeal_step (organisation_id, id, project_id, appeal_id, state, words, at)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict on constraint appeal_step_once do nothing returning id`,
      [there.organisationId, id, projectId, appealId, state, words, at],
    );
    if (!heard) continue;
    own = afterHearing(own, state);
    await there.write(
      'update assessment.appeal set state = $3, version = version + 1 where organisation_id = $1 and id = $2',
      [there.organisationId, appealId, own],
    );
    there.record(appealTold({ projectId, appealId, lodgedBy, state }));
  }
  return projectId;
}

/**
 * The amended result as its lead will read it: the new levels stand in the place of the means they were given instead of.
 * What passes now has nothing to submit again.
 */
async function amendedToRead(session: Session, { packetId, levels, after }: Decided): Promise<ResultToRead | null> {
  const confirmed = after && (await resultOfPacket(session, packetId));
  if (!after || !confirmed) return null;
  const { outcome, band, failures } = after;
  return {
    ...confirmed,
    ...{ outcome, band, failures },
    ...(outcome === 'pass' ? { criteriaAnew: null, resubmitUntil: null } : {}),
    total: after.total === null ? null : String(after.total),
    criteria: confirmed.criteria.map((one) => ({
      ...one,
      mean: levels?.find(({ criterion }) => criterion === one.key)?.level ?? one.mean,
    })),
  };
}
