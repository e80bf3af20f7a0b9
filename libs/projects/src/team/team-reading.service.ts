import type { TeamRole, Viewer } from '#libs/identity';
import { Clock, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { ProjectAccess } from '../access/project-access.js';
import type { HandoverState } from './team.entities.js';

export interface TeamMemberRow {
  readonly id: string;
  readonly version: number;
  readonly personId: string;
  readonly name: string;
  readonly role: TeamRole;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly isCurrent: boolean;
  /** Null when they have not been asked, or have not answered. */
  readonly agreedToBeNamed: boolean | null;
}

export interface HandoverRead {
  readonly id: string;
  readonly state: HandoverState;
  readonly fromName: string;
  readonly toName: string;
  readonly toPersonId: string;
  readonly lastDay: string;
  readonly note: string;
  readonly proposedAt: string;
  readonly acceptedAt: string | null;
  readonly confirmedAt: string | null;
  /** Null to those who may not see it: it holds what the team thinks of other people. */
  readonly pack: Readonly<Record<string, unknown>> | null;
}

/** The team today and before, and how the project changed hands. */
@Injectable()
export class TeamReadingService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly access: ProjectAccess,
  ) {}

  /** Everybody who is or was on the team, the lead first: the dated credit of the project. */
  team(viewer: Viewer, projectId: string): Promise<TeamMemberRow[]> {
    return this.work.rows<TeamMemberRow>(
      viewer,
      `select t.id, t.version, t.person_id, p.name, t.role, t.starts_on, t.ends_on,
         t.starts_on <= $3 and (t.ends_on is null or t.ends_on >= $3) as is_current,
         (select c.agreed from projects.credit_consent c where c.organisation_id = t.organisation_id and c.project_id = t.project_id
            and c.person_id = t.person_id order by c.at desc, c.id desc limit 1) as agreed_to_be_named
       from projects.team_member t join identity.person p on p.id = t.person_id
       where t.organisation_id = $1 and t.project_id = $2
       order by t.role <> 'lead', t.starts_on, t.id`,
      [viewer.organisationId, projectId, this.clock.today()],
    );
  }

  /**
   * The hand-overs of the project, the newest first. The pack is for the two people it is between, the lead, mentor and
   * supervisor: others on the team may be in its stakeholder register themselves.
   */
  async handovers(viewer: Viewer, projectId: string): Promise<HandoverRead[]> {
    const [seesAll, rows] = await Promise.all([
      this.access.may(viewer, 'leadership:read', projectId),
      this.work.rows<HandoverRead & { isBetween: boolean }>(
        viewer,
        `select h.id, h.state, f.name as from_name, s.name as to_name, h.to_person_id, h.last_day, h.note, h.proposed_at, h.accepted_at, h.confirmed_at, h.pack,
           $3::uuid is not null and $3 in (h.from_person_id, h.to_person_id) as is_between
         from projects.handover h join identity.person f on f.id = h.from_person_id join identity.person s on s.id = h.to_person_id
         where h.organisation_id = $1 and h.project_id = $2 order by h.proposed_at desc, h.id`,
        [viewer.organisationId, projectId, viewer.personId],
      ),
    ]);
    return rows.map(({ isBetween, ...handover }) => ({
      ...handover,
      pack: seesAll || isBetween ? handover.pack : null,
    }));
  }
}
