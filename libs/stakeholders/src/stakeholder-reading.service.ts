import { opens, type Viewer } from '#libs/identity';
import { UnitOfWork } from '#libs/platform';
import { ProjectAccess, type ProjectStanding } from '#libs/projects';
import { Injectable } from '@nestjs/common';
import { type CommitmentLevel, levelOf } from './commitment.js';
import { missingKinds, type MissingKind, type NineC } from './nine-cs.js';
import { type Quadrant, quadrantOf } from './quadrant.js';
import type { Feeling, Frequency } from './stakeholders.entities.js';

export interface CommitmentRead {
  readonly id: string;
  readonly onDay: string;
  readonly now: CommitmentLevel;
  readonly needed: CommitmentLevel;
  /** Needed less now: how far they have to come, negative when they have to come down. */
  readonly gap: number;
}

export interface EngagementPlanRead {
  readonly id: string;
  readonly version: number;
  readonly need: string;
  readonly gains: string | null;
  readonly loses: string | null;
  readonly message: string | null;
  readonly messenger: string;
  readonly channel: string;
  readonly ownerId: string;
  readonly ownerName: string;
  readonly frequency: Frequency;
  readonly nextDueOn: string;
}

export interface LedgerEntryRead {
  readonly id: string;
  readonly version: number;
  readonly onDay: string;
  readonly channel: string;
  readonly said: string;
  readonly feeling: Feeling;
  readonly changed: string | null;
  readonly notChangedWhy: string | null;
  readonly questionKey: string | null;
  readonly answerId: string | null;
  readonly at: string;
}

interface RegisterRow {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly nineCs: NineC[];
  readonly power: number;
  readonly interest: number;
  readonly impact: number;
  readonly judgedQuadrant: Quadrant | null;
  readonly personId: string | null;
  readonly isPatientVoice: boolean;
  readonly likelyOpponent: boolean;
}

export interface StakeholderRead extends RegisterRow {
  readonly quadrant: Quadrant | 'to-be-judged';
  /** The newest first. */
  readonly commitments: CommitmentRead[];
  readonly plan: EngagementPlanRead | null;
  /** The newest first. */
  readonly ledger: LedgerEntryRead[];
}

export interface SponsorAgreementRead {
  readonly id: string;
  readonly personName: string;
  readonly sentence: string;
  readonly at: string;
}

/**
 * Reading the grid: for the lead, the team, the mentor and the supervisor; for the sponsor without what is said about
 * them; for nobody else, who get null and not an empty list.
 */
@Injectable()
export class StakeholderReadingService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProjectAccess,
  ) {}

  async stakeholders(viewer: Viewer, projectId: string): Promise<StakeholderRead[] | null> {
    const [standing, register] = await Promise.all([
      this.access.find(viewer, projectId),
      this.register(viewer, projectId),
    ]);
    return seenBy(viewer, standing, register);
  }

  /** The kinds of stakeholder that nobody on the register is, or null to those who do not see the register. */
  async missingKinds(viewer: Viewer, projectId: string): Promise<MissingKind[] | null> {
    const [standing, rows] = await Promise.all([this.access.find(viewer, projectId), this.rows(viewer, projectId)]);
    const seen = seenBy(viewer, standing, rows);
    return seen && missingKinds(seen);
  }

  /** What the sponsor last said they will do, or null when none has. For everybody who may read the project. */
  async sponsorAgreement(viewer: Viewer, projectId: string): Promise<SponsorAgreementRead | null> {
    const row = await this.work.row<SponsorAgreementRead>(
      viewer,
      `select a.id, p.name as person_name, a.sentence, a.at
       from stakeholders.sponsor_agreement a join identity.person p on p.id = a.person_id
       where a.organisation_id = $1 and a.project_id = $2 order by a.at desc, a.id desc limit 1`,
      [viewer.organisationId, projectId],
    );
    return row ?? null;
  }

  /** The whole register with its history, whoever asks: for what the viewer may see use `stakeholders`. */
  async register(viewer: Viewer, projectId: string): Promise<StakeholderRead[]> {
    const of = [viewer.organisationId, projectId];
    const [rows, commitments, plans, ledger] = await Promise.all([
      this.rows(viewer, projectId),
      this.work.rows<{ stakeholderId: string; id: string; onDay: string; nowLevel: number; neededLevel: number }>(
        viewer,
        `select stakeholder_id, id, on_day, now_level, needed_level from stakeholders.commitment
         where organisation_id = $1 and project_id = $2 order by on_day desc, at desc, id desc`,
        of,
      ),
      this.work.rows<EngagementPlanRead & { stakeholderId: string }>(
        viewer,
        `select e.stakeholder_id, e.id, e.version, e.need, e.gains, e.loses, e.message, e.messenger, e.channel, e.owner_id,
           p.name as owner_name, e.frequency, e.next_due_on
         from stakeholders.engagement_plan e join identity.person p on p.id = e.owner_id
         where e.organisation_id = $1 and e.project_id = $2`,
        of,
      ),
      this.work.rows<LedgerEntryRead & { stakeholderId: string }>(
        viewer,
        `select stakeholder_id, id, version, on_day, channel, said, feeling, changed, not_changed_why, question_key, answer_id, at
         from stakeholders.ledger_entry where organisation_id = $1 and project_id = $2 order by on_day desc, at desc, id desc`,
        of,
      ),
    ]);
    return rows.map((row) => ({
      ...row,
      quadrant: quadrantOf(row.power, row.interest, row.judgedQuadrant),
      commitments: commitments
        .filter(({ stakeholderId }) => stakeholderId === row.id)
        .map(({ id, onDay, nowLevel, neededLevel }) => ({
          id,
          onDay,
          now: levelOf(nowLevel),
          needed: levelOf(neededLevel),
          gap: neededLevel - nowLevel,
        })),
      plan: plans.find(({ stakeholderId }) => stakeholderId === row.id) ?? null,
      ledger: ledger.filter(({ stakeholderId }) => stakeholderId === row.id),
    }));
  }

  private rows(viewer: Viewer, projectId: string): Promise<RegisterRow[]> {
    return this.work.rows<RegisterRow>(
      viewer,
      `select id, version, name, nine_cs, power, interest, impact, judged_quadrant, person_id, is_patient_voice, likely_opponent
       from stakeholders.stakeholder where organisation_id = $1 and project_id = $2 and retired_at is null order by id`,
      [viewer.organisationId, projectId],
    );
  }
}

/** Null to somebody who may not see the register. */
export function seenBy<Row extends { readonly personId: string | null }>(
  viewer: Viewer,
  standing: ProjectStanding | undefined,
  rows: Row[],
): Row[] | null {
  if (!standing) return null;
  if (viewer.acting === 'system') return rows;
  if (!opens('stakeholders:read', standing.standings)) return null;
  // Nobody reads what their own team thinks of them, whatever else they are on the team.
  return standing.teamRoles.includes('sponsor') ? rows.filter(({ personId }) => personId !== viewer.personId) : rows;
}
