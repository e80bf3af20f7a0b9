import { addMonths, asIsoDate } from '#libs/calendar';
import type { Viewer } from '#libs/identity';
import { Clock, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import type { Running, SustainabilityLevel } from './sharing.entities.js';

export interface SharingEventRow {
  readonly id: string;
  readonly heldOn: string;
  readonly audience: string;
  readonly format: string;
  readonly reach: 'local' | 'regional' | 'national';
  readonly link: string | null;
}

export interface SustainabilityFactorRow {
  readonly factor: string;
  /** How many people chose each level, newest choice of each person. */
  readonly levels: Readonly<Partial<Record<SustainabilityLevel, number>>>;
  /** Whether it is one of the two that were rated lowest. */
  readonly isWeakest: boolean;
  readonly actions: readonly {
    id: string;
    version: number;
    action: string;
    ownerId: string | null;
    dueOn: string | null;
    doneOn: string | null;
  }[];
}

export interface AfterCareRow {
  readonly month: number;
  readonly dueOn: string | null;
  readonly isDue: boolean;
  readonly answer: {
    readonly value: number | null;
    readonly running: Running;
    readonly why: string;
    readonly at: string;
  } | null;
}

export interface OwnershipRow {
  readonly byName: string;
  readonly at: string;
}

const MONTHS = [3, 6, 12];

@Injectable()
export class SharingReadingService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  sharingEvents(viewer: Viewer, projectId: string): Promise<SharingEventRow[]> {
    return this.work.rows<SharingEventRow>(
      viewer,
      `select id, held_on, audience, format, reach, link from projects.sharing_event
       where organisation_id = $1 and project_id = $2 order by held_on, id`,
      [viewer.organisationId, projectId],
    );
  }

  sustainability(viewer: Viewer, projectId: string): Promise<SustainabilityFactorRow[]> {
    return this.work.rows<SustainabilityFactorRow>(
      viewer,
      `with newest as (select distinct on (factor, by) factor, by, level from projects.sustainability_rating
           where organisation_id = $1 and project_id = $2 order by factor, by, at desc, id desc),
         weakest as (select factor from newest group by factor order by avg(ascii('D') - ascii(level)), factor limit 2),
         rated as (select factor, jsonb_object_agg(level, n) as levels from (select factor, level, count(*) as n from newest group by factor, level) c group by factor),
         planned as (select factor, jsonb_agg(jsonb_build_object('id', id, 'version', version, 'action', action, 'ownerId', owner_id, 'dueOn', due_on, 'doneOn', done_on) order by id) as actions
           from projects.sustainability_action where organisation_id = $1 and project_id = $2 group by factor)
       select factor, coalesce(levels, '{}') as levels, factor in (select factor from weakest) as is_weakest, coalesce(actions, '[]') as actions
       from rated full join planned using (factor) order by factor`,
      [viewer.organisationId, projectId],
    );
  }

  /** Who last took the change into the service's keeping; undefined while nobody has. */
  ownership(viewer: Viewer, projectId: string): Promise<OwnershipRow | undefined> {
    return this.work.row<OwnershipRow>(
      viewer,
      `select p.name as by_name, o.at from projects.ownership o join identity.person p on p.id = o.person_id
       where o.organisation_id = $1 and o.project_id = $2 order by o.at desc, o.id desc limit 1`,
      [viewer.organisationId, projectId],
    );
  }

  /** The three questions to the service owner: when each is due, and what was answered. */
  async afterCare(viewer: Viewer, projectId: string): Promise<AfterCareRow[]> {
    const [first, answers] = await Promise.all([
      this.work.row<{ chosenOn: string | null }>(
        viewer,
        'select min(chosen_on)::text as chosen_on from projects.result where organisation_id = $1 and project_id = $2',
        [viewer.organisationId, projectId],
      ),
      this.work.rows<{ month: number; value: string | null; running: Running; why: string; at: string }>(
        viewer,
        `select distinct on (month) month, value, running, why, at from projects.after_care
         where organisation_id = $1 and project_id = $2 order by month, at desc, id desc`,
        [viewer.organisationId, projectId],
      ),
    ]);
    return MONTHS.map((month) => {
      const dueOn = first?.chosenOn ? addMonths(asIsoDate(first.chosenOn), month) : null;
      const answer = answers.find((given) => given.month === month);
      return {
        month,
        dueOn,
        isDue: dueOn !== null && this.clock.today() >= dueOn && !answer,
        answer: answer ? { ...answer, value: answer.value === null ? null : Number(answer.value) } : null,
      };
    });
  }
}
