import { data } from 'react-router';
import type { Route } from './+types/population-files.page';
import { ActForm } from '../design/act-form.js';
import { acts, type Refused } from '../design/acts.js';
import { Page } from '../design/page.js';
import { DataTable, Details, Tag } from '../design/pieces.js';
import { sayDay } from '../design/words.js';
import { SheetFile } from '../measures/sheet-file.js';
import { bounded, FormTooLarge } from '../measures/sheet-upload.js';
import { checkTyped, loadChecked, loadFields, type PopulationAnswer, populationFields } from './population-acts.js';
import { PopulationCheck } from './population-check.js';
import { PopulationFiles } from './population-query.js';
import { mayRevise } from './reference-words.js';

export async function loader({ context }: Route.LoaderArgs) {
  const { viewer, populationFiles } = await context.graphql(PopulationFiles);
  return { files: populationFiles, mayLoad: mayRevise(viewer?.roles ?? []) };
}

const whenInBounds = acts<PopulationAnswer>({ check: { run: checkTyped }, load: { run: loadChecked } });

export const action = async (args: Route.ActionArgs) => {
  try {
    return await whenInBounds({ ...args, request: bounded(args.request) });
  } catch (error) {
    if (!(error instanceof FormTooLarge)) throw error;
    const errors = [{ field: 'file', message: error.message }];
    return data<PopulationAnswer & Refused>({ form: 'check', errors, typed: {}, isConflict: false }, 413);
  }
};

export default function PopulationFilesPage({ loaderData: { files, mayLoad }, actionData }: Route.ComponentProps) {
  const checked = actionData?.checked;
  const typed = { name: '', csv: '', ofFile: '', ...actionData?.typed };
  const refused = actionData ? { ...actionData, form: 'check' } : undefined;
  return (
    <Page
      title="People of an area"
      back={{ to: '/reference-sets', label: 'Back to the reference figures' }}
      seenBy="Every member of your trust can see which files there are. The trust’s finance partners and administrators may load one."
      refused={refused?.errors.length ? refused : undefined}
      wide
    >
      <p className="app-measure">
        A plan works out what will be needed from how many people of each age live in an area, year by year. The file
        that ships is made up. One of your own comes from a published projection.
      </p>
      <DataTable
        caption="Files of your trust"
        rows={files}
        keyOf={({ id }) => id}
        columns={[
          {
            head: 'File',
            cell: ({ name, areas, baseYear }) => (
              <div>
                {name}
                <span className="app-beneath">
                  {areas.join(', ')}, from {baseYear}
                </span>
              </div>
            ),
          },
          {
            head: 'Source',
            cell: ({ source, licence, retrievedOn, isFictional }) => (
              <div>
                {isFictional ? <Tag colour="grey">Made up</Tag> : null}
                <span className={isFictional ? 'app-beneath' : undefined}>{source}</span>
                <span className="app-beneath">
                  {licence}, taken on {sayDay(retrievedOn)}
                </span>
              </div>
            ),
          },
          {
            head: 'Loaded',
            cell: ({ byName, at }) => (byName && at ? `${byName}, ${sayDay(at)}` : 'It ships'),
          },
        ]}
      />
      {mayLoad ? (
        <>
          {checked ? <PopulationCheck checked={checked} /> : null}
          {checked?.file ? (
            <ActForm
              name="load"
              fields={loadFields}
              values={{ name: typed.name, csv: typed.csv }}
              button="Load this file for your trust"
            />
          ) : null}
          <div className="app-measure">
            <h2 className="nhsuk-heading-m">{checked ? 'Or change it' : 'Load a file'}</h2>
            <FileForm />
            <ActForm
              name="check"
              fields={populationFields}
              values={typed}
              refused={refused}
              look={checked?.file ? 'secondary' : 'primary'}
              button={checked ? 'Check it again' : 'Check this file'}
              encType="multipart/form-data"
            >
              <SheetFile
                id="check-file"
                hint="Up to 1 MB. Its lines come into the box, so that you can change them."
                error={actionData?.errors.find(({ field }) => field === 'file')?.message}
                answer={actionData}
              />
            </ActForm>
          </div>
        </>
      ) : null}
    </Page>
  );
}

const FileForm = () => (
  <Details summary="What form does the file have?">
    <p>
      Comma-separated. One line names the columns, in any order, and each line below it counts one group of people.
      “principal” is the likeliest projection; “low” and “high” may stand beside it. “open” is “and over”.
    </p>
    <pre className="app-example">
      {
        'area,variant,year,sex,age band from,age band to,people\nNorthmere,principal,2022,female,0,4,7510\nNorthmere,principal,2022,female,85,open,4420'
      }
    </pre>
  </Details>
);
