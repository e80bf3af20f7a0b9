import { choice, day, type Fields, hidden, line, number, words } from '../design/form.js';
import type { ChartKind, Direction, Frequency, MeasureKind, MeasureShape } from '../gql/graphql.js';
import { charts, directions, frequencies, kinds, shapes } from './measure-words.js';

const named = {
  name: line('Name', { hint: 'Such as “Antibiotics given within 60 minutes”', missing: 'Enter a name' }),
  stratum: line('For which group of patients?', {
    blank: true,
    hint: 'Leave it empty for all of them. Measures of one name and different groups are shown side by side.',
  }),
  kind: choice<MeasureKind>()('What does it tell you?', { choices: kinds, missing: 'Select what it tells you' }),
};
const shaped = {
  shape: choice<MeasureShape>()('What is one reading?', {
    choices: shapes,
    hint: 'You cannot change this later, because the readings depend on it.',
    missing: 'Select what one reading is',
  }),
  per: choice<Per>()('For a rate: for each so many', {
    choices: [
      { value: '1', label: '1' },
      { value: '100', label: '100' },
      { value: '1000', label: '1,000' },
      { value: '10000', label: '10,000' },
      { value: 'own', label: 'Another number' },
    ],
    as: 'select',
    optional: true,
    hint: 'Such as falls for each 1,000 bed days. With None, for each 1. You cannot change this later.',
  }),
  ownPer: number('That other number', { optional: true, whole: true, width: 'short' }),
};
type Per = '1' | '100' | '1000' | '10000' | 'own';

/** What a rate is for each of; 1 for what is no rate. Null where another number was chosen and not written. */
export const perOf = (shape: MeasureShape, per: Per | null, own: number | null): number | null =>
  shape !== 'RATE' ? 1 : per === 'own' ? own : Number(per ?? 1);
const defined = {
  definition: words('What exactly is measured', {
    blank: true,
    rows: 3,
    hint: 'So exact that 2 people who count the same week come to the same number.',
  }),
  numerator: line('What is counted or measured', { blank: true, hint: 'Such as “Patients treated within 60 minutes”' }),
  denominator: line('Out of what', { blank: true, hint: 'For a share or a rate, such as “All patients of the week”' }),
  unit: line('Unit', { width: 'short', hint: 'Such as %, minutes, or a week' }),
  direction: choice<Direction>()('Which way is better?', {
    choices: directions,
    missing: 'Select which way is better',
  }),
  source: line('Where the numbers come from', { blank: true, hint: 'Such as “Laboratory list, printed on Mondays”' }),
  sampling: line('Whom or what you look at', {
    blank: true,
    hint: 'Such as “All of the week” or “The first 20 of the month”',
  }),
  frequency: choice<Frequency>()('How often is it read?', {
    choices: frequencies,
    as: 'select',
    missing: 'Select how often it is read',
  }),
  chart: choice<ChartKind>()('How it will be drawn', {
    choices: charts,
    as: 'select',
    hint: 'Choose now, before there are data. If you are not sure, choose the run chart.',
    missing: 'Select how it will be drawn',
  }),
  ownerId: choice()('Who collects it', { as: 'select', optional: true }),
  changeIdeaId: choice()('Which change does it watch?', {
    as: 'select',
    optional: true,
    hint: 'Leave it at None when it watches all of them.',
  }),
};

export const newMeasureFields = { ...named, ...shaped, ...defined };
export const changeMeasureFields = { ...named, ...defined, version: hidden() };

/** The same the other way: how what a rate is for stands in the boxes. */
export const perWords = (per: number): { per: Per; ownPer: number | null } =>
  per === 1 || per === 100 || per === 1000 || per === 10_000
    ? { per: `${per}`, ownPer: null }
    : { per: 'own', ownPer: per };

export interface ReadMeasureShape {
  readonly shape: MeasureShape;
  readonly numerator: string;
  readonly denominator: string;
  readonly unit: string;
}

/** What one reading asks: a count of a denominator, a bare count, or a value in its unit. */
export const readingFields = ({ shape, numerator, denominator, unit }: ReadMeasureShape): Fields =>
  shape === 'VALUE'
    ? { value: number(numerator || 'Value', { optional: true, unit, hint: unmeasured }) }
    : {
        numerator: number(numerator || 'How many', { optional: true, hint: unmeasured }),
        ...(shape === 'COUNT'
          ? {}
          : { denominator: number(`Out of: ${denominator || 'how many in all'}`, { optional: true }) }),
      };
const unmeasured = 'Leave it empty if it was not measured. 0 means that you looked and there were none.';

export const readingDay = { takenOn: day('Day', { missing: 'Enter the day of the reading' }) };
export const readingNote = { note: line('Note', { optional: true, hint: 'Never anything about one patient.' }) };

interface ReadNumbers {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
}

/** The numbers of a reading as the API takes them, from a form made of `readingFields`. */
export const readNumbers = (input: Readonly<Record<string, unknown>>): ReadNumbers => {
  const of = (name: string) => (typeof input[name] === 'number' ? input[name] : null);
  return { numerator: of('numerator'), denominator: of('denominator'), value: of('value') };
};
