import { SummaryList } from '../design/pieces.js';
import { list, sayDay } from '../design/words.js';
import type { AppealCaseQuery } from '../gql/graphql.js';
import { findings } from './appeal-words.js';
import { outcomes, sayTotal } from './words.js';

type Case = NonNullable<AppealCaseQuery['appealCase']>;

/** “Pass, 71.5%, Merit”. */
export const sayResult = ({ outcome, total, band }: Case['confirmed']): string =>
  [outcomes[outcome], typeof total === 'number' ? sayTotal(total) : '', band ?? ''].filter(Boolean).join(', ');

/** The facts of a panel's minute; what was decided and why stands among the steps. */
export const AppealMinute = ({
  minute: { heldOn, sat, finding, levels, after },
  criteria,
}: {
  minute: NonNullable<Case['minute']>;
  criteria: Case['criteria'];
}) => (
  <>
    <h2 className="nhsuk-heading-m">The panel’s minute</h2>
    <SummaryList
      rows={[
        { key: 'Sat on', value: sayDay(heldOn) },
        { key: 'Who sat', value: list(sat) },
        { key: 'Found', value: findings[finding] },
        ...(after
          ? [
              {
                key: 'New levels',
                value: list(
                  levels.map(
                    ({ criterion, level }) =>
                      `${criteria.find(({ key }) => key === criterion)?.title ?? criterion}: ${level}`,
                  ),
                ),
              },
              { key: 'Result from now on', value: <strong>{sayResult(after)}</strong> },
            ]
          : []),
      ]}
    />
  </>
);
