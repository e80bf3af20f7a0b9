import type { Viewer } from '#libs/identity';
import { Clock, UnitOfWork } from '#libs/platform';
import { ProjectAccess } from '#libs/projects';
import { Injectable } from '@nestjs/common';
import {
  appealBy,
  type AppealGround,
  type AppealState,
  dueOn,
  follows,
  mayTakeToReview,
  stateOn,
  workingDaysLeft,
} from './appeal-steps.js';

/** A step as the trust knows it: what was done, in whose words, when. */
export interface AppealStepRow {
  readonly state: AppealState;
  readonly words: string;
  readonly at: string;
}

export interface AppealRow {
  readonly id: string;
  readonly version: number;
  readonly ground: AppealGround;
  /** The words of whoever lodged it; null for anybody else who leads the project now. */
  readonly account: string | null;
  readonly asks: string | null;
  readonly state: AppealState;
  readonly lodgedAt: string;
  /** By when somebody has to do something, and the working days left; null where no time is set. */
  readonly dueOn: string | null;
  readonly daysLeft: number | null;
  readonly isYours: boolean;
  readonly maySettle: boolean;
  readonly mayTakeToReview: boolean;
  readonly mayWithdraw: boolean;
  /** After the lodging, the first first. Their words are empty for anybody but whoever lodged it. */
  readonly steps: readonly AppealStepRow[];
}

/** What of appealing there is in a project. */
export interface Appealing {
  /** The last day to appeal against the newest released result; null while there is none, or when it cannot be told. */
  readonly until: string | null;
  readonly mayLodge: boolean;
  /** Against the newest released result; null while there is none. */
  readonly appeal: AppealRow | null;
}

interface Newest {
  readonly releasedAt: string;
  readonly hasLed: boolean;
  readonly appeal: (Pick<AppealRow, 'id' | 'version' | 'ground'> & Stored) | null;
  readonly steps: readonly AppealStepRow[];
}

interface Stored {
  readonly account: string;
  readonly asks: string;
  readonly state: AppealState;
  readonly lodgedBy: string;
  readonly lodgedAt: string;
}

const NEWEST = `select r.released_at,
    exists (select 1 from projects.team_member m where m.organisation_id = $1 and m.project_id = $2 and m.person_id = $3 and m.role = 'lead') as has_led,
    (select jsonb_build_object('id', a.id, 'version', a.version, 'ground', a.ground, 'account', a.account, 'asks', a.asks,
        'state', a.state, 'lodgedBy', a.lodged_by, 'lodgedAt', a.lodged_at)
      from assessment.appeal a where a.organisation_id = $1 and a.submission_id = r.submission_id) as appeal,
    coalesce((select jsonb_agg(jsonb_build_object('state', t.state, 'words', t.words, 'at', t.at) order by t.at, t.id)
      from assessment.appeal_step t join assessment.appeal a on a.organisation_id = t.organisation_id and a.id = t.appeal_id
      where t.organisation_id = $1 and a.submission_id = r.submission_id), '[]') as steps
  from assessment.released_result r
    join assessment.receipt t on t.organisation_id = r.organisation_id and t.id = r.submission_id
  where r.organisation_id = $1 and r.project_id = $2 and r.edition = 1 order by t.number desc limit 1`;

/** What a lead reads of their appeal: each step, what comes next, and by when. */
@Injectable()
export class AppealReadingService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProjectAccess,
    private readonly clock: Clock,
  ) {}

  /** Null for whoever may not appeal in this project. */
  async appealing(viewer: Viewer, projectId: string): Promise<Appealing | null> {
    const [may, newest] = await Promise.all([
      this.access.may(viewer, 'appeal:lodge', projectId),
      this.work.row<Newest>(viewer, NEWEST, [viewer.organisationId, projectId, viewer.personId]),
    ]);
    if (!may) return null;
    if (!newest) return { until: null, mayLodge: false, appeal: null };
    const { releasedAt, hasLed, appeal, steps } = newest;
    const today = this.clock.today();
    const until = appealBy(releasedAt);
    return {
      until,
      mayLodge: !appeal && hasLed && (until === null || today <= until),
      appeal: appeal && shown(appeal, steps, { today, isYours: appeal.lodgedBy === viewer.personId }),
    };
  }
}

function shown(
  { id, version, ground, account, asks, ...stored }: NonNullable<Newest['appeal']>,
  steps: readonly AppealStepRow[],
  { today, isYours }: { readonly today: string; readonly isYours: boolean },
): AppealRow {
  const clarifiedAt = steps.find(({ state }) => state === 'clarified')?.at ?? null;
  const times = { state: stored.state, lodgedAt: stored.lodgedAt, clarifiedAt };
  const state = stateOn(times, today);
  const due = dueOn({ ...times, state });
  return {
    ...{ id, version, ground, state, isYours, lodgedAt: stored.lodgedAt },
    account: isYours ? account : null,
    asks: isYours ? asks : null,
    dueOn: due,
    daysLeft: due === null ? null : workingDaysLeft(today, due),
    maySettle: isYours && follows(state, 'settled'),
    mayTakeToReview: isYours && mayTakeToReview(times, today),
    mayWithdraw: isYours && follows(state, 'withdrawn'),
    steps: isYours ? steps : steps.map((step) => ({ ...step, words: '' })),
  };
}
