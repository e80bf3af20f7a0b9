import type { Viewer } from '#libs/identity';
import { Clock, ensure, InvalidInput, newId, NotFound, type Session, UnitOfWork } from '#libs/platform';
import { ProjectAccess } from '#libs/projects';
import { Injectable } from '@nestjs/common';
import { type CommitmentLevel, levelNumber } from './commitment.js';
import { commitmentSet, stakeholderAdded, stakeholderChanged, stakeholderRetired } from './events.js';
import type { NineC } from './nine-cs.js';
import type { Quadrant } from './quadrant.js';
import { Commitment, Stakeholder } from './stakeholders.entities.js';
import { StakeholderRetired } from './stakeholders.refusals.js';

/** What the team says of a person or a group: a role as a rule, not a name. */
export interface StakeholderFacts {
  readonly name: string;
  readonly nineCs: readonly NineC[];
  readonly power: number;
  readonly interest: number;
  readonly impact: number;
  readonly judgedQuadrant?: Quadrant | null;
  readonly personId?: string | null;
  readonly isPatientVoice: boolean;
  readonly likelyOpponent: boolean;
}

/** A stakeholder that an act is about, locked until the act is stored. */
export interface OpenStakeholder {
  readonly id: string;
  readonly projectId: string;
}

/** The register of who can help, stop or be hurt, and where each of them stands. */
@Injectable()
export class StakeholderRegister {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProjectAccess,
    private readonly clock: Clock,
  ) {}

  add(
    viewer: Viewer,
    { projectId, ...facts }: StakeholderFacts & { projectId: string },
  ): Promise<{ projectId: string; stakeholderId: string }> {
    return this.work.run(viewer, async (session) => {
      await this.access.ensure(viewer, 'stakeholders:edit', projectId);
      const id = newId();
      await session.insert(Stakeholder, { id, projectId, createdAt: session.at, ...(await checked(session, facts)) });
      session.record(stakeholderAdded({ projectId, stakeholderId: id }));
      return { projectId, stakeholderId: id };
    });
  }

  /** Replaces what is said of a stakeholder. @throws StakeholderRetired, ChangedSinceYouLooked */
  change(
    viewer: Viewer,
    { id, version, ...facts }: StakeholderFacts & { id: string; version: number },
  ): Promise<{ projectId: string; stakeholderId: string }> {
    return this.work.run(viewer, async (session) => {
      const { projectId } = await this.open(viewer, session, id);
      const next = await checked(session, facts);
      const [before] = await session.sql<Record<string, unknown>>(
        `select name, nine_cs, power, interest, impact, judged_quadrant, person_id, is_patient_voice, likely_opponent
         from stakeholders.stakeholder where organisation_id = $1 and id = $2`,
        [session.organisationId, id],
      );
      const fields = Object.entries(next)
        .filter(([field, value]) => JSON.stringify(before?.[field]) !== JSON.stringify(value))
        .map(([field]) => field);
      await session.change(Stakeholder, { id, version, called: 'stakeholder' }, next);
      session.record(stakeholderChanged({ projectId, stakeholderId: id, fields }));
      return { projectId, stakeholderId: id };
    });
  }

  /** Takes a stakeholder off the register. What was said and done with them stays. */
  retire(viewer: Viewer, { id, version }: { id: string; version: number }): Promise<{ projectId: string }> {
    return this.work.run(viewer, async (session) => {
      const { projectId } = await this.open(viewer, session, id);
      await session.change(Stakeholder, { id, version, called: 'stakeholder' }, { retiredAt: session.at });
      session.record(stakeholderRetired({ projectId, stakeholderId: id }));
      return { projectId };
    });
  }

  /** Says where somebody stands and where they are needed, from a day on: today unless told otherwise. */
  setCommitment(
    viewer: Viewer,
    {
      stakeholderId,
      now,
      needed,
      onDay,
    }: { stakeholderId: string; now: CommitmentLevel; needed: CommitmentLevel; onDay?: string | null },
  ): Promise<{ projectId: string; stakeholderId: string }> {
    return this.work.run(viewer, async (session) => {
      const { projectId } = await this.open(viewer, session, stakeholderId);
      const today = this.clock.today();
      ensure(
        (onDay ?? today) <= today,
        () => new InvalidInput('Where somebody stands cannot be known ahead: enter a day up to today.', ['onDay']),
      );
      const id = newId();
      await session.insert(Commitment, {
        id,
        projectId,
        stakeholderId,
        onDay: onDay ?? today,
        nowLevel: levelNumber(now),
        neededLevel: levelNumber(needed),
        setBy: viewer.personId,
        at: session.at,
      });
      session.record(commitmentSet({ projectId, stakeholderId, commitmentId: id }));
      return { projectId, stakeholderId };
    });
  }

  /**
   * Finds and locks the stakeholder an act is about, so that two acts about one person follow each other.
   * @throws NotFound to strangers, NotPermitted, StakeholderRetired
   */
  async open(viewer: Viewer, session: Session, stakeholderId: string): Promise<OpenStakeholder> {
    const [row] = await session.sql<OpenStakeholder & { retired: boolean }>(
      `select id, project_id, retired_at is not null as retired from stakeholders.stakeholder
       where organisation_id = $1 and id = $2 for update`,
      [session.organisationId, stakeholderId],
    );
    ensure(row, () => new NotFound('stakeholder'));
    try {
      await this.access.ensure(viewer, 'stakeholders:edit', row.projectId);
    } catch (error) {
      // Nobody learns from the wording whether an id they guessed is somebody's.
      throw error instanceof NotFound ? new NotFound('stakeholder') : error;
    }
    ensure(!row.retired, () => new StakeholderRetired());
    return row;
  }
}

async function checked(session: Session, facts: StakeholderFacts) {
  const name = facts.name.trim();
  ensure(name, () => new InvalidInput('Say who it is: a role or a group.', ['name']));
  const personId = facts.personId ?? null;
  if (personId) {
    const known = await session.sql('select 1 from identity.person where id = $1', [personId]);
    ensure(known.length, () => new NotFound('person', ['personId']));
  }
  return {
    name,
    nineCs: [...new Set(facts.nineCs)],
    power: scale(facts.power, 'power'),
    interest: scale(facts.interest, 'interest'),
    impact: scale(facts.impact, 'impact'),
    judgedQuadrant: facts.judgedQuadrant ?? null,
    personId,
    isPatientVoice: facts.isPatientVoice,
    likelyOpponent: facts.likelyOpponent,
  };
}

function scale(value: number, field: string): number {
  ensure(
    Number.isInteger(value) && value >= 1 && value <= 5,
    () => new InvalidInput('Choose a whole number from 1 to 5.', [field]),
  );
  return value;
}
