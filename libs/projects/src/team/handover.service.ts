import { PeopleService, type Viewer } from '#libs/identity';
import { Clock, ensure, InvalidInput, newId, NotFound, type Session, UnitOfWork } from '#libs/platform';
import { addDays, asIsoDate } from '#libs/calendar';
import { Injectable } from '@nestjs/common';
import { ProjectAccess } from '../access/project-access.js';
import { teamMemberAdded } from '../events.js';
import { TeamMember } from '../project.entities.js';
import { handoverAccepted, handoverDeclined, handoverProposed, leadHandedOver } from './events.js';
import { HandoverPackService } from './handover-pack.service.js';
import { Handover, type HandoverState } from './team.entities.js';
import { HandoverNotAtThisStep, HandoverUnderWay, NotYoursToAccept } from './team.refusals.js';

export interface NewHandover {
  readonly projectId: string;
  readonly toPersonId: string;
  /** The leaver's last day as lead; the successor leads from the day after. */
  readonly lastDay: string;
  readonly note: string;
}

interface HandoverRow {
  readonly id: string;
  readonly version: number;
  readonly projectId: string;
  readonly fromPersonId: string;
  readonly toPersonId: string;
  readonly lastDay: string;
  readonly state: HandoverState;
}

/** Changing the lead without losing the project: proposed by the lead, accepted by the successor, confirmed in one act. */
@Injectable()
export class HandoverService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProjectAccess,
    private readonly people: PeopleService,
    private readonly packs: HandoverPackService,
    private readonly clock: Clock,
  ) {}

  /** The lead names a successor. The pack is made now, so that what the successor accepts is what they were shown. */
  propose(
    viewer: Viewer,
    { projectId, toPersonId, lastDay, note }: NewHandover,
  ): Promise<{ id: string; projectId: string }> {
    return this.work.run(viewer, async (session) => {
      await this.access.ensure(viewer, 'handover:propose', projectId);
      const fromPersonId = viewer.personId ?? '';
      ensure(
        toPersonId !== fromPersonId,
        () => new InvalidInput('Choose somebody else as the successor.', ['toPersonId']),
      );
      const [found] = await session.sql<{ open: boolean; here: boolean }>(
        `select exists (select 1 from projects.handover where organisation_id = $1 and project_id = $2 and state in ('proposed', 'accepted')) as open,
           exists (select 1 from identity.membership where organisation_id = $1 and person_id = $3 and starts_on <= $4 and (ends_on is null or ends_on >= $4)) as here`,
        [session.organisationId, projectId, toPersonId, this.clock.today()],
      );
      ensure(!found?.open, () => new HandoverUnderWay());
      ensure(
        found?.here,
        () =>
          new InvalidInput('The successor must have a role in this trust. Ask the administrator to add them.', [
            'toPersonId',
          ]),
      );
      const id = newId();
      await session.insert(Handover, {
        id,
        projectId,
        fromPersonId,
        toPersonId,
        lastDay,
        note,
        state: 'proposed',
        pack: await this.packs.packOf(viewer, projectId),
        proposedAt: session.at,
      });
      await this.joinTeam(session, projectId, toPersonId, 'member');
      session.record(handoverProposed({ projectId, handoverId: id, fromPersonId, toPersonId }));
      return { id, projectId };
    });
  }

  /** The successor says yes or no. */
  answer(
    viewer: Viewer,
    { id, accepted }: { id: string; accepted: boolean },
  ): Promise<{ id: string; projectId: string }> {
    return this.work.run(viewer, async (session) => {
      const handover = await this.get(session, id);
      await this.access.ensure(viewer, 'handover:accept', handover.projectId);
      ensure(handover.toPersonId === viewer.personId, () => new NotYoursToAccept());
      ensure(handover.state === 'proposed', () => new HandoverNotAtThisStep(handover.state));
      await session.change(
        Handover,
        { id, version: handover.version, called: 'hand-over' },
        accepted ? { state: 'accepted', acceptedAt: session.at } : { state: 'declined' },
      );
      const told = { projectId: handover.projectId, handoverId: id, toPersonId: handover.toPersonId };
      session.record(accepted ? handoverAccepted(told) : handoverDeclined(told));
      return { id, projectId: handover.projectId };
    });
  }

  /** The service owner or mentor confirms, and in this one act the lead changes, both are credited, and the leaver keeps reading. */
  confirm(viewer: Viewer, { id }: { id: string }): Promise<{ id: string; projectId: string }> {
    return this.work.run(viewer, async (session) => {
      const handover = await this.get(session, id);
      await this.access.ensure(viewer, 'handover:confirm', handover.projectId);
      ensure(handover.state === 'accepted', () => new HandoverNotAtThisStep(handover.state));
      await session.change(
        Handover,
        { id, version: handover.version, called: 'hand-over' },
        { state: 'confirmed', confirmedAt: session.at, confirmedBy: viewer.personId },
      );
      await this.changeLead(session, viewer, handover);
      return { id, projectId: handover.projectId };
    });
  }

  /** The programme director or the administrator puts a new lead in place of one who can no longer propose. */
  appointLead(
    viewer: Viewer,
    { projectId, personId }: { projectId: string; personId: string },
  ): Promise<{ projectId: string }> {
    return this.work.run(viewer, async (session) => {
      await this.access.ensure(viewer, 'lead:change', projectId);
      const [lead] = await session.sql<{ personId: string }>(
        `select person_id from projects.team_member where organisation_id = $1 and project_id = $2 and role = 'lead' and ends_on is null`,
        [session.organisationId, projectId],
      );
      ensure(lead, () => new NotFound('project'));
      // What the former lead proposed can no longer come true, and must not stand in the new lead's way.
      await session.write(
        `update projects.handover set state = 'declined', version = version + 1
         where organisation_id = $1 and project_id = $2 and state in ('proposed', 'accepted')`,
        [session.organisationId, projectId],
      );
      const yesterday = addDays(asIsoDate(this.clock.today()), -1);
      await this.changeLead(session, viewer, {
        projectId,
        fromPersonId: lead.personId,
        toPersonId: personId,
        lastDay: yesterday,
      });
      return { projectId };
    });
  }

  private async changeLead(
    session: Session,
    viewer: Viewer,
    {
      projectId,
      fromPersonId,
      toPersonId,
      lastDay,
    }: Pick<HandoverRow, 'projectId' | 'fromPersonId' | 'toPersonId' | 'lastDay'>,
  ): Promise<void> {
    await session.write(
      `update projects.team_member set ends_on = greatest(starts_on, $4::date), version = version + 1
       where organisation_id = $1 and project_id = $2 and person_id = $3 and role = 'lead' and ends_on is null`,
      [session.organisationId, projectId, fromPersonId, lastDay],
    );
    const firstDay = addDays(asIsoDate(lastDay), 1);
    await session.insert(TeamMember, {
      id: newId(),
      projectId,
      personId: toPersonId,
      role: 'lead',
      startsOn: firstDay,
    });
    session.record(leadHandedOver({ projectId, fromPersonId, toPersonId, lastDay }));
    await this.people.grantProject(viewer, { personId: fromPersonId, projectId, right: 'read-own-work' });
  }

  /** The successor must see the project to decide; a place on the team is how one sees it. */
  private async joinTeam(session: Session, projectId: string, personId: string, role: 'member'): Promise<void> {
    const already = await session.sql(
      'select 1 from projects.team_member where organisation_id = $1 and project_id = $2 and person_id = $3 and ends_on is null',
      [session.organisationId, projectId, personId],
    );
    if (already.length) return;
    await session.insert(TeamMember, { id: newId(), projectId, personId, role, startsOn: this.clock.today() });
    session.record(teamMemberAdded({ projectId, personId, role }));
  }

  private async get(session: Session, id: string): Promise<HandoverRow> {
    const [handover] = await session.sql<HandoverRow>(
      `select id, version, project_id, from_person_id, to_person_id, last_day, state from projects.handover
       where organisation_id = $1 and id = $2`,
      [session.organisationId, id],
    );
    ensure(handover, () => new NotFound('hand-over'));
    return handover;
  }
}
