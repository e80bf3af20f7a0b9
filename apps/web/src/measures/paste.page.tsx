import { data } from 'react-router';
import type { Route } from './+types/paste.page';
import { ActForm } from '../design/act-form.js';
import { acts, type Refused } from '../design/acts.js';
import { hidden, words } from '../design/form.js';
import { Page } from '../design/page.js';
import type { MeasureShape } from '../gql/graphql.js';
import { addChecked, checkTyped, type SheetAnswer } from './paste-acts.js';
import { measureForForm } from './measure-query.js';
import { seenByTeam, whoMeasures } from './measure-words.js';
import { SheetTable } from './sheet-table.js';
import { bounded, FormTooLarge } from './sheet-upload.js';
import { SheetFile } from './sheet-file.js';

const fields = {
  lines: words('Readings, one on each line', {
    rows: 12,
    hint: 'Separate the day and the numbers with commas, or paste columns out of a spreadsheet.',
  }),
  ofFile: hidden(),
};
const checkedFields = { lines: hidden(), leftOut: hidden() };

export const loader = ({ context, params }: Route.LoaderArgs) => measureForForm(context.graphql, params);

const whenInBounds = acts<SheetAnswer>({ check: { run: checkTyped }, add: { run: addChecked } });

export const action = async (args: Route.ActionArgs) => {
  try {
    return await whenInBounds({ ...args, request: bounded(args.request) });
  } catch (error) {
    if (!(error instanceof FormTooLarge)) throw error;
    const errors = [{ field: 'file', message: error.message }];
    return data<SheetAnswer & Refused>({ form: 'check', errors, typed: {}, isConflict: false }, 413);
  }
};

const examples = {
  PROPORTION: '1/9/2026, 9, 20\n8/9/2026, 10, 20, Bank holiday\n15/9/2026, 12, 19',
  RATE: '1/9/2026, 3, 412\n8/9/2026, 2, 398, Bank holiday',
  COUNT: '1/9/2026, 9\n8/9/2026, 11, Bank holiday',
  VALUE: '1/9/2026, 42.5\n8/9/2026, 38, Bank holiday',
} satisfies Record<MeasureShape, string>;

export default function PastePage({ loaderData: { project, measure }, actionData }: Route.ComponentProps) {
  const here = `/projects/${project.id}/measures/${measure.id}`;
  const isOutOf = measure.shape === 'PROPORTION' || measure.shape === 'RATE';
  const sheet = actionData?.checked;
  const typed = { ofFile: '', lines: '', ...actionData?.typed };
  return (
    <Page
      title="Add several readings"
      caption={measure.name}
      back={{ to: here, label: 'Back to the measure' }}
      seenBy={seenByTeam}
      refused={actionData?.errors.length ? { ...actionData, form: 'check' } : undefined}
    >
      {project.viewerMay.includes('readings:enter') ? (
        <>
          {sheet ? (
            <>
              <SheetTable sheet={sheet} unit={measure.unit} hasDenominator={isOutOf} />
              {sheet.good ? (
                <ActForm
                  name="add"
                  fields={checkedFields}
                  values={{ lines: typed.lines, leftOut: sheet.leftOut.join(',') }}
                  button={addButton(sheet.good, sheet.leftOut.length)}
                />
              ) : null}
              <h2 className="nhsuk-heading-m">Or change the lines</h2>
            </>
          ) : (
            <>
              <p>
                Each line is a day, then{' '}
                {isOutOf
                  ? `${measure.numerator ? `“${measure.numerator}”` : 'the count'}, then ${measure.denominator ? `“${measure.denominator}”` : 'what it is out of'}`
                  : measure.numerator
                    ? `“${measure.numerator}”`
                    : 'the number'}
                , then a note if you want one. Leave a number empty if it was not measured. You see how every line was
                read before anything is saved.
              </p>
              <p>For example:</p>
              <pre className="app-example">{examples[measure.shape]}</pre>
            </>
          )}
          <ActForm
            name="check"
            fields={fields}
            values={typed}
            refused={actionData ? { ...actionData, form: 'check' } : undefined}
            look={sheet ? 'secondary' : 'primary'}
            button={sheet ? 'Check these lines again' : 'Check these readings'}
            encType="multipart/form-data"
          >
            <SheetFile
              id="check-file"
              error={actionData?.errors.find(({ field }) => field === 'file')?.message}
              answer={actionData}
            />
          </ActForm>
        </>
      ) : (
        <p>{whoMeasures}</p>
      )}
    </Page>
  );
}

const addButton = (good: number, others: number): string => {
  const many = good.toLocaleString('en-GB');
  if (others) return good === 1 ? 'Add the 1 good line' : `Add the ${many} good lines`;
  return good === 1 ? 'Add this reading' : `Add these ${many} readings`;
};
