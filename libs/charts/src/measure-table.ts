import { annotationWords } from './annotation-flags.js';
import type { ChartTable } from './chart.js';
import { dayInWords } from './days.js';
import type { MeasurePoint, PointClass } from './measure-data.js';
import type { Measure } from './measure.js';
import { exactlyInWords, valueInWords } from './value-words.js';
import { numeral } from './wording.js';

const classWords: Record<PointClass, string> = {
  common: '',
  improvement: 'Improvement',
  concern: 'Concern',
  high: 'Special cause, high',
  low: 'Special cause, low',
  special: 'Special cause, on neither side',
};

/** When, value, centre, lower and upper limit, target, signal, note. */
const LINE_COLUMNS = ['Lower limit', 'Upper limit', 'Target', 'Signal', 'Note'];

const placeWords = { time: 'Date', order: 'Case', weeks: 'Week' } as const;

/** Everything in the picture in rows: each point, and each annotation on its day. Columns without any content are left out. */
export function measureTable(measure: Measure): ChartTable {
  const { axis, valueLabel } = measure.data;
  const columns = [placeWords[axis], 'Value', centreName([measure]), ...LINE_COLUMNS];
  return withoutEmptyColumns(`${valueLabel}: values with their lines and signals`, columns, measureRows(measure), 2);
}

/** The same for several measures, one after another. */
export function linkedTable(measures: readonly Measure[]): ChartTable {
  const columns = ['Measure', 'Date', 'Value', centreName(measures), ...LINE_COLUMNS];
  const rows = measures.flatMap((measure) => measureRows(measure).map((row) => [measure.data.valueLabel, ...row]));
  return withoutEmptyColumns('Values of each measure with their lines and signals', columns, rows, 3);
}

/** The centre's own name where all segments agree on one. */
function centreName(measures: readonly Measure[]): string {
  const names = new Set(measures.flatMap(({ data }) => data.segments.map((one) => one.centreName)));
  return names.size === 1 ? [...names][0]! : 'Centre line';
}

function measureRows({ data, places, drawn, annotations }: Measure): string[][] {
  const { points, segments, targets, format, axis } = data;
  const write: Write = (value) => (value === null || value === undefined ? '' : valueInWords(value, format));
  const [writeCentre, writeLower, writeUpper] = [remembering(write), remembering(write), remembering(write)];
  const when = (place: number): string => (axis === 'time' ? dayInWords(place) : numeral(place));
  const rows: string[][] = [];
  let [said, stretch] = [0, 0];
  const annotationRow = (place: number): void => {
    const notes = [];
    for (; annotations[said]?.place === place; said++) notes.push(annotationNote(annotations[said]!, axis));
    rows.push([when(place), '', '', '', '', '', '', notes.join('; ')]);
  };
  points.forEach((point, at) => {
    const place = places[at]!;
    while (said < annotations.length && annotations[said]!.place < place) annotationRow(annotations[said]!.place);
    while (stretch < segments.length && segments[stretch]!.to < at) stretch++;
    const segment = segments[stretch];
    const inside = segment && at >= segment.from ? segment : null;
    const index = inside ? at - inside.from : 0;
    const target = targets.findLast(({ from, to }) => at >= from && at <= to)?.value;
    const notes = point.note === undefined || point.note === '' ? [] : [point.note];
    for (; annotations[said]?.place === place; said++) notes.push(annotationNote(annotations[said]!, axis));
    rows.push([
      when(place),
      valueCell(point, write(drawn[at])),
      writeCentre(inside?.centre[index]),
      writeLower(inside?.lower?.[index]),
      writeUpper(inside?.upper?.[index]),
      target === undefined ? '' : exactlyInWords(target, format),
      signalCell(point),
      notes.join('; '),
    ]);
  });
  while (said < annotations.length) annotationRow(annotations[said]!.place);
  return rows;
}

type Write = (value: number | null | undefined) => string;

/** Writes a value once as long as it stays the same, as that of a line does. */
function remembering(write: Write): Write {
  let [before, words]: [number | null | undefined, string] = [undefined, write(undefined)];
  return (value) => {
    if (value !== before) [before, words] = [value, write(value)];
    return words;
  };
}

/** `PDSA 2. 12 Mar 2026, PDSA cycle: Nurses may start antibiotics`. */
const annotationNote = (one: Measure['annotations'][number], axis: Measure['data']['axis']): string =>
  `${one.number}${one.number === '' ? '' : '. '}${annotationWords(one, axis)}`;

function valueCell({ state }: MeasurePoint, words: string): string {
  if (state === 'hidden') return 'Hidden: number too small to show';
  if (words === '') return 'No value';
  return state === 'excluded' ? `${words}, excluded` : words;
}

function signalCell({ state, class: kind, rules }: MeasurePoint): string {
  if (state !== 'plotted') return '';
  const word = classWords[kind];
  const rule = rules.join('; ');
  return word === '' || rule === '' ? word + rule : `${word}: ${rule}`;
}

function withoutEmptyColumns(caption: string, columns: string[], rows: string[][], always: number): ChartTable {
  const kept = columns.map((_, column) => column < always || rows.some((row) => row[column] !== ''));
  const keep = (cells: string[]): string[] => cells.filter((_, column) => kept[column]);
  return { caption, columns: keep(columns), rows: rows.map(keep) };
}
