import { ActForm } from '../../design/act-form.js';
import type { Refused } from '../../design/acts.js';
import { DataTable, Empty } from '../../design/pieces.js';
import type { RatingMoment } from '../../gql/graphql.js';
import { newRating } from './leadership-fields.js';

export interface LeadershipRatingsProps {
  readonly ratings: readonly { readonly element: string; readonly moment: RatingMoment; readonly rating: number }[];
  readonly elements: readonly { readonly key: string; readonly name: string; readonly asks: string }[];
  readonly isLead: boolean;
  readonly refused: Refused | undefined;
}

/** How strong the lead was before and after, by element: only those they rated. */
export function LeadershipRatings({ ratings, elements, isLead, refused }: LeadershipRatingsProps) {
  const rated = elements.filter(({ key }) => ratings.some(({ element }) => element === key));
  const said = (element: string, moment: RatingMoment): string => {
    const rating = ratings.find((one) => one.element === element && one.moment === moment)?.rating;
    return rating === undefined ? 'Not rated' : `${rating} of 5`;
  };
  return (
    <>
      <h2 className="nhsuk-heading-m">Ratings before and after</h2>
      {rated.length ? (
        <DataTable
          caption="Elements of leadership, as the lead rated them"
          showsCaption={false}
          rows={rated}
          keyOf={({ key }) => key}
          columns={[
            {
              head: 'Element',
              cell: ({ name, asks }) => (
                <div>
                  {name}
                  <div className="app-quiet">{asks}</div>
                </div>
              ),
            },
            { head: 'Before', cell: ({ key }) => said(key, 'BEFORE') },
            { head: 'After', cell: ({ key }) => said(key, 'AFTER') },
          ]}
        />
      ) : (
        <Empty example={<p>“Encouraging contribution”: 2 of 5 before, 4 of 5 after.</p>}>
          <p>
            Up to 3 elements of leadership, rated before the project and again after it, show what it did for the lead.
          </p>
        </Empty>
      )}
      {isLead ? (
        <>
          <h3 className="nhsuk-heading-s">Rate yourself</h3>
          <ActForm
            name="rate"
            fields={newRating}
            choices={{ element: elements.map(({ key, name }) => ({ value: key, label: `${key} ${name}` })) }}
            button="Save rating"
            refused={refused}
          />
        </>
      ) : null}
    </>
  );
}
