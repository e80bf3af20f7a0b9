import type { Viewer } from '#libs/identity';
import { UnitOfWork } from '#libs/platform';
import type {
  BrokenThread,
  Evidence,
  GateEvidence,
  MeasureFinding,
  MeasureFindings,
  SnapshotPart,
  ThreadCheck,
} from '#libs/projects';
import { Injectable } from '@nestjs/common';
import type { Measure } from './measures.entities.js';
import { VALUE } from './measuring.service.js';
import { medianOf } from './median.js';
import { baselineFrozen, measureChanged, readingCorrected } from './events.js';

export interface ReadMeasure extends Omit<Measure, 'organisationId' | 'retired' | 'projectId'> {
  readonly ownerName: string | null;
  /** Columns of the current readings, oldest first; excluded ones are left out. Null where a cell was not measured. */
  readonly series: {
    readonly takenOn: readonly string[];
    readonly numerator: readonly (number | null)[];
    readonly denominator: readonly (number | null)[];
    readonly value: readonly (number | null)[];
  };
  readonly baseline: {
    readonly fromDay: string;
    readonly toDay: string;
    readonly points: number;
    readonly median: number;
    readonly versionNo: number;
  } | null;
  readonly annotations: readonly { readonly onDay: string; readonly text: string }[];
  readonly targets: readonly { readonly value: number; readonly fromDay: string }[];
  readonly points: number;
}

export interface ReadingVersion {
  readonly takenOn: string;
  readonly versionNo: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly excluded: boolean;
  readonly note: string;
  readonly why: string;
  readonly byName: string;
  readonly at: string;
}

const RECENT = 6;
const DEFINED = ['definition', 'numerator', 'source', 'frequency'] as const;

/** Reads all measures of a project with their readings in one statement, as columns of numbers. */
@Injectable()
export class MeasuresReadingService implements GateEvidence, SnapshotPart, ThreadCheck, MeasureFindings {
  readonly key = 'measures';
  readonly answersFor = [
    'measures.baseline-or-reason',
    'measures.one-of-each-kind',
    'measures.definitions-complete',
    'measures.baseline-frozen',
    'measures.six-points-after-change',
  ] as const;
  readonly takenAwayBy = [measureChanged.type, readingCorrected.type, baselineFrozen.type];

  private readonly underWay = new WeakMap<Viewer, Map<string, Promise<ReadMeasure[]>>>();

  constructor(private readonly work: UnitOfWork) {}

  /** Read once per viewer and turn. */
  measures(viewer: Viewer, projectId: string): Promise<ReadMeasure[]> {
    const reads = this.underWay.get(viewer) ?? new Map<string, Promise<ReadMeasure[]>>();
    this.underWay.set(viewer, reads);
    const known = reads.get(projectId);
    if (known) return known;
    const reading = this.work
      .rows<ReadMeasure>(viewer, MEASURES, [viewer.organisationId, projectId])
      .finally(() => reads.delete(projectId));
    reads.set(projectId, reading);
    return reading;
  }

  /** Every version of every reading, the newest first within a day. */
  history(viewer: Viewer, measureId: string): Promise<ReadingVersion[]> {
    return this.work.rows<ReadingVersion>(
      viewer,
      `select r.taken_on, r.version_no, r.numerator::float8 as numerator, r.denominator::float8 as denominator, r.value::float8 as value, r.excluded, r.note, r.why, p.name as by_name, r.at
       from measures.reading r join identity.person p on p.id = r.by
       where r.organisation_id = $1 and r.measure_id = $2 order by r.taken_on, r.version_no desc`,
      [viewer.organisationId, measureId],
    );
  }

  async findings(viewer: Viewer, projectId: string): Promise<MeasureFinding[]> {
    return (await this.measures(viewer, projectId)).map(({ id, name, kind, direction, series, baseline }) => {
      const after = series.takenOn.flatMap((day, index) =>
        baseline && day > baseline.toDay && series.value[index] !== null ? [series.value[index] as number] : [],
      );
      const last = series.value.findLastIndex((value) => value !== null);
      return {
        measureId: id,
        name,
        kind,
        direction,
        latest: last < 0 ? null : { on: series.takenOn[last] ?? '', value: series.value[last] ?? 0 },
        baselineMedian: baseline?.median ?? null,
        recentMedian: after.length >= RECENT ? medianOf(after.slice(-RECENT)) : null,
        points: series.value.filter((value) => value !== null).length,
      };
    });
  }

  async part(viewer: Viewer, projectId: string) {
    const measures = await this.measures(viewer, projectId);
    return {
      measures: measures.map(({ series, ...measure }) => ({
        ...measure,
        isProportion: measure.shape === 'proportion',
        points: series.takenOn.map((takenOn, index) => ({
          takenOn,
          numerator: series.numerator[index] ?? null,
          denominator: series.denominator[index] ?? null,
          value: series.value[index] ?? null,
        })),
      })),
    };
  }

