import type { Chart, ChartOptions, ChartTable } from './chart.js';
import {
  commitmentWords,
  type PowerGridData,
  quadrant,
  type Standing,
  standings,
  type Standpoint,
  standpoints,
} from './power-grid-data.js';
import { cells } from './power-grid-cells.js';
import { drawKeyOfPeople, labelledNotes, numberedNotes } from './power-grid-notes.js';
import { key } from './marks.js';
import { chartOf, emptyChart, ensureOptions, sheet } from './sheet.js';
import { allOf, counted, sentence, verb } from './wording.js';

const TALLEST_LABELLED = 1000;

/**
 * Who can help, stop or be hurt, by power (upwards) and interest (to the right), each with the commitment they show and the one
 * the project needs. Every pair of power and interest is a cell as large as what stands in it, so nobody hides anybody. Names
 * stand in the cells where there is room; otherwise numbers do, with the names below.
 * @throws RangeError when the width or the idPrefix cannot be used, or a power, an interest or a commitment is none
 * @see Mendelow, Environmental scanning, ICIS 1981; Beckhard and Harris, Organizational Transitions, 1987 (commitment chart)
 */
export function powerGrid(data: PowerGridData, options: ChartOptions): Chart {
  ensureOptions('powerGrid', options);
  const people = standpoints(data);
  const words = { finding: findingOf(people), table: tableOf(people) };
  if (!people.length) return emptyChart(options, words.table, words.finding);
  const page = sheet(
    options,
    'Commitment now → needed: against, none, let it happen, help it, make it happen. Where power or interest is 3, you judge.',
  );
  const labelled = page.desk ? cells(people, page, labelledNotes) : null;
  const spacious = labelled !== null && labelled.bottom - page.top <= TALLEST_LABELLED;
  const grid = labelled !== null && spacious ? labelled : cells(people, page, numberedNotes);
  const present = (Object.keys(standings) as Standing[]).filter((one) =>
    people.some(({ standing }) => standing === one),
  );
  const shapes = key(
    present.map((one) => standings[one]),
    page.left,
    grid.bottom + 12,
    page.width,
  );
  const below = { parts: [...grid.parts, shapes.svg], bottom: grid.bottom + 12 + shapes.height };
  if (spacious) return chartOf(options, page, below, words);
  const names = drawKeyOfPeople(people, page, below.bottom + 10);
  return chartOf(options, page, { parts: [...below.parts, ...names.parts], bottom: names.bottom }, words);
}

function findingOf(people: readonly Standpoint[]): string {
  const all = people.length;
  const having = (one: Standing): Standpoint[] => people.filter(({ standing }) => standing === one);
  const [short, beyond, unjudged] = [having('short'), having('beyond').length, having('unjudged').length];
  const powerful = short.filter(({ power }) => power > 3).length;
  if (all === 0) return 'No people or groups yet.';
  const everybody = allOf(all, 'person', 'people');
  if (unjudged === all) return `The commitment of ${everybody} has still to be judged.`;
  if (having('met').length === all) return sentence(`${everybody} ${verb(all, 'is', 'are')} where you need them`);
  const who =
    all === 1
      ? 'The 1 person is'
      : `${short.length || 'None'} of ${all} people ${verb(short.length || 1, 'is', 'are')}`;
  return sentence(
    all === 1 && !short.length ? false : `${who} short of the commitment you need`,
    short.length > 0 && powerNote(short.length, powerful),
    beyond > 0 &&
      (all === 1
        ? 'The 1 person has to come down in commitment'
        : `${beyond} ${verb(beyond, 'has', 'have')} to come down`),
    unjudged > 0 && `${unjudged} ${verb(unjudged, 'has', 'have')} still to be judged`,
  );
}

function powerNote(short: number, powerful: number): string | false {
  if (powerful === 0) return false;
  if (short === 1) return 'they hold much power';
  return powerful === short
    ? `${short === 2 ? 'both' : `all ${short}`} of them hold much power`
    : `${powerful} of them ${verb(powerful, 'holds', 'hold')} much power`;
}

const tableOf = (people: readonly Standpoint[]): ChartTable => ({
  caption: `${counted(people.length, 'person or group', 'people and groups')} by power and interest, with commitment now and needed`,
  columns: [
    'Number',
    'Person or group',
    'Power',
    'Interest',
    'What to do',
    'Commitment now',
    'Commitment needed',
    'Gap',
  ],
  rows: people.map((one) => [
    String(one.number),
    one.name,
    String(one.power),
    String(one.interest),
    quadrant(one),
    one.now ? commitmentWords[one.now].long : 'Not judged yet',
    one.needed ? commitmentWords[one.needed].long : 'Not judged yet',
    standings[one.standing].gap,
  ]),
});
