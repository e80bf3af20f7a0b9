import type { Viewer } from '#libs/identity';
import { UnitOfWork } from '#libs/platform';
import type {
  BrokenThread,
  Evidence,
  GateEvidence,
  MeasureCourse,
  MeasureFinding,
  MeasureFindings,
  SnapshotPart,
  ThreadCheck,
} from '#libs/projects';
import { Injectable } from '@nestjs/common';
import { type ChartDecision, DECISIONS, measuresSql, type ReadColumns, type StoredMeasure } from './measures-sql.js';
import { medianOf } from './median.js';
import type { MeasureKind, MeasureShape } from './measures.entities.js';
import { sealedChart } from './sealed-chart.js';
import { protectedCount } from './small-numbers.js';
import { hasShownImprovement, shownBy, shownChange } from './signal.js';
import { analysisOf } from './measure-analysis.js';
import { courseOf } from './measure-course.js';
import { baselineFrozen, measureChanged, readingCorrected } from './events.js';

export interface ReadMeasure extends StoredMeasure {
  /** The columns without the readings that are set aside. */
  readonly series: ReadColumns;
  /** How many readings there are that came to something. */
  readonly points: number;
}

/** What a measure shows to somebody off the team. */
export interface ShownMeasure {
  readonly id: string;
  readonly name: string;
  readonly kind: MeasureKind;
  readonly shape: MeasureShape;
  readonly unit: string;
  readonly points: number;
  /** Null before the first reading. */
  readonly lastOn: string | null;
  /** Null before the first reading, and for a count so small that it might say who. */
  readonly lastValue: number | null;
  readonly centre: number | null;
  readonly target: number | null;
  readonly variation: string;
  readonly assurance: string;
  readonly isUnstable: boolean;
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
      .rows<StoredMeasure>(viewer, measuresSql('m.project_id = $2'), [viewer.organisationId, projectId, null])
      .then((stored) => stored.map(readMeasure))
      .finally(() => reads.delete(projectId));
    reads.set(projectId, reading);
    return reading;
  }

  /** The measures as they stood at an instant, with what was decided and entered until then. */
  async measuresAsOf(viewer: Viewer, projectId: string, at: string): Promise<ReadMeasure[]> {
    const stored = await this.work.rows<StoredMeasure>(viewer, measuresSql('m.project_id = $2'), [
      viewer.organisationId,
      projectId,
      at,
    ]);
    return stored.map(readMeasure);
  }

  /**
   * What the measures of a project show, for the trust's portfolio: its rows of signals, so that they cannot disagree with
   * the charts. Whoever reads it is off the team, so small counts are hidden.
   */
  async shown(viewer: Viewer, projectId: string): Promise<ShownMeasure[]> {
    const rows = await this.work.rows<ShownMeasure>(
      viewer,
      `select m.id, m.name, m.kind, m.shape, m.unit, s.points, s.last_on, s.last_value::float8 as last_value, s.centre::float8 as centre, s.target::float8 as target, s.variation, s.assurance, coalesce(s.unstable, false) as is_unstable
       from measures.measure m join measures.signal s on s.organisation_id = m.organisation_id and s.measure_id = m.id
       where m.organisation_id = $1 and m.project_id = $2 and not m.retired order by m.kind = 'outcome' desc, m.id`,
      [viewer.organisationId, projectId],
    );
    return rows.map(withoutSmallNumbers);
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

  /** Everything that was ever decided about how the measure is drawn and judged, the newest first. */
  decisions(viewer: Viewer, measureId: string): Promise<ChartDecision[]> {
    return this.work.rows<ChartDecision>(viewer, DECISIONS, [viewer.organisationId, measureId]);
  }

  async findings(viewer: Viewer, projectId: string): Promise<MeasureFinding[]> {
    return (await this.measures(viewer, projectId)).map((measure) => {
      const { id, name, kind, direction, series, baseline } = measure;
      const analysis = analysisOf(measure);
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
        points: measure.points,
        shows: shownChange(analysis),
        hasShownImprovement: hasShownImprovement(analysis),
      };
    });
  }

  async courses(viewer: Viewer, projectId: string): Promise<MeasureCourse[]> {
    return (await this.measures(viewer, projectId)).map(courseOf);
  }

  async part(viewer: Viewer, projectId: string) {
    const measures = await this.measures(viewer, projectId);
    return {
      measures: measures.map((measure) => {
        const { series, columns: _columns, cycles: _cycles, segments, ...defined } = measure;
        return {
          ...defined,
          isProportion: measure.shape === 'proportion',
          segments: segments.map(({ fromDay, cause, why }) => ({ fromDay, cause, why })),
          shows: shownBy(measure),
          drawn: sealedChart(measure),
          points: series.takenOn.map((takenOn, index) => ({
            takenOn,
            numerator: series.numerator[index] ?? null,
            denominator: series.denominator[index] ?? null,
            value: series.value[index] ?? null,
          })),
        };
      }),
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

/** A count by the rule for small numbers, with a mean that would give it away hidden too; a rate to three figures. */
function withoutSmallNumbers(measure: ShownMeasure): ShownMeasure {
  const { shape, lastValue, centre } = measure;
  if (shape === 'count') return { ...measure, lastValue: protectedCount(lastValue), centre: protectedCount(centre) };
  if (shape === 'value') return measure;
  return { ...measure, lastValue: toThreeFigures(lastValue), centre: toThreeFigures(centre) };
}

const toThreeFigures = (value: number | null): number | null => (value === null ? null : Number(value.toPrecision(3)));

function readMeasure(stored: StoredMeasure): ReadMeasure {
  const { columns } = stored;
  const kept = <T>(column: readonly T[]): T[] => column.filter((_, index) => !columns.excluded[index]);
  const series = {
    takenOn: kept(columns.takenOn),
    numerator: kept(columns.numerator),
    denominator: kept(columns.denominator),
    value: kept(columns.value),
  };
  return { ...stored, series, points: series.value.filter((value) => value !== null).length };
}

const said = (met: boolean, yes: string, no: string): Evidence => ({ met, why: met ? yes : no });