  async gather(viewer: Viewer, projectId: string) {
    const [measures, facts] = await Promise.all([
      this.measures(viewer, projectId),
      this.work.row<{ reason: string | null; firstChange: string | null }>(
        viewer,
        `select (select a.value from projects.answer a where a.organisation_id = $1 and a.project_id = $2 and a.question_key = 'baseline-reason') as reason,
           (select min(c.done_on)::text from projects.cycle c where c.organisation_id = $1 and c.project_id = $2) as first_change`,
        [viewer.organisationId, projectId],
      ),
    ]);
    const kinds = new Set(measures.map(({ kind }) => kind));
    const lacking = (['outcome', 'process', 'balancing'] as const).filter((kind) => !kinds.has(kind));
    const undefinedOnes = measures.filter(
      (measure) =>
        DEFINED.some((field) => !measure[field].trim()) ||
        ((measure.shape === 'proportion' || measure.shape === 'rate') && !measure.denominator.trim()),
    );
    const most = Math.max(0, ...measures.map(({ points }) => points));
    const frozen = measures.filter(({ kind, baseline }) => kind === 'outcome' && baseline);
    const { firstChange, reason } = facts ?? { firstChange: null, reason: null };
    const after = firstChange
      ? Math.max(
          0,
          ...measures.map(
            ({ series }) =>
              series.takenOn.filter((day, index) => day >= firstChange && series.value[index] !== null).length,
          ),
        )
      : 0;
    return {
      'measures.baseline-or-reason': said(
        most >= 6 || Boolean(reason?.trim()),
        most >= 6 ? `${most} points.` : 'There is a reason why not yet.',
        `${most} of 6 points, and no reason given.`,
      ),
      'measures.one-of-each-kind': said(
        lacking.length === 0,
        'All three kinds are there.',
        `Missing: ${lacking.join(', ')}.`,
      ),
      'measures.definitions-complete': said(
        measures.length > 0 && undefinedOnes.length === 0,
        'Every definition is complete.',
        measures.length
          ? `Not complete: ${undefinedOnes.map(({ name }) => name).join(', ')}.`
          : 'There is no measure yet.',
      ),
      'measures.baseline-frozen': said(
        frozen.length > 0,
        `Frozen: ${frozen.map(({ name, baseline }) => `${name} on ${baseline?.points ?? 0} points`).join(', ')}.`,
        'No outcome measure has a frozen baseline.',
      ),
      'measures.six-points-after-change': said(
        after >= 6,
        `${after} points since the first change.`,
        firstChange ? `${after} of 6 points since the first change.` : 'No cycle has been done yet.',
      ),
    } satisfies Record<string, Evidence>;
  }

  async brokenThreads(viewer: Viewer, projectId: string): Promise<BrokenThread[]> {
    const [measures, unmeasured] = await Promise.all([
      this.measures(viewer, projectId),
      this.work.rows<{ id: string; text: string }>(
        viewer,
        `select i.id, i.text from projects.change_idea i where i.organisation_id = $1 and i.project_id = $2 and not i.retired
           and not exists (select 1 from measures.measure m where m.organisation_id = i.organisation_id and m.change_idea_id = i.id and not m.retired)
           and not exists (select 1 from projects.cycle c where c.organisation_id = i.organisation_id and c.change_idea_id = i.id and c.measure_id is not null) order by i.id`,
        [viewer.organisationId, projectId],
      ),
    ]);
    return [
      ...unmeasured.map(({ id, text }) => ({
        kind: 'change-without-measure',
        subjectId: id,
        subject: text,
        fix: 'Say which measure will show that this change happens.',
      })),
      ...measures
        .filter(({ ownerId }) => ownerId === null)
        .map(({ id, name }) => ({
          kind: 'measure-without-owner',
          subjectId: id,
          subject: name,
          fix: 'Name who collects this measure.',
        })),
    ];
  }
}

const said = (met: boolean, yes: string, no: string): Evidence => ({ met, why: met ? yes : no });

const MEASURES = `
  select m.id, m.version, m.name, m.kind, m.shape, m.definition, m.numerator, m.denominator, m.source, m.sampling, m.frequency, m.unit, m.direction, m.chart, m.stratum,
    m.owner_id, m.change_idea_id, o.name as owner_name, coalesce(s.points, 0) as points,
    (select jsonb_build_object('takenOn', coalesce(jsonb_agg(r.taken_on order by r.taken_on), '[]'), 'numerator', coalesce(jsonb_agg(r.numerator order by r.taken_on), '[]'),
        'denominator', coalesce(jsonb_agg(r.denominator order by r.taken_on), '[]'), 'value', coalesce(jsonb_agg(round(${VALUE}, 6)::float8 order by r.taken_on), '[]'))
      from measures.current_reading r where r.organisation_id = m.organisation_id and r.measure_id = m.id and not r.excluded) as series,
    (select jsonb_build_object('fromDay', b.from_day, 'toDay', b.to_day, 'points', b.points, 'median', b.median::float8, 'versionNo', b.version_no)
      from measures.baseline b where b.organisation_id = m.organisation_id and b.measure_id = m.id order by b.version_no desc limit 1) as baseline,
    coalesce((select jsonb_agg(jsonb_build_object('onDay', a.on_day, 'text', a.text) order by a.on_day, a.id) from measures.annotation a where a.organisation_id = m.organisation_id and a.measure_id = m.id), '[]') as annotations,
    coalesce((select jsonb_agg(jsonb_build_object('value', t.value::float8, 'fromDay', t.from_day) order by t.from_day, t.at) from measures.target t where t.organisation_id = m.organisation_id and t.measure_id = m.id), '[]') as targets
  from measures.measure m
  left join identity.person o on o.id = m.owner_id
  left join measures.signal s on s.organisation_id = m.organisation_id and s.measure_id = m.id
  where m.organisation_id = $1 and m.project_id = $2 and not m.retired order by m.id`;
