import type { Viewer } from '#libs/identity';
import { Clock, type Session, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import type { MarkOutcome } from '../assessment.entities.js';
import { packetCode } from '../marking/packet-code.js';
import { titleAndLead } from '../packets/packet-of-submission.js';
import { ensureInProgramme, mayInProgramme } from '../programme-access.js';
import { meanLevels } from './amended-result.js';
import { type AppealGround, type AppealState, dueOn, follows, stateOn, workingDaysLeft } from './appeal-steps.js';
import { appealedResult } from './appealed-result.js';
import type { PartInResult } from './appeals.refusals.js';
import { BAR_RECORD, BAR_REVIEW, NOT_THEIR_MARKS, partsIn } from './case-standing.js';
import type { AmendedLevel, PanelFinding } from './panel-finding.js';

export interface AppealCaseRow {
  readonly id: string;
  readonly roundTitle: string;
  readonly code: string;
  readonly hostName: string;
  readonly ground: AppealGround;
  readonly state: AppealState;
  readonly lodgedAt: string;
  /** By when somebody has to do something, and the working days left; null where no time is set. */
  readonly dueOn: string | null;
  readonly daysLeft: number | null;
}

export interface AppealCaseStepRow {
  readonly state: AppealState;
  readonly words: string;
  /** Who took it for the programme; null when it came from the lead. */
  readonly byName: string | null;
  readonly at: string;
}

export interface AppealOutcome {
  readonly total: number | null;
  readonly outcome: MarkOutcome;
  readonly band: string | null;
}

export interface AppealMinuteRow {
  readonly heldOn: string;
  readonly sat: readonly string[];
  readonly decided: string;
  readonly reason: string;
  readonly finding: PanelFinding;
  readonly levels: readonly AmendedLevel[];
  /** Null unless the result was amended. */
  readonly after: AppealOutcome | null;
}

/** An act on a case: whether it can be done now, and by this viewer; what keeps them from it, if they had a part. */
export interface CaseAct {
  readonly isOpen: boolean;
  readonly isYours: boolean;
  readonly barredBy: PartInResult | null;
}

export interface AppealCaseInFull extends AppealCaseRow {
  readonly version: number;
  readonly packetId: string;
  readonly projectTitle: string;
  /** Null when their personal data were erased. */
  readonly leadName: string | null;
  readonly account: string;
  readonly asks: string;
  readonly steps: readonly AppealCaseStepRow[];
  /** As the board confirmed it. */
  readonly confirmed: AppealOutcome;
  readonly criteria: readonly { readonly key: string; readonly title: string; readonly mean: number | null }[];
  readonly minute: AppealMinuteRow | null;
  readonly answering: CaseAct;
  readonly reviewing: CaseAct;
  readonly deciding: CaseAct;
}

interface Stored extends Omit<AppealCaseRow, 'code' | 'dueOn' | 'daysLeft'> {
  readonly packetId: string;
  readonly clarifiedAt: string | null;
}

const CASE = `c.id, c.packet_id, c.ground, c.state, c.lodged_at, r.title as round_title, o.name as host_name,
  (select t.at from assessment.appeal_case_step t where t.organisation_id = c.organisation_id and t.case_id = c.id and t.state = 'clarified') as clarified_at`;
const FROM = `from assessment.appeal_case c
  join assessment.round r on r.organisation_id = c.organisation_id and r.id = c.round_id
  join identity.organisation o on o.id = c.host_organisation_id
  where c.organisation_id = $1 and ${NOT_THEIR_MARKS}`;

/** Appeals as their programme reads them. The board has confirmed by then; but nobody who marked the plan reads any of it. */
@Injectable()
export class AppealCaseReadingService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Every appeal to the programme, the newest first. */
  async cases(viewer: Viewer): Promise<AppealCaseRow[]> {
    ensureInProgramme(viewer, 'appeal:read');
    const rows = await this.work.rows<Stored>(viewer, `select ${CASE} ${FROM} order by c.lodged_at desc, c.id`, [
      viewer.organisationId,
      viewer.personId,
    ]);
    return rows.map((row) => this.timed(row));
  }

  /** One of them, with whose it is; null when there is none for this viewer. */
  appealCase(viewer: Viewer, id: string): Promise<AppealCaseInFull | null> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'appeal:read');
      const [row] = await session.sql<
        Stored & { version: number; roundId: string; account: string; asks: string; document: string }
      >(
        `select ${CASE}, c.version, c.round_id, c.account, c.asks, (select s.document from assessment.submission s
             where s.organisation_id = c.organisation_id and s.id = c.submission_id) as document
         ${FROM} and c.id = $3`,
        [session.organisationId, viewer.personId, id],
      );
      if (!row) return null;
      const { version, roundId, packetId, account, asks, document } = row;
      const timed = this.timed(row);
      const { before, counted, judgedBy } = await appealedResult(session, roundId, packetId);
      const means = meanLevels(counted, judgedBy.rubric);
      return {
        ...{ ...timed, version, packetId, account, asks, confirmed: before },
        ...(await whose(session, document)),
        steps: await stepsOf(session, id),
        criteria: judgedBy.rubric.criteria.map(({ key, title }, index) => ({ key, title, mean: means[index] ?? null })),
        minute: await minuteOf(session, id),
        ...actsOn(viewer, timed.state, await partsIn(session, viewer, { id, roundId, packetId })),
      };
    });
  }

  private timed({ clarifiedAt, packetId, ...row }: Stored): AppealCaseRow {
    const today = this.clock.today();
    const { lodgedAt } = row;
    const state = stateOn({ state: row.state, lodgedAt, clarifiedAt }, today);
    const due = dueOn({ state, lodgedAt, clarifiedAt });
    const { id, roundTitle, hostName, ground } = row;
    return {
      ...{ id, roundTitle, hostName, ground, state, lodgedAt, code: packetCode(packetId) },
      ...{ dueOn: due, daysLeft: due === null ? null : workingDaysLeft(today, due) },
    };
  }
}

function actsOn(viewer: Viewer, state: AppealState, parts: readonly PartInResult[]) {
  const act = (isOpen: boolean, isYours: boolean, bars: readonly PartInResult[]): CaseAct => ({
    ...{ isOpen, isYours },
    barredBy: parts.find((part) => bars.includes(part)) ?? null,
  });
  return {
    answering: act(follows(state, 'clarified'), mayInProgramme(viewer, 'appeal:answer'), []),
    reviewing: act(follows(state, 'to-panel'), mayInProgramme(viewer, 'appeal:review'), BAR_REVIEW),
    deciding: act(follows(state, 'upheld'), mayInProgramme(viewer, 'appeal:decide'), BAR_RECORD),
  };
}

async function whose(session: Session, document: string) {
  const { title, leadName } = await titleAndLead(session, document);
  return { projectTitle: title, leadName };
}

const stepsOf = (session: Session, caseId: string): Promise<AppealCaseStepRow[]> =>
  session.sql(
    `select t.state, t.words, n.name as by_name, t.at from assessment.appeal_case_step t
       left join identity.person n on n.id = t.by
     where t.organisation_id = $1 and t.case_id = $2 order by t.at, t.id`,
    [session.organisationId, caseId],
  );

async function minuteOf(session: Session, caseId: string): Promise<AppealMinuteRow | null> {
  const [minute] = await session.sql<AppealMinuteRow>(
    `select held_on, sat, decided, reason, finding, levels, after from assessment.appeal_minute
     where organisation_id = $1 and case_id = $2`,
    [session.organisationId, caseId],
  );
  return minute ?? null;
}
