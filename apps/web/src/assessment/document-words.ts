import { sayDay, sayInstant, sayKey, sayPounds } from '../design/words.js';

/** What the parts of a sealed project are called, in the order they are read. What is not here comes after, by its key. */
export const partTitles: Readonly<Record<string, string>> = {
  answers: 'Answers',
  thread: 'From cause to change',
  stakeholders: 'Stakeholders',
  measures: 'Measures',
  'business-case': 'Business case',
  outcome: 'Results, sharing and what lasts',
};

const labels: Readonly<Record<string, string>> = {
  aim: 'The aim',
  model: 'Improvement model',
  causes: 'Causes',
  drivers: 'Drivers',
  changeIdeas: 'Change ideas',
  cycles: 'Tests of change (PDSA cycles)',
  nineCs: 'Nine Cs',
  raci: 'Who is responsible for what',
  register: 'The register',
  ledger: 'What was said, and what changed because of it',
  now: 'Commitment now',
  needed: 'Commitment needed',
  facts: 'The case in brief',
  filter: 'How the options were come by',
  takenBy: 'Taken by',
  choices: 'Choices it takes',
  decidedOnAnotherChoice: 'Decided on another choice of an earlier category',
  figuresHash: 'Fingerprint of the figures',
  otherValued: 'Other valued benefit',
  appraisal: 'What the case comes to',
  results: 'Options, worked out',
  financialCase: 'Income and expenditure, and cash',
  npsv: 'Net present social value',
  incrementalNpsv: 'Beside business as usual',
  bcr: 'Benefits over costs',
  rpsc: 'Return on public cost',
  pvb: 'Present value of benefits',
  pvcPublic: 'Present value of public costs',
  pvcNonPublic: 'Present value of other costs',
  netIe: 'Net income and expenditure',
  cashImpact: 'Cash',
  pdcDividend: 'Dividend on public capital',
  wte: 'Whole-time equivalents',
  cashRoute: 'The budget that falls',
  equality: 'Who gains and who loses',
  leadsOwn: 'The lead’s own reflections',
  fromValue: 'From',
  toValue: 'To',
  predictedAt: 'Predicted in',
  annual: 'A year',
  forecastAnnual: 'Forecast a year',
  at: 'When',
  why: 'Why',
  actuals: 'What it came to',
  outOf: 'Out of',
  rate: 'Rate, %',
  takenOn: 'Taken',
};

/** The order in which somebody would tell these; a document has its fields by the alphabet. Others come after. */
const order: readonly string[] = [
  ...['aim', 'causes', 'drivers', 'changeIdeas', 'model', 'assumptions', 'notes', 'cycles', 'milestones', 'risks'],
  ...[
    'facts',
    'options',
    'filter',
    'totals',
    'years',
    'benefits',
    'appraisal',
    'risks',
    'scenarios',
    'quality',
    'signOffs',
    'serviceLine',
    'equality',
    'financeCheck',
    'sponsorDecision',
  ],
  ...['sentence', 'what', 'population', 'place', 'fromValue', 'toValue', 'unit', 'byDate'],
  ...['number', 'question', 'plan', 'prediction', 'predictedAt', 'did', 'doneOn', 'study', 'act'],
  ...['kind', 'definition', 'numerator', 'denominator', 'source', 'sampling', 'frequency', 'direction', 'chart'],
  ...['category', 'takes', 'rating', 'reason', 'takenBy'],
  ...['power', 'interest', 'impact', 'quadrant', 'onDay', 'said', 'feeling', 'changed', 'now', 'needed', 'gap'],
  ...['year', 'cost', 'cash', 'otherValued', 'recurrent', 'nonRecurrent', 'takenOn', 'value', 'rate', 'count', 'outOf'],
];

const placeOf = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);

/** The fields of a thing as they are told. */
export const inOrder = <Value>(thing: Readonly<Record<string, Value>>): [string, Value][] =>
  Object.entries(thing).sort(([a], [b]) => placeOf(a) - placeOf(b));

const values: Readonly<Record<string, string>> = {
  bau: 'Business as usual',
  'strategic-outline': 'Strategic outline case',
  'do-minimum': 'Do the minimum',
  mfi: 'Model for Improvement',
  pdsa: 'PDSA',
};

/** “changeIdeaId” as a person would read it: “Change idea”. */
export function sayField(key: string): string {
  const known = labels[key];
  if (known) return known;
  const plain = key.replace(/Ids?$/, '').replaceAll(/([a-z])([A-Z])/g, '$1 $2');
  return sayKey(plain || key);
}

const MONEY = /^-?\d+\.\d\d$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
/** A fingerprint, to be held against another letter by letter. */
const HASH = /^[0-9a-f]{64}$/;
const KEY = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** A field's name in the middle of a sentence: “tests of change (PDSA cycles)”. */
export const sayFieldWithin = (key: string): string => {
  const said = sayField(key);
  return `${said.charAt(0).toLowerCase()}${said.slice(1)}`;
};

/** A single value in words. */
export function sayValue(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
  if (HASH.test(value)) return value;
  if (MONEY.test(value)) return sayPounds(value);
  if (DAY.test(value)) return sayDay(value);
  if (INSTANT.test(value)) return sayInstant(value);
  return KEY.test(value) ? (values[value] ?? sayKey(value)) : value;
}
