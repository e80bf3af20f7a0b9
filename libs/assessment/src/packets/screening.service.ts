import type { Viewer } from '#libs/identity';
import { addDays, asIsoDate } from '#libs/calendar';
import {
  ensure,
  InvalidInput,
  londonDay,
  newId,
  newOpaqueId,
  NotFound,
  type Session,
  UnitOfWork,
} from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { Extension, Packet, Screening } from '../assessment.entities.js';
import { AlreadyScreened } from '../assessment.refusals.js';
import { submissionScreened } from '../events.js';
import { ensureInProgramme } from '../programme-access.js';
import { screenBy } from '../cohort/screening-clock.js';
import { firstSubmission } from '../resubmission/first-submission.js';
import { readSealed } from '../sealing/sealed-document.js';
import { candidatesOf, type MaskChoice, packetOf } from './packet-of-submission.js';
import { type ProposedMask, proposedMasks } from './proposed-masks.js';

/** How long a team has to mend what was returned: five working days, which a week always holds but for bank holidays. */
const DAYS_TO_MEND = 7;

export type SubmissionState = 'submitted' | 'withdrawn' | 'accepted' | 'returned';

export interface SubmissionRow {
  readonly id: string;
  readonly roundId: string;
  readonly hostName: string;
  readonly title: string;
  readonly attempt: number;
  readonly state: SubmissionState;
  readonly sha256: string;
  readonly submittedAt: string;
  /** The last day to screen it on; null when it was, or beyond the years whose bank holidays are known. */
  readonly screenBy: string | null;
}

export interface SubmissionInFull extends SubmissionRow {
  /** Who is in it; somebody whose data were erased is told as erased. */
  readonly candidates: readonly { readonly role: string; readonly name: string | null }[];
  /** Stakeholders who may be persons by name: masked unless the screener lets them stay. */
  readonly proposedMasks: readonly ProposedMask[];
  readonly document: string;
}

export type ScreeningAnswer =
  | { readonly accept: true; readonly masks: readonly string[]; readonly leave: readonly string[] }
  | { readonly accept: false; readonly reason: string };

const SUBMISSION = `s.id, s.round_id, o.name as host_name, s.document::jsonb #>> '{project,title}' as title, s.attempt,
  case when exists (select 1 from assessment.withdrawal w where w.organisation_id = s.organisation_id and w.submission_id = s.id) then 'withdrawn'
    else coalesce((select d.decision from assessment.screening d where d.organisation_id = s.organisation_id and d.submission_id = s.id), 'submitted')
  end as state, s.sha256, s.submitted_at`;

type Stored<Row extends SubmissionRow> = Omit<Row, 'screenBy'>;
const withClock = <Row extends Stored<SubmissionRow>>(row: Row): Row & Pick<SubmissionRow, 'screenBy'> => ({
  ...row,
  screenBy: row.state === 'submitted' ? screenBy(row.submittedAt) : null,
});

interface Received {
  readonly document: string;
  readonly roundId: string;
  readonly hostOrganisationId: string;
  readonly hostName: string;
  readonly projectId: string;
}

const withFirst = async (session: Session, row: Received) => ({ ...row, first: await firstSubmission(session, row) });

/** Screening: the programme looks at what came in, knowing whose it is, so that nobody who marks has to. */
@Injectable()
export class ScreeningService {
  constructor(private readonly work: UnitOfWork) {}

  /** What came in to a round, the first first. */
  async submissions(viewer: Viewer, roundId: string): Promise<SubmissionRow[]> {
    ensureInProgramme(viewer, 'submission:screen');
    const rows = await this.work.rows<Stored<SubmissionRow>>(
      viewer,
      `select ${SUBMISSION} from assessment.submission s join identity.organisation o on o.id = s.host_organisation_id
       where s.organisation_id = $1 and s.round_id = $2 order by s.submitted_at, s.attempt, s.id`,
      [viewer.organisationId, roundId],
    );
    return rows.map(withClock);
  }

  /** One submission with its sealed document and its people, or null. */
  submission(viewer: Viewer, id: string): Promise<SubmissionInFull | null> {
    ensureInProgramme(viewer, 'submission:screen');
    return this.work.run(viewer, async (session) => {
      const [row] = await session.sql<Stored<SubmissionRow> & { document: string }>(
        `select ${SUBMISSION}, s.document from assessment.submission s join identity.organisation o on o.id = s.host_organisation_id
         where s.organisation_id = $1 and s.id = $2`,
        [session.organisationId, id],
      );
      if (!row) return null;
      const sealed = readSealed(row.document);
      const candidates = await candidatesOf(session, sealed);
      return { ...withClock(row), candidates, proposedMasks: proposedMasks(sealed) };
    });
  }

  /** What assessors would read of a submission with these masks, before anything is decided; null when it is not there. */
  packetPreview(viewer: Viewer, id: string, choice: MaskChoice): Promise<string | null> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'submission:screen');
      const [row] = await session.sql<Received>(
        `select s.document, o.name as host_name, s.round_id, s.host_organisation_id, s.project_id
         from assessment.submission s join identity.organisation o on o.id = s.host_organisation_id
         where s.organisation_id = $1 and s.id = $2`,
        [session.organisationId, id],
      );
      return row ? (await packetOf(session, await withFirst(session, row), choice)).text : null;
    });
  }

  /** Accepts, which makes the packet for the assessors, or returns with a reason and a week to mend it. */
  screenSubmission(
    viewer: Viewer,
    id: string,
    answer: ScreeningAnswer,
  ): Promise<{ id: string; packetId: string | null }> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'submission:screen');
      const [row] = await session.sql<Received & { state: SubmissionState }>(
        `select ${SUBMISSION}, s.document, s.host_organisation_id, s.project_id
         from assessment.submission s join identity.organisation o on o.id = s.host_organisation_id
         where s.organisation_id = $1 and s.id = $2`,
        [session.organisationId, id],
      );
      ensure(row && row.state !== 'withdrawn', () => new NotFound('submission'));
      ensure(row.state === 'submitted', () => new AlreadyScreened());
      const screening = { id: newId(), submissionId: id, screenedBy: viewer.personId, screenedAt: session.at };
      const { hostOrganisationId, projectId } = row;
      const told = { submissionId: id, hostOrganisationId, projectId };
      if (!answer.accept) {
        ensure(answer.reason.trim(), () => new InvalidInput('Say what has to be mended.', ['reason']));
        await session.insert(Screening, {
          ...screening,
          decision: 'returned',
          reason: answer.reason,
          masks: [],
          leftUnmasked: [],
        });
        await session.insert(Extension, {
          id: newId(),
          roundId: row.roundId,
          hostOrganisationId,
          projectId,
          until: `${addDays(asIsoDate(londonDay(session.at)), DAYS_TO_MEND)}T22:59:59Z`,
          reason: 'Returned by screening.',
          grantedBy: viewer.personId,
          grantedAt: session.at,
        });
        session.record(submissionScreened({ ...told, decision: 'returned', packetSha256: null }));
        return { id, packetId: null };
      }
      const packet = await packetOf(session, await withFirst(session, row), answer);
      const packetId = newOpaqueId();
      await session.insert(Packet, { id: packetId, document: packet.text, sha256: packet.sha256 });
      await session.insert(Screening, {
        ...screening,
        decision: 'accepted',
        reason: '',
        masks: answer.masks,
        leftUnmasked: answer.leave,
        packetId,
      });
      session.record(submissionScreened({ ...told, decision: 'accepted', packetSha256: packet.sha256 }));
      return { id, packetId };
    });
  }
}
