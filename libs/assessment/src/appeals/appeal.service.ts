import type { Viewer } from '#libs/identity';
import { ensure, InvalidInput, londonDay, newId, NotPermitted, type Session, UnitOfWork } from '#libs/platform';
import { ProjectAccess } from '#libs/projects';
import { Injectable } from '@nestjs/common';
import { Appeal, AppealStep } from './appeal.entities.js';
import { appealBy, type AppealGround, type AppealState, follows, mayTakeToReview, stateOn } from './appeal-steps.js';
import { AlreadyAppealed, AppealStandsElsewhere, NoResultToAppeal, TooLateToAppeal } from './appeals.refusals.js';
import { appealLodged, appealMoved } from './events.js';

export interface NewAppeal {
  readonly projectId: string;
  readonly ground: AppealGround;
  /** What happened, and what is asked for, in the lead's words: nobody who marks ever reads them. */
  readonly account: string;
  readonly asks: string;
}

/** An appeal as its lead saw it. */
export interface SeenAppeal {
  readonly id: string;
  readonly version: number;
}

interface Standing {
  readonly projectId: string;
  readonly programmeId: string;
  readonly state: AppealState;
  readonly lodgedBy: string;
  readonly lodgedAt: string;
  readonly clarifiedAt: string | null;
}

/** The trust's side of an appeal: its lead lodges it, says whether the answer settles it, or withdraws it. */
@Injectable()
export class AppealService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProjectAccess,
  ) {}

  /**
   * Appeals against the project's newest released result, once, within 20 working days of its release.
   * @throws NoResultToAppeal, AlreadyAppealed, TooLateToAppeal, InvalidInput for words that are missing
   */
  lodge(viewer: Viewer, { projectId, ground, account, asks }: NewAppeal): Promise<{ id: string; projectId: string }> {
    return this.work.run(viewer, async (session) => {
      await this.access.ensure(viewer, 'appeal:lodge', projectId);
      await ensureHasLed(session, viewer, projectId);
      ensure(account.trim(), () => new InvalidInput('Say what happened.', ['account']));
      ensure(asks.trim(), () => new InvalidInput('Say what you ask for.', ['asks']));
      const [result] = await session.sql<{
        id: string;
        submissionId: string;
        programmeId: string;
        releasedAt: string;
        isAppealed: boolean;
      }>(
        `select r.id, r.submission_id, t.programme_id, r.released_at, exists (select 1 from assessment.appeal a
             where a.organisation_id = $1 and a.submission_id = r.submission_id) as is_appealed
         from assessment.released_result r
           join assessment.receipt t on t.organisation_id = r.organisation_id and t.id = r.submission_id
         where r.organisation_id = $1 and r.project_id = $2 and r.edition = 1 order by t.number desc limit 1`,
        [session.organisationId, projectId],
      );
      ensure(result, () => new NoResultToAppeal());
      ensure(!result.isAppealed, () => new AlreadyAppealed());
      const until = appealBy(result.releasedAt);
      ensure(until === null || londonDay(session.at) <= until, () => new TooLateToAppeal(until ?? ''));
      const id = newId();
      const { submissionId, programmeId } = result;
      await session.insert(Appeal, {
        ...{ id, projectId, submissionId, resultId: result.id, programmeId },
        ...{ ground, account: account.trim(), asks: asks.trim(), state: 'lodged' },
        ...{ lodgedBy: viewer.personId ?? '', lodgedAt: session.at },
      });
      session.record(appealLodged({ projectId, appealId: id, submissionId, programmeId }));
      return { id, projectId };
    });
  }

  /** Says that the answer settles it. @throws AppealStandsElsewhere */
  settle(viewer: Viewer, seen: SeenAppeal): Promise<{ projectId: string }> {
    return this.move(viewer, seen, 'settled', '');
  }

  /**
   * Takes it to review, with what the answer leaves open; when no answer came in time, without one.
   * @throws AppealStandsElsewhere, also once its time is over
   */
  takeToReview(viewer: Viewer, { why, ...seen }: SeenAppeal & { why: string }): Promise<{ projectId: string }> {
    ensure(why.trim(), () => new InvalidInput('Say what is still open.', ['why']));
    return this.move(viewer, seen, 'in-review', why.trim());
  }

  /** Breaks it off, at any time before it is decided. @throws AppealStandsElsewhere */
  withdraw(viewer: Viewer, seen: SeenAppeal): Promise<{ projectId: string }> {
    return this.move(viewer, seen, 'withdrawn', '');
  }

  private move(
    viewer: Viewer,
    { id, version }: SeenAppeal,
    to: AppealState,
    words: string,
  ): Promise<{ projectId: string }> {
    return this.work.run(viewer, async (session) => {
      const { projectId } = await this.access.ensureOf(viewer, 'appeal:lodge', {
        ...{ table: 'assessment.appeal', id, called: 'appeal' },
      });
      const [appeal] = await session.sql<Standing>(
        `select a.project_id, a.programme_id, a.state, a.lodged_by, a.lodged_at, (select t.at from assessment.appeal_step t
             where t.organisation_id = a.organisation_id and t.appeal_id = a.id and t.state = 'clarified') as clarified_at
         from assessment.appeal a where a.organisation_id = $1 and a.id = $2 for update of a`,
        [session.organisationId, id],
      );
      ensure(appeal?.lodgedBy === viewer.personId, () => new NotPermitted('appeal:lodge', ['whoever lodged it']));
      const today = londonDay(session.at);
      const state = stateOn(appeal, today);
      const may = to === 'in-review' ? mayTakeToReview(appeal, today) : follows(state, to);
      ensure(may, () => new AppealStandsElsewhere(state));
      await session.change(Appeal, { id, version, called: 'appeal' }, { state: to });
      await session.insert(AppealStep, { id: newId(), projectId, appealId: id, state: to, words, at: session.at });
      session.record(appealMoved({ projectId, appealId: id, programmeId: appeal.programmeId, state: to }));
      return { projectId };
    });
  }
}

/** Somebody who has left reads the whole project's work, and may never have led it. */
async function ensureHasLed(session: Session, viewer: Viewer, projectId: string): Promise<void> {
  const [led] = await session.sql(
    `select 1 from projects.team_member where organisation_id = $1 and project_id = $2 and person_id = $3 and role = 'lead' limit 1`,
    [session.organisationId, projectId, viewer.personId],
  );
  ensure(led, () => new NotPermitted('appeal:lodge', ['the project’s lead']));
}
