import { choice, type Fields, hidden, line, percent, pounds, words } from '../design/form.js';
import type { RiskTreatment, ScenarioInput } from '../gql/graphql.js';
import { chosenFrom } from './case-words.js';

export const treatmentWords = {
  REGISTER: 'Here, by how likely it is',
  OPTIMISM: 'In what is added to a cost for optimism',
  RANGE: 'In the range of a figure',
} satisfies Record<RiskTreatment, string>;

export const riskFields = {
  label: line('What may go wrong?', {
    hint: 'Such as “The second pair cannot be recruited until spring”',
    missing: 'Enter what may go wrong',
  }),
  probability: percent('How likely is it?', {
    hint: '0 is never, 100 is certain',
    missing: 'Enter how likely it is, such as 20',
  }),
  low: pounds('What does it cost at least?', { missing: 'Enter what it costs at least, or 0' }),
  likely: pounds('What does it likely cost?', { missing: 'Enter what it likely costs' }),
  high: pounds('What does it cost at most?', { missing: 'Enter what it costs at most' }),
  treatment: choice<RiskTreatment>()('Where is it counted?', {
    choices: chosenFrom(treatmentWords),
    missing: 'Select where it is counted',
    hint: 'One risk is counted once. Whatever is counted elsewhere is listed here, and not added up.',
  }),
  mitigation: words('What is done about it?', { blank: true, rows: 2 }),
  ownerId: choice()('Who sees to it?', { as: 'select', optional: true }),
};

export const retireFields = { id: hidden(), version: hidden() };

/** So many scenarios have boxes to begin with, and at most. */
export const FEWEST_ROWS = 3;
export const MOST_ROWS = 5;

interface StoredScenario {
  readonly name: string;
  readonly probability: string;
  readonly costFactor: string;
  readonly benefitFactor: string;
}

/** Four boxes for each scenario; those without a name are left out. */
export const scenarioFields = (rows: number): Fields =>
  Object.fromEntries(
    Array.from({ length: rows }, (_, index) => index + 1).flatMap((row) => [
      [
        `name-${row}`,
        line(`Scenario ${row}: what comes?`, {
          blank: true,
          hint: row === 1 ? 'Such as “As planned”, “Half as many take it up” or “A year late”' : undefined,
        }),
      ],
      [
        `probability-${row}`,
        percent(`Scenario ${row}: how likely?`, {
          optional: true,
          hint: row === 1 ? 'All of them together make 100%.' : undefined,
        }),
      ],
      [
        `cost-${row}`,
        percent(`Scenario ${row}: costs, of those planned`, {
          optional: true,
          hint: row === 1 ? '100 for as planned, 120 for a fifth more. Left empty, as planned.' : undefined,
        }),
      ],
      [`benefit-${row}`, percent(`Scenario ${row}: benefits, of those planned`, { optional: true })],
    ]),
  );

export const scenarioValues = (scenarios: readonly StoredScenario[]): Record<string, string> =>
  Object.fromEntries(
    scenarios.flatMap(({ name, probability, costFactor, benefitFactor }, index) => [
      [`name-${index + 1}`, name],
      [`probability-${index + 1}`, probability],
      [`cost-${index + 1}`, costFactor],
      [`benefit-${index + 1}`, benefitFactor],
    ]),
  );

/** The scenarios that have a name, each with the number of its boxes. */
export function scenariosOf(
  given: Readonly<Record<string, string | null>>,
  rows: number,
): { readonly row: number; readonly scenario: ScenarioInput }[] {
  return Array.from({ length: rows }, (_, index) => index + 1).flatMap((row) => {
    const name = given[`name-${row}`] ?? '';
    const probability = given[`probability-${row}`] ?? null;
    const [cost, benefit] = [given[`cost-${row}`] ?? null, given[`benefit-${row}`] ?? null];
    if (!name && probability === null && cost === null && benefit === null) return [];
    return [
      {
        row,
        scenario: { name, probability: probability ?? '0', costFactor: cost ?? '1', benefitFactor: benefit ?? '1' },
      },
    ];
  });
}

const BOX_OF = { name: 'name', probability: 'probability', costFactor: 'cost', benefitFactor: 'benefit' };

/** The box that a refusal is about: one of a scenario, or the first probability when they do not sum. */
export function boxOf(path: readonly string[], rows: readonly { readonly row: number }[]): string {
  const row = rows[Number(path.find((part) => /^\d+$/.test(part)))]?.row;
  const part = path.at(-1) as keyof typeof BOX_OF;
  return row === undefined ? `probability-${rows[0]?.row ?? 1}` : `${BOX_OF[part] ?? 'name'}-${row}`;
}
