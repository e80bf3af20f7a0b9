import type { Choice } from '../design/form.js';
import { DataTable, Details } from '../design/pieces.js';
import { sayPounds } from '../design/words.js';
import type { OfferedValuesFragment } from '../gql/graphql.js';
import { basisWords } from './worth-words.js';

export type OfferedValue = OfferedValuesFragment['unitValues'][number];

const SEPARATOR = '|';
/** One figure of one set, as a form sends it. */
export const entryOf = ({ setId, path }: Pick<OfferedValue, 'setId' | 'path'>): string => `${setId}${SEPARATOR}${path}`;
export function setAndPath(entry: string): { readonly setId: string; readonly path: string } {
  const [setId = '', ...path] = entry.split(SEPARATOR);
  return { setId, path: path.join(SEPARATOR) };
}

export const entryChoices = (values: readonly OfferedValue[]): Choice[] =>
  values.map((value) => ({
    value: entryOf(value),
    label: `${value.label}: ${sayPounds(value.value)}, ${basisWords[value.basis]}`,
  }));

/** “£313 in prices of 2016” */
export const sayPrinted = ({ printed, pricesOf }: { printed: string; pricesOf: number }): string =>
  `${sayPounds(printed)} in prices of ${pricesOf}`;

/** “1.3612000000” as somebody would say it. */
export const sayIndex = (index: string): string => Number(index).toFixed(4);

/** The figures that can be chosen, with what was printed and by whom. */
export const UnitValues = ({ values }: { values: readonly OfferedValue[] }) => (
  <Details summary="Where do these figures come from?">
    <DataTable
      caption={`What can be chosen, in prices of ${values[0]?.prices ?? 'the case'}`}
      rows={values}
      keyOf={entryOf}
      columns={[
        { head: 'Figure', cell: ({ label }) => label },
        { head: 'In the case', isNumber: true, cell: ({ value }) => sayPounds(value) },
        { head: 'As printed', cell: sayPrinted },
        { head: 'What kind', cell: ({ basis }) => basisWords[basis] },
        { head: 'Source', cell: ({ source }) => source },
      ]}
    />
  </Details>
);
