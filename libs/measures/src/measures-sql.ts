import type { ChartKind, Direction, Measure } from './measures.entities.js';
import { planned } from '#libs/platform';
import type { ProfileName } from '#libs/spc';

/** The readings of a measure as columns, oldest first, those set aside among them. Null where a cell was not measured. */
export interface ReadColumns {
  readonly takenOn: readonly string[];
  readonly numerator: readonly (number | null)[];
  readonly denominator: readonly (number | null)[];
  /** What each comes to, in the measure's unit. */
  readonly value: readonly (number | null)[];
}

/** How a measure is drawn and judged. */
export interface ReadCharting {
  readonly versionNo: number;
  readonly profile: ProfileName;
  readonly edition: string;
  readonly shiftLength: number | null;
  readonly trendLength: number | null;
  readonly screening: boolean | null;
  readonly lowerBound: number | null;
  readonly upperBound: number | null;
  readonly why: string;
}

/** A day from which limits are worked out anew, with what was answered to the four questions. */
export interface ReadSegment {
  readonly fromDay: string;
  readonly isSustained: boolean;
  readonly isExpectedToLast: boolean;
  readonly cause: string;
  readonly why: string;
  readonly byName: string;
  readonly at: string;
}

/** A test of the change, where it stands on the chart. */
export interface ReadCycle {
  readonly number: number;
  readonly doneOn: string;
  readonly question: string;
}

export interface StoredMeasure extends Omit<Measure, 'organisationId' | 'retired'> {
  readonly ownerName: string | null;
  readonly chart: ChartKind;
  readonly direction: Direction;
  readonly charting: ReadCharting;
  readonly columns: ReadColumns & { readonly excluded: readonly boolean[]; readonly note: readonly string[] };
  readonly baseline: {
    readonly fromDay: string;
    readonly toDay: string;
    readonly points: number;
    readonly median: number;
    readonly versionNo: number;
  } | null;
  readonly segments: readonly ReadSegment[];
  readonly annotations: readonly { readonly onDay: string; readonly text: string }[];
  readonly cycles: readonly ReadCycle[];
  readonly targets: readonly { readonly value: number; readonly fromDay: string }[];
}

/** What a reading comes to, in the measure's unit: a proportion in per cent, a rate for each so many, a count, a value. */
export const VALUE = `(case m.shape when 'proportion' then 100 * r.numerator / r.denominator when 'rate' then m.per * r.numerator / r.denominator when 'count' then r.numerator else r.value end)`;

const SAME = 'organisation_id = m.organisation_id and measure_id = m.id';
/** Nothing that was decided or entered later. */
const THEN = '($3::timestamptz is null or at <= $3)';

/**
 * Measures with their readings, in one statement: `$1` the organisation, `$2` what `which` compares, `$3` the instant as of
 * which they are read, null for now. A cycle belongs to the measure it names, else to those that watch its change or all.
 */
