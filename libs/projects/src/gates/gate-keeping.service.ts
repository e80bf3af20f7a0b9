import { loadGuidance, type Gate, type SignerRole } from '#libs/guidance';
import type { Viewer } from '#libs/identity';
import { ensure, InvalidInput, newId, type Session, UnitOfWork } from '#libs/platform';
import { Inject, Injectable } from '@nestjs/common';
import { ensureStageOpen } from '../access/finished-projects.js';
import { ProjectAccess, type ProjectStanding } from '../access/project-access.js';
import { GATE_FOLLOWERS, type GateFollower } from '../ports.js';
import {
  conditionWaived,
  gatePassed,
  gateRequested,
  gateReturned,
  gateSigned,
  gateWaived,
  projectStateChanged,
} from './events.js';
import { GateReadingService, type ReadGate, signsAs } from './gate-reading.service.js';
import { isSettled } from './gate-judging.js';
import { ConditionWaiver, GateRow, GateSignature, type StoredGateState } from './gates.entities.js';
import { AlreadySigned, GateNotAtThisStep, GateNotReady, NotASignerHere, OwnGateNotSigned } from './gates.refusals.js';

export interface GateAct {
  readonly projectId: string;
  readonly gate: string;
  readonly note?: string | undefined;
}

/** Asking for a gate, signing it, returning it, waiving it. Stages guide and may be edited in any order; gates judge. */
@Injectable()
export class GateKeepingService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProjectAccess,
    private readonly reading: GateReadingService,
    @Inject(GATE_FOLLOWERS) private readonly followers: readonly GateFollower[],
  ) {}

  /** The lead asks for the gate to be signed. @throws GateNotReady naming what is missing and how to mend it */
  request(viewer: Viewer, { projectId, gate }: GateAct): Promise<{ projectId: string }> {
    return this.work.run(viewer, async (session) => {
      const standing = await this.access.ensure(viewer, 'gate:request', projectId);
      const judged = await this.hold(session, viewer, standing, gate);
      ensure(
        judged.state !== 'passed' && judged.state !== 'waived',
        () => new GateNotAtThisStep(gate, judged.state, 'There is nothing to ask for.'),
      );
      ensure(
        judged.state !== 'requested',
        () => new GateNotAtThisStep(gate, judged.state, 'Its signers have been asked; remind them if it is urgent.'),
      );
      ensureReady(judged);
      await this.store(session, viewer, projectId, judged, 'requested', { round: judged.round + 1, requested: true });
      session.record(gateRequested({ projectId, gate, signers: judged.gate.signers }));
      return { projectId };
    });
  }

  /**
   * A signer signs, at once for every role they hold on this project. When everybody who must has signed, the gate is
   * passed. A stale gate is passed again by one of its signers.
   */
  sign(viewer: Viewer, { projectId, gate, note = '' }: GateAct): Promise<{ projectId: string }> {
    return this.work.run(viewer, async (session) => {
      const standing = await this.access.ensure(viewer, 'gate:sign', projectId);
      const judged = await this.hold(session, viewer, standing, gate);
      const roles = signerRoles(standing, judged.gate);
      const isAgain = judged.state === 'stale';
      ensure(
        judged.state === 'requested' || isAgain,
        () => new GateNotAtThisStep(gate, judged.state, 'The lead asks for it first.'),
      );
      ensureReady(judged);
      const unsigned = judged.signers.filter(({ signedAt }) => !signedAt).map(({ role }) => role);
      const owed = roles.filter((role) => isAgain || unsigned.includes(role));
      ensure(owed.length, () => new AlreadySigned(gate));
      for (const role of owed) {
        await this.put(session, viewer, {
          projectId,
          gateKey: gate,
          round: judged.round,
          role,
          decision: 'signed',
          note,
        });
        session.record(gateSigned({ projectId, gate, role }));
      }
      if (isAgain || unsigned.every((role) => owed.includes(role))) await this.pass(session, viewer, projectId, judged);
      return { projectId };
    });
  }

  /** A signer sends the gate back with a note; the lead asks again when it is mended. */
  sendBack(viewer: Viewer, { projectId, gate, note = '' }: GateAct): Promise<{ projectId: string }> {
    return this.work.run(viewer, async (session) => {
      const standing = await this.access.ensure(viewer, 'gate:sign', projectId);
      const judged = await this.hold(session, viewer, standing, gate);
      const [role] = signerRoles(standing, judged.gate);
      ensure(
        judged.state === 'requested',
        () => new GateNotAtThisStep(gate, judged.state, 'Only a requested gate is returned.'),
      );
      ensure(note.trim(), () => new InvalidInput('Say what to mend, so that the lead can.', ['note']));
      await this.put(session, viewer, {
        projectId,
        gateKey: gate,
        round: judged.round,
        role,
        decision: 'returned',
        note,
      });
      await this.store(session, viewer, projectId, judged, 'returned', { note });
      session.record(gateReturned({ projectId, gate, role }));
      return { projectId };
    });
  }

  /** A mentor lets one condition pass, with a reason that stays beside it. */
  waiveCondition(
    viewer: Viewer,
    { projectId, condition, reason }: { projectId: string; condition: string; reason: string },
  ): Promise<{ projectId: string }> {
    return this.work.run(viewer, async (session) => {
      const standing = await this.access.ensure(viewer, 'gate:waive-condition', projectId);
      ensure(!standing.teamRoles.includes('lead'), () => new OwnGateNotSigned());
      const stage = loadGuidance().current.stages.find(({ gate }) =>
        gate.conditions.some(({ key }) => key === condition),
      );
      ensure(stage, () => new InvalidInput('There is no such condition.', ['condition']));
      ensureStageOpen(standing.state, stage.key);
      await lock(session, projectId, stage.gate.key);
      await session.insert(ConditionWaiver, {
        id: newId(),
        projectId,
        conditionKey: condition,
        reason,
        by: viewer.personId ?? '',
        at: session.at,
      });
      session.record(conditionWaived({ projectId, condition }));
      return { projectId };
    });
  }

  /** The programme director lets a whole gate pass, with a reason. */
  waive(viewer: Viewer, { projectId, gate, note = '' }: GateAct): Promise<{ projectId: string }> {
    return this.work.run(viewer, async (session) => {
      const standing = await this.access.ensure(viewer, 'gate:waive', projectId);
      const judged = await this.hold(session, viewer, standing, gate);
      ensure(
        judged.state !== 'passed' && judged.state !== 'waived',
        () => new GateNotAtThisStep(gate, judged.state, 'There is nothing to waive.'),
      );
      ensure(note.trim(), () => new InvalidInput('Say why it is waived.', ['note']));
      const round = Math.max(judged.round, 1);
      await this.put(session, viewer, {
        projectId,
        gateKey: gate,
        round,
        role: 'programme-director',
        decision: 'waived',
        note,
      });
      await this.store(session, viewer, projectId, judged, 'waived', { round, note, decided: true });
      session.record(gateWaived({ projectId, gate }));
      await this.follow(session, viewer, projectId, gate);
      return { projectId };
    });
  }

  private async pass(session: Session, viewer: Viewer, projectId: string, judged: ReadGate): Promise<void> {
    await this.store(session, viewer, projectId, judged, 'passed', { decided: true });
    const [project] = await session.sql<{ schemeId: string | null; programmeId: string | null }>(
      'select scheme_id, programme_id from projects.project where organisation_id = $1 and id = $2',
      [session.organisationId, projectId],
    );
    const { key, stage } = judged.gate;
    session.record(
      gatePassed({
        projectId,
        gate: key,
        stage,
        schemeId: project?.schemeId ?? null,
        programmeId: project?.programmeId ?? null,
      }),
    );
    await this.follow(session, viewer, projectId, key);
  }

  /** What happens with a gate happens in its transaction: the project becomes active, baselines and forecasts freeze. */
  private async follow(session: Session, viewer: Viewer, projectId: string, gate: string): Promise<void> {
    if (gate === 'G0') {
      const activated = await session.write(
        `update projects.project set state = 'active', version = version + 1 where organisation_id = $1 and id = $2 and state = 'draft'`,
        [session.organisationId, projectId],
      );
      if (activated) session.record(projectStateChanged({ projectId, state: 'active' }));
    }
    for (const follower of this.followers) if (follower.gate === gate) await follower.follow(viewer, projectId);
  }

  /**
   * Judges a gate that nobody else can decide on meanwhile. Two signers of one moment would each read the other as
   * unsigned, and leave the gate waiting for nobody.
   */
  private async hold(
    session: Session,
    viewer: Viewer,
    { projectId, state }: ProjectStanding,
    gate: string,
  ): Promise<ReadGate> {
    await lock(session, projectId, gate);
    const { gates } = await this.reading.read(viewer, projectId);
    const judged = gates.find((one) => one.gate.key === gate);
    ensure(judged, () => new InvalidInput('There is no such gate.', ['gate']));
    ensureStageOpen(state, judged.gate.stage);
    return judged;
  }

  private async store(
    session: Session,
    viewer: Viewer,
    projectId: string,
    judged: ReadGate,
    state: StoredGateState,
    change: { round?: number; note?: string; requested?: boolean; decided?: boolean },
  ): Promise<void> {
    const values = {
      state,
      edition: judged.edition,
      // Whatever was noticed, somebody has now decided on the gate as it stands.
      staleBecause: [],
      ...(state === 'passed' ? { restsOn: judged.wouldRestOn } : {}),
      ...(change.round === undefined ? {} : { round: change.round }),
      ...(change.note === undefined ? {} : { note: change.note }),
      ...(change.requested ? { requestedAt: session.at, requestedBy: viewer.personId } : {}),
      ...(change.decided ? { decidedAt: session.at } : {}),
    };
    if (judged.version === 0) {
      await session.insert(GateRow, {
        id: newId(),
        projectId,
        key: judged.gate.key,
        round: 1,
        note: '',
        restsOn: RESTS_ON_NOTHING,
        ...values,
      });
      return;
    }
    const [row] = await session.sql<{ id: string }>(
      'select id from projects.gate where organisation_id = $1 and project_id = $2 and key = $3',
      [session.organisationId, projectId, judged.gate.key],
    );
    await session.change(GateRow, { id: row?.id ?? '', version: judged.version, called: 'gate' }, values);
  }

  private async put(
    session: Session,
    viewer: Viewer,
    signature: Omit<GateSignature, 'organisationId' | 'id' | 'personId' | 'at'>,
  ): Promise<void> {
    await session.insert(GateSignature, { id: newId(), personId: viewer.personId ?? '', at: session.at, ...signature });
  }
}

const RESTS_ON_NOTHING = { answers: {}, conditions: {} };

function ensureReady({ gate, conditions }: ReadGate): void {
  const missing = conditions.filter((condition) => !isSettled(condition));
  ensure(missing.length === 0, () => new GateNotReady(gate.key, missing));
}

/** As what the viewer signs this gate: one person may hold several of its roles, but nobody signs what they lead. */
function signerRoles({ teamRoles }: ProjectStanding, gate: Gate): readonly [SignerRole, ...SignerRole[]] {
  ensure(!teamRoles.includes('lead'), () => new OwnGateNotSigned());
  const [first, ...others] = gate.signers.filter((signer) => teamRoles.some((role) => signsAs(role) === signer));
  ensure(first, () => new NotASignerHere(gate.key, gate.signers));
  return [first, ...others];
}

/** A gate nobody has asked for has no row to hold: of two who make its first one, the second is run again. */
const lock = (session: Session, projectId: string, gate: string): Promise<unknown> =>
  session.sql('select 1 from projects.gate where organisation_id = $1 and project_id = $2 and key = $3 for update', [
    session.organisationId,
    projectId,
    gate,
  ]);
