import type { Viewer } from '#libs/identity';
import { Clock, ensure, InvalidInput, newId, NotFound, type Session, UnitOfWork } from '#libs/platform';
import { ProjectAccess } from '#libs/projects';
import { Injectable } from '@nestjs/common';
import { engagementPlanned, sponsorAgreed } from './events.js';
import { StakeholderRegister } from './register.service.js';
import { EngagementPlan, type Frequency, SponsorAgreement } from './stakeholders.entities.js';

export interface NewEngagementPlan {
  readonly stakeholderId: string;
  /** The version of the plan it replaces; null for the first. */
  readonly version?: number | null;
  readonly need: string;
  readonly gains?: string | null;
  readonly loses?: string | null;
  readonly message?: string | null;
  readonly messenger: string;
  readonly channel: string;
  readonly ownerId: string;
  readonly frequency: Frequency;
  readonly nextDueOn: string;
}

/** How each stakeholder is worked with, and what the sponsor has said they will do. */
@Injectable()
export class EngagementService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProjectAccess,
    private readonly register: StakeholderRegister,
    private readonly clock: Clock,
  ) {}

  /** Plans how to work with somebody, or plans it anew. The owner is somebody of the team. */
  plan(
    viewer: Viewer,
    { stakeholderId, version, ...plan }: NewEngagementPlan,
  ): Promise<{ projectId: string; stakeholderId: string }> {
    return this.work.run(viewer, async (session) => {
      const { projectId } = await this.register.open(viewer, session, stakeholderId);
      await this.ensureOnTheTeam(session, projectId, plan.ownerId);
      const values = {
        ownerId: plan.ownerId,
        frequency: plan.frequency,
        nextDueOn: plan.nextDueOn,
        need: said(plan.need, 'need'),
        messenger: said(plan.messenger, 'messenger'),
        channel: said(plan.channel, 'channel'),
        gains: plan.gains?.trim() || null,
        loses: plan.loses?.trim() || null,
        message: plan.message?.trim() || null,
      };
      const [existing] = await session.sql<{ id: string }>(
        'select id from stakeholders.engagement_plan where organisation_id = $1 and project_id = $2 and stakeholder_id = $3',
        [session.organisationId, projectId, stakeholderId],
      );
      ensure(existing || !version, () => new NotFound('engagement plan'));
      if (existing)
        await session.change(
          EngagementPlan,
          { id: existing.id, version: version ?? 0, called: 'engagement plan' },
          values,
        );
      else await session.insert(EngagementPlan, { id: newId(), projectId, stakeholderId, ...values });
      const { ownerId, nextDueOn } = plan;
      session.record(engagementPlanned({ projectId, stakeholderId, ownerId, nextDueOn }));
      return { projectId, stakeholderId };
    });
  }

  /** The sponsor says in a sentence what they will do. Saying it again replaces it; the earlier ones stay. */
  agreeAsSponsor(
    viewer: Viewer,
    { projectId, sentence }: { projectId: string; sentence: string },
  ): Promise<{ projectId: string }> {
    return this.work.run(viewer, async (session) => {
      await this.access.ensure(viewer, 'sponsor:agree', projectId);
      const personId = viewer.personId ?? '';
      await session.insert(SponsorAgreement, {
        id: newId(),
        projectId,
        personId,
        sentence: said(sentence, 'sentence'),
        at: session.at,
      });
      session.record(sponsorAgreed({ projectId, personId }));
      return { projectId };
    });
  }

  private async ensureOnTheTeam(session: Session, projectId: string, personId: string): Promise<void> {
    const found = await session.sql(
      `select 1 from projects.team_member where organisation_id = $1 and project_id = $2 and person_id = $3
         and starts_on <= $4 and (ends_on is null or ends_on >= $4) limit 1`,
      [session.organisationId, projectId, personId, this.clock.today()],
    );
    ensure(found.length, () => new InvalidInput('Choose somebody of the team: they will do the talking.', ['ownerId']));
  }
}

const said = (text: string, field: string): string => {
  const words = text.trim();
  ensure(words, () => new InvalidInput('This cannot be left empty.', [field]));
  return words;
};
