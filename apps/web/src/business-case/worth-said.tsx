import { Link } from 'react-router';
import { tidied } from '../design/percent.js';
import { DataTable, Details, SummaryList } from '../design/pieces.js';
import { sayPounds } from '../design/words.js';
import type { WorthOfBenefitQuery } from '../gql/graphql.js';
import { sayYear } from '../projects/financial-years.js';
import { sayIndex, sayPrinted } from './unit-values.js';

type Worth = NonNullable<NonNullable<WorthOfBenefitQuery['project']>['businessCase']['benefits'][number]['worth']>;

/** Where what one is worth was taken from: as printed, by what factor, and year by year where it rises by itself. */
export function WorthSaid({ worth, unit }: { worth: Worth; unit: string }) {
  const first = Number(worth.fromYear.slice(0, 4));
  const { setId, label, each, prices, priceIndex, byYear, fromYear } = worth;
  return (
    <>
      <SummaryList
        rows={[
          { key: 'Taken from', value: <Link to={`/reference-sets/${setId}`}>{label}</Link> },
          {
            key: 'In the prices of the case',
            value: `${sayPrinted(worth)}, times ${sayIndex(priceIndex)}: ${sayPounds(byYear[0] ?? '')} in those of ${sayYear(prices)}${byYear.length > 1 ? `, for ${sayYear(fromYear)}` : ''}`,
          },
          { key: 'How many one is', value: `${tidied(each)} for each of the ${unit || 'cases'}` },
        ]}
      />
      {byYear.length > 1 ? (
        <Details summary="Its worth year by year">
          <DataTable
            caption={`One, in prices of ${sayYear(prices)}`}
            rows={byYear.map((value, index) => ({ year: first + index, value }))}
            keyOf={({ year }) => String(year)}
            columns={[
              { head: 'Year', cell: ({ year }) => sayYear(String(year)) },
              { head: 'Worth', isNumber: true, cell: ({ value }) => sayPounds(value) },
            ]}
          />
          <p>The last value holds for every year after it.</p>
        </Details>
      ) : null}
    </>
  );
}
