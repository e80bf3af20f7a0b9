import { data, Link } from 'react-router';
import type { Route } from './+types/import-cohort.page';
import { ActForm } from '../design/act-form.js';
import { acts, found, type Refused } from '../design/acts.js';
import { hidden, words } from '../design/form.js';
import { Page } from '../design/page.js';
import { count } from '../design/words.js';
import { SheetFile } from '../measures/sheet-file.js';
import { bounded, FormTooLarge } from '../measures/sheet-upload.js';
import { checkTyped, type CohortAnswer, importChecked } from './cohort-acts.js';
import { CohortToImportInto } from './cohort.queries.js';
import { CohortTable } from './cohort-table.js';
import { seenByDirector } from './cohort-words.js';

const fields = {
  lines: words('Trainees, one on each line', {
    rows: 12,
    hint: 'Paste columns out of a spreadsheet, or separate them with commas. Headings may stand in the first line.',
  }),
  ofFile: hidden(),
};
const checkedFields = { lines: hidden(), leftOut: hidden() };

export const loader = async ({ context, params: { schemeId } }: Route.LoaderArgs) => ({
  schemeTitle: found((await context.graphql(CohortToImportInto, { schemeId })).cohort).schemeTitle,
});

const whenInBounds = acts<CohortAnswer>({ check: { run: checkTyped }, take: { run: importChecked } });

export const action = async (args: Route.ActionArgs) => {
  try {
    return await whenInBounds({ ...args, request: bounded(args.request) });
  } catch (error) {
    if (!(error instanceof FormTooLarge)) throw error;
    const errors = [{ field: 'file', message: error.message }];
    return data<CohortAnswer & Refused>({ form: 'check', errors, typed: {}, isConflict: false }, 413);
  }
};

export default function ImportCohortPage({ loaderData: { schemeTitle }, actionData, params }: Route.ComponentProps) {
  const here = `/programme/schemes/${params.schemeId}/cohort`;
  const cohort = actionData?.checked;
  const typed = { ofFile: '', lines: '', ...actionData?.typed };
  const refused = actionData ? { ...actionData, form: 'check' } : undefined;
  return (
    <Page
      title="Import trainees"
      caption={schemeTitle}
      back={{ to: here, label: 'Back to the cohort' }}
      seenBy={seenByDirector}
      refused={refused?.errors.length ? refused : undefined}
      wide={cohort !== undefined}
    >
      {cohort ? (
        <>
          <CohortTable cohort={cohort} />
          {cohort.good ? (
            <ActForm
              name="take"
              fields={checkedFields}
              values={{ lines: typed.lines, leftOut: cohort.leftOut.join(',') }}
              button={takeButton(cohort.good, cohort.leftOut.length)}
            />
          ) : null}
          <h2 className="nhsuk-heading-m">Or change the lines</h2>
        </>
      ) : (
        <>
          <p>
            Name, e-mail address, trust, training stage, track, note.{' '}
            <Link to={`${here}/template`} reloadDocument>
              Download an empty list (CSV)
            </Link>
          </p>
          <p>
            The training stage is foundation, core, higher or other; a grade such as F2, CT1 or ST5 does as well. You
            see how every line was read before anything is saved. Whoever is on the list already is brought up to date,
            and nobody is taken off it.
          </p>
        </>
      )}
      <div className="app-measure">
        <ActForm
          name="check"
          fields={fields}
          values={typed}
          refused={refused}
          look={cohort ? 'secondary' : 'primary'}
          button={cohort ? 'Check these lines again' : 'Check these trainees'}
          encType="multipart/form-data"
        >
          <SheetFile
            id="check-file"
            hint="Up to 1 MB and 1,000 trainees. Its lines come into the box, so that you can change them."
            error={actionData?.errors.find(({ field }) => field === 'file')?.message}
            answer={actionData}
          />
        </ActForm>
      </div>
    </Page>
  );
}

const takeButton = (good: number, others: number): string => {
  if (others) return `Import the ${count(good, 'good line')}`;
  return good === 1 ? 'Import this trainee' : `Import these ${count(good, 'trainee')}`;
};
