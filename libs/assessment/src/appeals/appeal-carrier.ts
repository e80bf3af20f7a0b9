import { systemViewer } from '#libs/identity';
import { type EventHandler, type Session, type StoredEvent, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { type AppealGround, type AppealState, follows } from './appeal-steps.js';
import { whomItConcerns } from './case-standing.js';
import { appealCaseMoved, appealLodged, appealMoved } from './events.js';

interface Lodged {
  readonly projectId: string;
  readonly submissionId: string;
  readonly programmeId: string;
  readonly ground: AppealGround;
  readonly account: string;
  readonly asks: string;
  readonly lodgedAt: string;
}

interface Step {
  readonly id: string;
  readonly state: AppealState;
  readonly words: string;
  readonly at: string;
}

/** The steps that are the lead's. */
const LEADS: readonly AppealState[] = ['settled', 'in-review', 'withdrawn'];

/**
 * Brings an appeal to its programme, and every step of its lead after it. It looks at how things are and writes what is not
 * there yet, so it may run twice and in any order. What comes after the programme has decided changes nothing.
 */
@Injectable()
export class AppealCarrier implements EventHandler {
  readonly name = 'assessment.appeal-carrier';
  readonly on = [appealLodged.type, appealMoved.type];

  constructor(private readonly work: UnitOfWork) {}

  async handle(event: StoredEvent, session: Session): Promise<void> {
    const { appealId } = event.data as { appealId: string };
    const [appeal] = await session.sql<Lodged>(
      `select project_id, submission_id, programme_id, ground, account, asks, lodged_at from assessment.appeal
       where organisation_id = $1 and id = $2`,
      [session.organisationId, appealId],
    );
    if (!appeal) return;
    const steps = await session.sql<Step>(
      `select id, state, words, at from assessment.appeal_step
       where organisation_id = $1 and appeal_id = $2 and state = any ($3) order by at, id`,
      [session.organisationId, appealId, LEADS],
    );
    const host = session.organisationId;
    await this.work.apart(() =>
      this.work.run(systemViewer(appeal.programmeId), async (there) => {
        await open(there, appealId, host, appeal);
        for (const step of steps) await take(there, appealId, step);
      }),
    );
  }
}

async function open(there: Session, caseId: string, host: string, appeal: Lodged): Promise<void> {
  const { projectId, submissionId, ground, account, asks, lodgedAt } = appeal;
  const [opened] = await there.sql<{ roundId: string; packetId: string }>(
    `insert into assessment.appeal_case (organisation_id, id, round_id, packet_id, submission_id, host_organisation_id, project_id,
       ground, account, asks, state, lodged_at)
     select s.organisation_id, $2, s.round_id, d.packet_id, s.id, s.host_organisation_id, s.project_id, $5, $6, $7, 'lodged', $8
     from assessment.submission s
       join assessment.screening d on d.organisation_id = s.organisation_id and d.submission_id = s.id and d.decision = 'accepted'
     where s.organisation_id = $1 and s.id = $3 and s.host_organisation_id = $4 and s.project_id = $9
     on conflict do nothing returning round_id, packet_id`,
    [there.organisationId, caseId, submissionId, host, ground, account, asks, lodgedAt, projectId],
  );
  if (opened) await tell(there, { id: caseId, ...opened }, 'lodged');
}

async function take(there: Session, caseId: string, { id, state, words, at }: Step): Promise<void> {
  const [found] = await there.sql<{ id: string; roundId: string; packetId: string; state: AppealState }>(
    'select id, round_id, packet_id, state from assessment.appeal_case where organisation_id = $1 and id = $2 for update',
    [there.organisationId, caseId],
  );
  if (!found || !follows(found.state, state)) return;
  await there.write(
    `insert into assessment.appeal_case_step (organisation_id, id, case_id, state, words, by, at) values ($1, $2, $3, $4, $5, null, $6)`,
    [there.organisationId, id, caseId, state, words, at],
  );
  await there.write(
    'update assessment.appeal_case set state = $3, version = version + 1 where organisation_id = $1 and id = $2',
    [there.organisationId, caseId, state],
  );
  await tell(there, found, state);
}

async function tell(
  there: Session,
  { id, roundId, packetId }: { readonly id: string; readonly roundId: string; readonly packetId: string },
  state: AppealState,
): Promise<void> {
  const toldIds = await whomItConcerns(there, packetId, state);
  there.record(appealCaseMoved({ caseId: id, roundId, state, toldIds }));
}
