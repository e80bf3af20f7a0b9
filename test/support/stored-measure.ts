import type { StoredMeasure } from '../../libs/measures/src/measures-sql.js';

/** A weekly measure as the database gives it, with the readings of one week after another from 5 January 2026 on. */
export function storedMeasure(
  readings: readonly { value?: number; numerator?: number; denominator?: number }[],
  given: Partial<StoredMeasure> = {},
): StoredMeasure {
  const column = (name: 'value' | 'numerator' | 'denominator') => readings.map((reading) => reading[name] ?? null);
  return {
    id: 'measure',
    version: 1,
    projectId: 'project',
    name: 'Median wait',
    kind: 'outcome',
    shape: 'value',
    definition: '',
    numerator: '',
    denominator: '',
    source: '',
    sampling: '',
    frequency: 'weekly',
    unit: 'minutes',
    per: 1,
    stratum: '',
    ownerId: null,
    ownerName: null,
    changeIdeaId: null,
    chart: 'xmr',
    direction: 'higher',
    charting: {
      versionNo: 1,
      profile: 'making-data-count',
      edition: '',
      shiftLength: null,
      trendLength: null,
      screening: null,
      lowerBound: null,
      upperBound: null,
      why: '',
    },
    columns: {
      takenOn: readings.map((_, week) => new Date(Date.UTC(2026, 0, 5 + 7 * week)).toISOString().slice(0, 10)),
      numerator: column('numerator'),
      denominator: column('denominator'),
      value: column('value'),
      excluded: readings.map(() => false),
      note: readings.map(() => ''),
    },
    baseline: null,
    segments: [],
    annotations: [],
    cycles: [],
    targets: [],
    ...given,
  };
}
