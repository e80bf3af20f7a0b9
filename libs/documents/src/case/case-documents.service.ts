import { ApprovalService, AppraisalService, CaseReadingService, NeedsService } from '#libs/business-case';
import { sayDay } from '#libs/calendar';
import type { Viewer } from '#libs/identity';
import { Clock, NotFound, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import type { CaseWorkbook } from '../case-workbook.js';
import type { FileWork } from '../file-maker.js';
import { caseDocument, summaryDocument } from './case-document.js';
import { type CaseParts, type CaseProject, isSigned, versionOf } from './case-parts.js';
import { type CaseFileKind, type FileOrder, MADE_ON, orderOf } from './case-file.js';
import { CaseNotWorkedOut } from './case-files.refusals.js';

/** Puts together what the files of a case hold: a workbook that goes on computing, the whole case, the case on one page. */
@Injectable()
export class CaseDocumentsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly reading: CaseReadingService,
    private readonly appraising: AppraisalService,
    private readonly needs: NeedsService,
    private readonly approvals: ApprovalService,
  ) {}

  /**
   * What a file is to be made from, as the viewer may read it now. Whether they may read the case at all is asked before.
   * @throws CaseNotWorkedOut for a workbook of a case without figures
   */
  async order(viewer: Viewer, projectId: string, kind: CaseFileKind): Promise<FileOrder> {
    const parts = await this.gather(viewer, projectId);
    return orderOf(kind, parts.project.title, versionOf(parts.read), await this.workOf(viewer, projectId, kind, parts));
  }

  private async workOf(viewer: Viewer, projectId: string, kind: CaseFileKind, parts: CaseParts): Promise<FileWork> {
    switch (kind) {
      case 'workbook':
        return { kind, workbook: await this.workbook(viewer, projectId, parts) };
      case 'word':
      case 'pdf':
        return { kind, document: caseDocument(parts) };
      case 'summary':
        return { kind: 'pdf', document: summaryDocument(parts) };
    }
  }

  /** Everything of a case that a document tells. */
  async gather(viewer: Viewer, projectId: string): Promise<CaseParts> {
    const [project, read, appraisal, tested, realisations, need, approval] = await Promise.all([
      this.work.row<CaseProject>(viewer, PROJECT, [viewer.organisationId, projectId]),
      this.reading.case(viewer, projectId),
      this.appraising.appraise(viewer, projectId),
      this.appraising.tornado(viewer, projectId),
      this.appraising.realisations(viewer, projectId),
      this.needs.kept(viewer, projectId),
      this.approvals.of(viewer, projectId),
    ]);
    if (!project) throw new NotFound('project');
    return {
      project,
      read,
      appraisal,
      tested,
      realisations,
      need,
      approval: approval.says,
      madeOn: this.clock.today(),
    };
  }

  private async workbook(viewer: Viewer, projectId: string, parts: CaseParts): Promise<Omit<CaseWorkbook, 'figures'>> {
    const { appraised } = await this.appraising.preferred(viewer, projectId);
    if (appraised.kind === 'cannot') throw new CaseNotWorkedOut(appraised.cannot.message);
    const { project, read, appraisal, madeOn } = parts;
    const sourceOf = (key: string): string => {
      const used = appraisal.sets.find(({ set }) => set.key === key)?.set;
      return used
        ? `${used.title}. ${used.source ? `${used.source.title}, ${used.source.publisher}` : 'A planning figure'}`
        : '';
    };
    const preferred = read.options.find(({ kind }) => kind === 'preferred')?.id ?? '';
    return {
      model: appraised.model,
      title: project.title,
      names: [
        { name: 'Trust', value: project.trust },
        { name: 'Lead', value: project.lead },
        { name: MADE_ON, value: sayDay(madeOn) },
      ],
      version: versionOf(read),
      notes: appraisal.warnings.map(({ subject, message }) => (subject ? `${subject}: ${message}` : message)),
      isDraft: !isSigned(read),
      sources: {
        standard: sourceOf('discount'),
        health: sourceOf('discount-health'),
        deflator: sourceOf('deflator'),
        pdc: sourceOf('pdc'),
      },
      benefitsPlan: read.benefits.map(
        ({ id, optionId, ownerName, measureId, noMeasureBecause, baseline, target, startsIn }) => ({
          optionId: optionId ?? preferred,
          benefitId: id,
          owner: ownerName ?? '',
          measure: project.measures.find((measure) => measure.id === measureId)?.name ?? noMeasureBecause,
          baseline: baseline === null ? '' : String(Number(baseline)),
          target: target === null ? '' : String(Number(target)),
          due: startsIn,
          review: '',
        }),
      ),
    };
  }
}

const PROJECT = `
  select p.title, o.name as trust,
    coalesce((select w.name from projects.team_member t join identity.person w on w.id = t.person_id where t.organisation_id = p.organisation_id and t.project_id = p.id and t.role = 'lead' order by t.starts_on desc limit 1), '') as lead,
    (select w.name from projects.team_member t join identity.person w on w.id = t.person_id where t.organisation_id = p.organisation_id and t.project_id = p.id and t.role = 'sponsor' order by t.starts_on desc limit 1) as sponsor,
    coalesce((select jsonb_object_agg(a.question_key, a.value) from projects.answer a where a.organisation_id = p.organisation_id and a.project_id = p.id
      and a.question_key in ('the-ask', 'problem-statement', 'who-is-harmed', 'theory', 'problem-source')), '{}') as answers,
    coalesce((select jsonb_agg(jsonb_build_object('title', m.title, 'plannedOn', m.planned_on, 'state', m.state) order by m.planned_on) from projects.milestone m
      where m.organisation_id = p.organisation_id and m.project_id = p.id), '[]') as milestones,
    coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name, 'definition', m.definition) order by m.id) from measures.measure m
      where m.organisation_id = p.organisation_id and m.project_id = p.id and not m.retired), '[]') as measures,
    coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'text', c.text) order by c.id) from projects.change_idea c
      where c.organisation_id = p.organisation_id and c.project_id = p.id), '[]') as changes
  from projects.project p join identity.organisation o on o.id = p.organisation_id where p.organisation_id = $1 and p.id = $2`;