export const measuresSql = (which: 'm.id = $2' | 'm.id = any ($2)' | 'm.project_id = $2') =>
  planned(`
  select m.id, m.version, m.project_id, m.name, m.kind, m.shape, m.per, m.definition, m.numerator, m.denominator, m.source, m.sampling, m.frequency, m.unit, m.stratum,
    m.owner_id, m.change_idea_id, o.name as owner_name, c.chart, c.direction,
    jsonb_build_object('versionNo', c.version_no, 'profile', c.profile, 'edition', c.edition, 'shiftLength', c.shift_length, 'trendLength', c.trend_length,
      'screening', c.screening, 'lowerBound', c.lower_bound::float8, 'upperBound', c.upper_bound::float8, 'why', c.why) as charting,
    (select json_build_object('takenOn', coalesce(json_agg(r.taken_on order by r.taken_on), '[]'), 'numerator', coalesce(json_agg(r.numerator order by r.taken_on), '[]'),
        'denominator', coalesce(json_agg(r.denominator order by r.taken_on), '[]'), 'value', coalesce(json_agg(round(${VALUE}, 6)::float8 order by r.taken_on), '[]'),
        'excluded', coalesce(json_agg(r.excluded order by r.taken_on), '[]'), 'note', coalesce(json_agg(r.note order by r.taken_on), '[]'))
      from (select distinct on (taken_on) * from measures.reading where ${SAME} and ${THEN} order by taken_on, version_no desc) r) as columns,
    (select jsonb_build_object('fromDay', from_day, 'toDay', to_day, 'points', points, 'median', median::float8, 'versionNo', version_no)
      from measures.baseline where ${SAME} and ${THEN} order by version_no desc limit 1) as baseline,
    coalesce((select jsonb_agg(jsonb_build_object('fromDay', s.from_day, 'isSustained', s.is_sustained, 'isExpectedToLast', s.is_expected_to_last, 'cause', s.cause,
        'why', s.why, 'byName', p.name, 'at', s.at) order by s.from_day)
      from (select distinct on (from_day) * from measures.segment where ${SAME} and ${THEN} order by from_day, version_no desc) s
        join identity.person p on p.id = s.by where not s.taken_back), '[]') as segments,
    coalesce((select jsonb_agg(jsonb_build_object('onDay', on_day, 'text', text) order by on_day, id) from measures.annotation where ${SAME} and ${THEN}), '[]') as annotations,
    coalesce((select jsonb_agg(jsonb_build_object('number', y.number, 'doneOn', y.done_on, 'question', y.question) order by y.done_on, y.number) from projects.cycle y
      where y.organisation_id = m.organisation_id and y.project_id = m.project_id and y.done_on is not null and ($3::timestamptz is null or y.done_on <= ($3::timestamptz at time zone 'Europe/London')::date)
        and (y.measure_id = m.id or (y.measure_id is null and (m.change_idea_id is null or m.change_idea_id = y.change_idea_id)))), '[]') as cycles,
    coalesce((select jsonb_agg(jsonb_build_object('value', t.value::float8, 'fromDay', t.from_day) order by t.from_day)
      from (select distinct on (from_day) * from measures.target where ${SAME} and ${THEN} order by from_day, at desc, id desc) t), '[]') as targets
  from measures.measure m
  join lateral (select * from measures.charting where ${SAME} and ${THEN} order by version_no desc limit 1) c on true
  left join identity.person o on o.id = m.owner_id
  where m.organisation_id = $1 and ${which} and not m.retired order by m.id`);

/** One decision about a chart. Which of the fields says what depends on its kind. */
export interface ChartDecision {
  readonly kind:
    'charting' | 'baseline' | 'target' | 'recalculation' | 'recalculation-taken-back' | 'set-aside' | 'corrected';
  readonly at: string;
  /** Null: decided before that was kept. */
  readonly byName: string | null;
  readonly fromDay: string | null;
  readonly toDay: string | null;
  readonly value: number | null;
  readonly chart: ChartKind | null;
  readonly profile: ProfileName | null;
  readonly cause: string;
  readonly why: string;
}

const OF_MEASURE = 'organisation_id = $1 and measure_id = $2';
const NO_CHART = 'null as chart, null as profile';

export const DECISIONS = `
  select d.kind, d.at, p.name as by_name, d.from_day, d.to_day, d.value::float8 as value, d.chart, d.profile, d.cause, d.why from (
    select 'charting' as kind, at, by, null::date as from_day, null::date as to_day, null::numeric as value, chart, profile, '' as cause, why from measures.charting where ${OF_MEASURE}
    union all select 'baseline', at, by, from_day, to_day, median, ${NO_CHART}, '', why from measures.baseline where ${OF_MEASURE}
    union all select 'target', at, by, from_day, null, value, ${NO_CHART}, '', why from measures.target where ${OF_MEASURE}
    union all select case when taken_back then 'recalculation-taken-back' else 'recalculation' end, at, by, from_day, null, null, ${NO_CHART}, cause, why from measures.segment where ${OF_MEASURE}
    union all select case when excluded then 'set-aside' else 'corrected' end, at, by, taken_on, null, null, ${NO_CHART}, '', why from measures.reading where ${OF_MEASURE} and version_no > 1
  ) d left join identity.person p on p.id = d.by order by d.at desc, d.kind, d.from_day`;
