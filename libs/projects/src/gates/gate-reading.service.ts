import { type EvidenceKey, loadGuidance, type SignerRole } from '#libs/guidance';
import type { Viewer } from '#libs/identity';
import { Clock, UnitOfWork } from '#libs/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { AnswerRow } from '../answers/answers.service.js';
import { type Evidence, GATE_EVIDENCE, type GateEvidence } from '../ports.js';
import { type JudgedGate, judgeCondition, stateOf } from './gate-judging.js';
import type { StoredGateState } from './gates.entities.js';

export interface Signer {
  readonly role: SignerRole;
  /** Who holds the role on the team today. */
  readonly names: readonly string[];
  /** Null until somebody has signed in this round. */
  readonly signedAt: string | null;
  readonly signedBy: string | null;
}

export interface ReadGate extends JudgedGate {
  readonly version: number;
  readonly round: number;
  readonly signers: readonly Signer[];
  readonly requestedAt: string | null;
  readonly decidedAt: string | null;
  readonly note: string;
}

export interface ReadStages {
  readonly modelKey: string | null;
  readonly answers: ReadonlyMap<string, AnswerRow>;
  readonly gates: readonly ReadGate[];
}

interface StoredGate {
  readonly key: string;
  readonly version: number;
  readonly state: StoredGateState;
  readonly round: number;
  readonly requestedAt: string | null;
  readonly decidedAt: string | null;
  readonly note: string;
}

/** Whether somebody on the team in this role signs for that one: a supervisor guides as a mentor does. */
export const signsAs = (teamRole: string): SignerRole =>
  (teamRole === 'supervisor' ? 'mentor' : teamRole) as SignerRole;

/** A project's stages with what was answered, and its gates judged as they stand now. One round trip for everything. */
@Injectable()
export class GateReadingService {
  private readonly underWay = new WeakMap<Viewer, Map<string, Promise<ReadStages>>>();

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    @Inject(GATE_EVIDENCE) private readonly evidence: readonly GateEvidence[],
  ) {}

  /** The keys of evidence that conditions ask for and nobody answers: none, or the house is not whole. */
  unanswered(): string[] {
    const answered = new Set(this.evidence.flatMap(({ answersFor }) => [...answersFor]));
    return loadGuidance()
      .current.stages.flatMap(({ gate }) => gate.conditions.map(({ evidence }) => evidence))
      .filter((key): key is EvidenceKey => key !== 'answers' && !answered.has(key));
  }

  /** Reads once per viewer and turn: the fields of a page that hang on the gates share it. */
  stages(viewer: Viewer, projectId: string): Promise<ReadStages> {
    const reads = this.underWay.get(viewer) ?? new Map<string, Promise<ReadStages>>();
    this.underWay.set(viewer, reads);
    const known = reads.get(projectId);
    if (known) return known;
    const reading = this.read(viewer, projectId).finally(() => reads.delete(projectId));
    reads.set(projectId, reading);
    return reading;
  }

  async read(viewer: Viewer, projectId: string): Promise<ReadStages> {
    const { current } = loadGuidance();
    const here = [viewer.organisationId, projectId];
    const [project, answers, stored, signatures, waivers, team, ...gathered] = await Promise.all([
      this.work.row<{ modelKey: string | null }>(
        viewer,
        'select model_key from projects.project where organisation_id = $1 and id = $2',
        here,
      ),
      this.work.rows<AnswerRow>(
        viewer,
        `select a.question_key, a.value, a.version_no, p.name as by_name, a.at from projects.answer a join identity.person p on p.id = a.by
         where a.organisation_id = $1 and a.project_id = $2`,
        here,
      ),
      this.work.rows<StoredGate>(
        viewer,
        'select key, version, state, round, requested_at, decided_at, note from projects.gate where organisation_id = $1 and project_id = $2',
        here,
      ),
      this.work.rows<{ gateKey: string; round: number; role: string; decision: string; name: string; at: string }>(
        viewer,
        `select s.gate_key, s.round, s.role, s.decision, p.name, s.at from projects.gate_signature s join identity.person p on p.id = s.person_id
         where s.organisation_id = $1 and s.project_id = $2 order by s.at, s.id`,
        here,
      ),
      this.work.rows<{ conditionKey: string; reason: string }>(
        viewer,
        'select condition_key, reason from projects.condition_waiver where organisation_id = $1 and project_id = $2 order by at, id',
        here,
      ),
      this.work.rows<{ role: string; name: string }>(
        viewer,
        `select t.role, p.name from projects.team_member t join identity.person p on p.id = t.person_id
         where t.organisation_id = $1 and t.project_id = $2 and t.starts_on <= $3 and (t.ends_on is null or t.ends_on >= $3) order by p.name`,
        [...here, this.clock.today()],
      ),
      ...this.evidence.map((source) => source.gather(viewer, projectId)),
    ]);
    const facts = {
      answers: new Map(answers.map(({ questionKey, value }) => [questionKey, value])),
      evidence: new Map(gathered.flatMap((found) => Object.entries(found) as [EvidenceKey, Evidence][])),
      waivers: new Map(waivers.map(({ conditionKey, reason }) => [conditionKey, reason])),
    };
    const gates = current.stages.map(({ gate }): ReadGate => {
      const row = stored.find(({ key }) => key === gate.key);
      const conditions = gate.conditions.map((condition) => judgeCondition(current, condition, facts));
      const signed = signatures.filter(
        ({ gateKey, round, decision }) => gateKey === gate.key && round === row?.round && decision === 'signed',
      );
      return {
        gate,
        state: stateOf(row?.state, conditions),
        conditions,
        version: row?.version ?? 0,
        round: row?.round ?? 0,
        requestedAt: row?.requestedAt ?? null,
        decidedAt: row?.decidedAt ?? null,
        note: row?.note ?? '',
        signers: gate.signers.map((role) => {
          const signature = signed.findLast((one) => one.role === role);
          return {
            role,
            names: team.filter((member) => signsAs(member.role) === role).map(({ name }) => name),
            signedAt: signature?.at ?? null,
            signedBy: signature?.name ?? null,
          };
        }),
      };
    });
    return {
      modelKey: project?.modelKey ?? null,
      answers: new Map(answers.map((answer) => [answer.questionKey, answer])),
      gates,
    };
  }
}
