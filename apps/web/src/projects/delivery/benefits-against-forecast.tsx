import { Link } from 'react-router';
import { DataTable } from '../../design/pieces.js';
import { sayPounds } from '../../design/words.js';
import { sayYear } from '../financial-years.js';
import type { OutcomeBenefit } from './outcome-query.js';

/** The newest word on each year: what is recorded again puts the earlier figure right. */
export const newestActuals = ({ actuals }: Pick<OutcomeBenefit, 'actuals'>) => [
  ...new Map(actuals.map((actual) => [actual.year, actual])).values(),
];

export const sayActual = ({ amount }: { amount?: string | null }): string =>
  amount ? sayPounds(amount) : 'Not measured';

/** What each benefit was forecast to bring in a year, beside what it really brought. */
export function BenefitsAgainstForecast({
  benefits,
  mayRecord,
}: {
  benefits: readonly OutcomeBenefit[];
  mayRecord: boolean;
}) {
  return (
    <>
      <h2 className="nhsuk-heading-m">Benefits: forecast and actual</h2>
      {benefits.length ? (
        <DataTable
          caption="Benefits, forecast and actual"
          showsCaption={false}
          rows={benefits}
          keyOf={({ id }) => id}
          columns={[
            {
              head: 'Benefit',
              cell: ({ id, label }) => (mayRecord ? <Link to={`benefits/${id}`}>{label}</Link> : label),
            },
            {
              head: 'Forecast a year',
              cell: ({ annual, forecastAnnual, forecastFrozenAt }) => {
                const forecast = forecastFrozenAt ? forecastAnnual : annual;
                return (
                  <div>
                    {forecast ? sayPounds(forecast) : 'Not put into pounds'}
                    {forecastFrozenAt ? null : <span className="app-beneath">Not frozen yet</span>}
                  </div>
                );
              },
            },
            {
              head: 'What it came to',
              cell: (benefit) => (
                <div>
                  {newestActuals(benefit).map((actual) => (
                    <p key={actual.year}>
                      {sayYear(actual.year)}: <strong>{sayActual(actual)}</strong>
                      {actual.note ? <span className="app-beneath">{actual.note}</span> : null}
                    </p>
                  ))}
                  {benefit.actuals.length ? null : 'Nothing recorded yet'}
                </div>
              ),
            },
            { head: 'Owner', cell: ({ ownerName }) => ownerName ?? 'Nobody yet' },
          ]}
        />
      ) : (
        <p>The business case has no benefit yet. What it forecasts is held against what really came, here.</p>
      )}
      {mayRecord ? null : <p>The lead, the team, the paired manager and the finance partner record actual figures.</p>}
    </>
  );
}
