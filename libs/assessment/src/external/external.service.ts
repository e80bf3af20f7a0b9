import { randomInt } from 'node:crypto';
import { opens, standingsOf, type Viewer } from '#libs/identity';
import { ensure, InvalidInput, newId, newOpaqueId, NotFound, type Session, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { ensureInProgramme } from '../programme-access.js';
import { type DecidedPlan, drawSample } from './draw-sample.js';
import { type Examination, isDecided, PROGRESS, type RoundProgress } from './examiner-door.js';
import { ExternalExamination, type ExternalOpinion, ExternalReport, ExternalSample } from './external.entities.js';
import { examinerDeclared, externalReportWritten, planAskedFor } from './external.events.js';
import {
  ConflictNotRuledOut,
  ExaminerDeclaredAlready,
  ExaminerHasConflict,
  ExaminerHasPart,
  RoundNotDecided,
} from './external.refusals.js';
import { reportSeal } from './report-seal.js';

/** Seeds below this are all alike to a draw, and each is held exactly. */
const SEEDS = 2 ** 47;

export interface NewReport {
  readonly roundId: string;
  readonly opinion: ExternalOpinion;
  readonly standards: string;
  readonly process: string;
  readonly recommendations: string;
}

/** Looking at a round from outside. An examiner declares, reads and reports; nothing they do touches a mark. */
@Injectable()
export class ExternalService {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * Says whether there is a conflict in a round that is all decided. Without one the sample is drawn, by a seed nobody could
   * foresee, of plans whose trust and project the examiner has no part in. It stands for good.
   */
  declare(
    viewer: Viewer,
    { roundId, conflict, why }: { roundId: string; conflict: boolean; why: string },
  ): Promise<{ roundId: string }> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'external:examine');
      const progress = await this.lockRound(session, roundId);
      ensure(!(await this.examination(session, roundId)), () => new ExaminerDeclaredAlready());
      ensure(isDecided(progress), () => new RoundNotDecided(progress.unscreened, progress.undecided));
      ensure(!(await this.hasPart(viewer, session, roundId)), () => new ExaminerHasPart());
      if (conflict) ensure(why.trim(), () => new InvalidInput('Say in a few words what the conflict is.', ['why']));
      const [id, seed] = [newId(), conflict ? null : randomInt(SEEDS)];
      const declared = { conflict, why: conflict ? why : '', seed: seed === null ? null : String(seed) };
      const examinerId = viewer.personId ?? '';
      await session.insert(ExternalExamination, { id, roundId, examinerId, ...declared, declaredAt: session.at });
      const sample = seed === null ? [] : drawSample(await this.plansFor(session, roundId), seed);
      await session.insert(
        ExternalSample,
        sample.map(({ id: packetId, reasons }) => ({
          ...{ id: newOpaqueId(), examinationId: id, packetId, reasons, addedAt: session.at },
        })),
      );
      session.record(examinerDeclared({ examinationId: id, roundId, conflict, sampled: sample.length }));
      return { roundId };
    });
  }

  /** Adds any further plan of the round to what the examiner reads. Asked for twice, it is there once. */
  askForPlan(
    viewer: Viewer,
    { roundId, packetId }: { roundId: string; packetId: string },
  ): Promise<{ packetId: string }> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'external:examine');
      await this.lockRound(session, roundId);
      const examination = await this.cleared(session, roundId);
      const [plan] = await session.sql<{ there: boolean; conflict: boolean }>(
        `select assessment.conflicts($3, s.host_organisation_id, s.project_id) as conflict,
           exists (select 1 from assessment.external_sample x where x.organisation_id = $1 and x.examination_id = $4 and x.packet_id = g.packet_id) as there
         from assessment.marking g
           join assessment.screening d on d.organisation_id = g.organisation_id and d.packet_id = g.packet_id
           join assessment.submission s on s.organisation_id = d.organisation_id and s.id = d.submission_id
         where g.organisation_id = $1 and g.round_id = $2 and g.packet_id = $5`,
        [session.organisationId, roundId, viewer.personId, examination.id, packetId],
      );
      ensure(plan, () => new NotFound('plan'));
      ensure(!plan.conflict, () => new ExaminerHasConflict());
      if (plan.there) return { packetId };
      await session.insert(ExternalSample, {
        ...{ id: newOpaqueId(), examinationId: examination.id, packetId, addedAt: session.at },
        reasons: ['asked-for'],
      });
      session.record(planAskedFor({ examinationId: examination.id, packetId }));
      return { packetId };
    });
  }

  /** Writes a report to the board. A later one stands beside it, and none is changed. */
  writeReport(viewer: Viewer, { roundId, ...said }: NewReport): Promise<{ id: string; sha256: string }> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'external:examine');
      await this.lockRound(session, roundId);
      const { id: examinationId } = await this.cleared(session, roundId);
      for (const field of ['standards', 'process'] as const)
        ensure(said[field].trim(), () => new InvalidInput('Write at least a sentence.', [field]));
      const [last] = await session.sql<{ number: number }>(
        'select coalesce(max(number), 0) as number from assessment.external_report where organisation_id = $1 and examination_id = $2',
        [session.organisationId, examinationId],
      );
      const report = { id: newId(), examinationId, number: (last?.number ?? 0) + 1, ...said, writtenAt: session.at };
      const sha256 = reportSeal(report);
      await session.insert(ExternalReport, { ...report, sha256 });
      session.record(externalReportWritten({ examinationId, roundId, reportId: report.id, sha256 }));
      return { id: report.id, sha256 };
    });
  }

  /** The round, locked as marking and releasing lock it. */
  private async lockRound(session: Session, roundId: string): Promise<RoundProgress> {
    const [round] = await session.sql(
      'select 1 from assessment.round where organisation_id = $1 and id = $2 for update',
      [session.organisationId, roundId],
    );
    ensure(round, () => new NotFound('round'));
    const [row] = await session.sql<{ progress: RoundProgress }>(
      `select ${PROGRESS} from assessment.round r where r.organisation_id = $1 and r.id = $2`,
      [session.organisationId, roundId],
    );
    ensure(row, () => new NotFound('round'));
    return row.progress;
  }

  private async examination(session: Session, roundId: string): Promise<Examination | undefined> {
    const [found] = await session.sql<Examination>(
      'select id, round_id, conflict from assessment.external_examination where organisation_id = $1 and round_id = $2 and examiner_id = $3',
      [session.organisationId, roundId, session.scope.personId],
    );
    return found;
  }

  private async cleared(session: Session, roundId: string): Promise<Examination> {
    const examination = await this.examination(session, roundId);
    ensure(examination?.conflict === false, () => new ConflictNotRuledOut());
    return examination;
  }

  /** Whoever marks, moderates or directs here is no outsider. */
  private async hasPart(viewer: Viewer, session: Session, roundId: string): Promise<boolean> {
    if (opens('marks:read', standingsOf(viewer))) return true;
    const [mark] = await session.sql(
      `select 1 from assessment.marking g join assessment.mark k on k.organisation_id = g.organisation_id and k.packet_id = g.packet_id
       where g.organisation_id = $1 and g.round_id = $2 and k.marker_id = $3 limit 1`,
      [session.organisationId, roundId, viewer.personId],
    );
    return mark !== undefined;
  }

  /** The decided plans the examiner has no part in. The database judges conflicts and says only yes or no. */
  private plansFor(session: Session, roundId: string): Promise<DecidedPlan[]> {
    return session.sql<DecidedPlan>(
      `select g.packet_id as id, g.total::float8 as total, g.outcome, g.failures
       from assessment.marking g
         join assessment.screening d on d.organisation_id = g.organisation_id and d.packet_id = g.packet_id
         join assessment.submission s on s.organisation_id = d.organisation_id and s.id = d.submission_id
       where g.organisation_id = $1 and g.round_id = $2 and g.state = 'decided'
         and not assessment.conflicts($3, s.host_organisation_id, s.project_id)
       order by g.packet_id`,
      [session.organisationId, roundId, session.scope.personId],
    );
  }
}
