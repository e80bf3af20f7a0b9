import type { Viewer } from '#libs/identity';
import { addDays, asIsoDate } from '#libs/calendar';
import { Clock, ensure, newId, NotFound, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { ensureInProgramme } from '../programme-access.js';
import { Nudge } from './cohort.entities.js';
import { NobodyToNudge } from './cohort.refusals.js';
import { mentorNudged } from './events.js';

/** A project's mentors hear from its programme at most once in so many days: asked after, never nagged. */
const DAYS_BETWEEN = 7;

interface Follower {
  readonly projectId: string;
  readonly hostOrganisationId: string;
  readonly stage: string;
  readonly hasMentor: boolean | null;
  readonly nudgedOn: string | null;
}

export interface Nudged {
  readonly nudged: number;
  /** Left out: nudged within the last week. */
  readonly recently: number;
  /** Left out: nobody on the team is its mentor or supervisor. */
  readonly withoutMentor: number;
}

/** Asking the mentors of projects that fall behind to look after them. They are told in their trust, by the event. */
@Injectable()
export class NudgingService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound unless all of them follow a scheme of the acting programme; NobodyToNudge when none can be nudged now */
  nudge(viewer: Viewer, projectIds: readonly string[]): Promise<Nudged> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'cohort:manage');
      const wanted = [...new Set(projectIds)];
      // Held in one order, so that two directors who nudge at once do it one after the other.
      await session.sql(
        'select 1 from identity.enrolment where organisation_id = $1 and project_id = any ($2) order by id for update',
        [session.organisationId, wanted],
      );
      const followers = await session.sql<Follower>(
        `select distinct on (e.project_id) e.project_id, e.host_organisation_id, e.stage, e.has_mentor,
           (select max(n.on_day) from assessment.nudge n where n.organisation_id = e.organisation_id and n.project_id = e.project_id) as nudged_on
         from identity.enrolment e where e.organisation_id = $1 and e.project_id = any ($2)
         order by e.project_id, e.last_contact_on desc, e.id`,
        [session.organisationId, wanted],
      );
      ensure(wanted.length && followers.length === wanted.length, () => new NotFound('enrolment', ['projectIds']));
      const today = this.clock.today();
      const since = addDays(asIsoDate(today), -DAYS_BETWEEN);
      const recently = followers.filter(({ nudgedOn }) => nudgedOn !== null && nudgedOn > since);
      const others = followers.filter((one) => !recently.includes(one));
      const toNudge = others.filter(({ hasMentor }) => hasMentor !== false);
      const left = { recently: recently.length, withoutMentor: others.length - toNudge.length };
      ensure(toNudge.length, () => new NobodyToNudge(left.recently, left.withoutMentor));
      await session.insert(
        Nudge,
        toNudge.map(({ projectId, hostOrganisationId }) => ({
          id: newId(),
          hostOrganisationId,
          projectId,
          onDay: today,
          by: viewer.personId ?? '',
          at: session.at,
        })),
      );
      for (const { projectId, hostOrganisationId, stage } of toNudge)
        session.record(mentorNudged({ projectId, hostOrganisationId, stage }));
      return { nudged: toNudge.length, ...left };
    });
  }
}
