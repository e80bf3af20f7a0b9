import { type EvidenceKey, loadGuidance, type SignerRole } from '#libs/guidance';
import type { Viewer } from '#libs/identity';
import { Clock, UnitOfWork } from '#libs/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { AnswerRow } from '../answers/answers.service.js';
import { type Evidence, GATE_EVIDENCE, type GateEvidence } from '../ports.js';
import { isStageOpen } from '../access/finished-projects.js';
import type { ProjectState } from '../project.entities.js';
import { editionOf, type JudgedGate, judgeCondition, stateOf } from './gate-judging.js';
import type { RestsOn, StaleReason, StoredGateState } from './gates.entities.js';
import { inWords, staleReasons, type ToldReason, whatItRestsOn } from './staleness.js';

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
  /** The edition of the guidance it is judged by. */
  readonly edition: string;
  /** What it would rest on if it were passed now. */
  readonly wouldRestOn: RestsOn;
  /** Empty unless it is stale. */
  readonly staleReasons: readonly StaleReason[];
  /** The same in words. */
  readonly staleBecause: readonly ToldReason[];
  /** Whether its being stale was recorded, and its signers told. */
  readonly staleNoticed: boolean;
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
  readonly edition: string;
  readonly restsOn: RestsOn;
  readonly staleBecause: readonly StaleReason[];
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
    const guidance = loadGuidance();
    const here = [viewer.organisationId, projectId];
    const [project, answers, stored, signedAnswers, signatures, waivers, team, ...gathered] = await Promise.all([
      this.work.row<{ modelKey: string | null; state: ProjectState }>(
        viewer,
        'select model_key, state from projects.project where organisation_id = $1 and id = $2',
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
        `select key, version, state, round, requested_at, decided_at, note, edition, rests_on, stale_because
         from projects.gate where organisation_id = $1 and project_id = $2`,
        here,
      ),
      // What stood in the answers that passed gates rest on, where it is no longer what stands there.
      this.work.rows<{ gateKey: string; questionKey: string; value: string }>(
        viewer,
        `select g.key as gate_key, v.question_key, v.value
         from projects.gate g cross join lateral jsonb_each_text(g.rests_on -> 'answers') r (question_key, version_no)
           join projects.answer_version v on v.organisation_id = g.organisation_id and v.project_id = g.project_id
             and v.question_key = r.question_key and v.version_no = r.version_no::int
         where g.organisation_id = $1 and g.project_id = $2 and g.state = 'passed'
           and exists (select 1 from projects.answer_version n where n.organisation_id = v.organisation_id
             and n.project_id = v.project_id and n.question_key = v.question_key and n.version_no > v.version_no)`,
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
    const saved = new Map(answers.map((answer) => [answer.questionKey, answer]));
    const gates = guidance.current.stages.map(({ key: stage, gate: { key } }): ReadGate => {
      const row = stored.find((one) => one.key === key);
      const edition = editionOf(guidance, row);
      const gate = edition.gate(key);
      const conditions = gate.conditions.map((condition) => judgeCondition(edition, condition, facts));
      const signed = signatures.filter(
        ({ gateKey, round, decision }) => gateKey === key && round === row?.round && decision === 'signed',
      );
      // The plan of a project that is over is not judged again: its people leave, and nobody would mend it.
      const isJudged = row?.state === 'passed' && project && isStageOpen(project.state, stage);
      const reasons = isJudged
        ? staleReasons(
            edition,
            conditions,
            signedAnswers
              .filter(({ gateKey }) => gateKey === key)
              .map(({ questionKey, value }) => ({
                questionKey,
                before: value,
                after: saved.get(questionKey)?.value ?? '',
              })),
            row.staleBecause,
          )
        : [];
      return {
        gate,
        state: stateOf(row?.state, reasons),
        edition: edition.key,
        wouldRestOn: whatItRestsOn(edition, gate, conditions, saved),
        staleReasons: reasons,
        staleBecause: row ? reasons.map((reason) => inWords(edition, conditions, row.restsOn, reason)) : [],
        staleNoticed: Boolean(row?.staleBecause.length),
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
      answers: saved,
      gates,
    };
  }
}
