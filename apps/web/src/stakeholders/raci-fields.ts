import { type Choice, choice, type Field, hidden } from '../design/form.js';
import type { RaciLetter } from '../gql/graphql.js';
import { letterWords } from './stakeholder-words.js';

/** Which row of the chart, at which version. */
/** A row that is not on the chart yet has no version. */
export const rowFields = { kind: hidden(), key: hidden(), version: { ...hidden(), blank: true } as const };

const usual: readonly (readonly RaciLetter[])[] = [
  ['RESPONSIBLE'],
  ['ACCOUNTABLE'],
  ['RESPONSIBLE', 'ACCOUNTABLE'],
  ['CONSULTED'],
  ['INFORMED'],
];

/** Letters as one value of a list, in the order in which the chart has them. */
export const heldTogether = (letters: readonly RaciLetter[]): string => [...letters].sort().join(' ');

const asChoice = (letters: readonly RaciLetter[]): Choice => ({
  value: heldTogether(letters),
  label: letters
    .map((letter, at) => (at ? letterWords[letter].label.toLowerCase() : letterWords[letter].label))
    .join(' and '),
});

/** One list for each person: what they are to this piece of work, what they hold already among it. */
export function holderFields(
  people: readonly { readonly value: string; readonly label: string; readonly held: readonly RaciLetter[] }[],
): Record<string, Field<string | null>> {
  return Object.fromEntries(
    people.map(({ value, label, held }) => {
      const choices = usual.map(asChoice);
      const isUsual = !held.length || choices.some((one) => one.value === heldTogether(held));
      return [
        value,
        choice()(label, { as: 'select', optional: true, choices: isUsual ? choices : [...choices, asChoice(held)] }),
      ];
    }),
  );
}
