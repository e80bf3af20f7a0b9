import type { Route } from './+types/scheme.page';
import { ActForm } from '../design/act-form.js';
import { acts, found } from '../design/acts.js';
import { Page } from '../design/page.js';
import { DataTable, Details, SummaryList } from '../design/pieces.js';
import { list } from '../design/words.js';
import { rubricChoice } from './programme-forms.js';
import { directs } from './programme.queries.js';
import { copyFields, revisedFields, revisedValues, type Scheme, schemeActs } from './scheme-forms.js';
import { SchemeInFull } from './scheme.queries.js';
import { tracks } from './words.js';

export async function loader({ context, params: { schemeId } }: Route.LoaderArgs) {
  const isDirector = await directs(context);
  const { schemes, guidance } = await context.graphql(SchemeInFull);
  return { isDirector, scheme: found(schemes.find(({ id }) => id === schemeId)), guidance };
}

export const action = acts(schemeActs);

export default function SchemePage({ loaderData, actionData: refused }: Route.ComponentProps) {
  const { isDirector, scheme, guidance } = loaderData;
  const mayRevise = isDirector && !scheme.isInUse;
  return (
    <Page
      title={scheme.title}
      caption="Scheme"
      back={{ to: '/programme', label: 'Back to the programme' }}
      seenBy="Only your programme can see this. Every trust sees the rubric and the gates of its rounds."
      refused={refused}
    >
      {mayRevise ? (
        <>
          <p>Nothing was submitted under it yet, so you can change it. The weights must sum to 100.</p>
          <ActForm
            name="revise"
            fields={revisedFields(scheme)}
            values={revisedValues(scheme)}
            refused={refused}
            choices={{
              rubric: guidance.rubrics
                .filter(({ cut }) => typeof cut === 'number')
                .map((rubric) => ({
                  value: rubricChoice(rubric),
                  label: `${rubric.title} (${rubric.key}, version ${rubric.version})`,
                  hint: `Passes from ${rubric.cut}%`,
                })),
              track: Object.entries(tracks).map(([value, label]) => ({ value, label })),
              requiredGates: guidance.stages.map(({ title }, index) => ({
                value: `G${index}`,
                label: `G${index}: ${title}`,
              })),
            }}
            button="Save the scheme"
          />
        </>
      ) : (
        <Rules scheme={scheme} />
      )}
      {isDirector ? (
        <Details summary="Make a copy" isOpen={refused?.form === 'copy'}>
          <ActForm
            name="copy"
            fields={copyFields}
            values={{ title: `${scheme.title} (copy)` }}
            refused={refused}
            button="Make a copy"
            look="secondary"
          />
        </Details>
      ) : null}
    </Page>
  );
}

const Rules = ({ scheme }: { scheme: Scheme }) => (
  <>
    {scheme.isInUse ? (
      <p>Something was submitted under it, so it stays as it is. A copy of it can be changed.</p>
    ) : null}
    <SummaryList
      rows={[
        { key: 'What is marked', value: tracks[scheme.track] },
        { key: 'Rubric', value: `${scheme.rubricKey}, version ${scheme.rubricVersion}` },
        { key: 'Passes from', value: `${scheme.cut}%` },
        { key: 'Gates to pass', value: list(scheme.requiredGates) || 'None' },
        { key: 'Reflections shown', value: scheme.showsLeadership ? 'Yes' : 'No' },
        {
          key: 'A resubmission that passes',
          value: scheme.resubmissionsCapped ? `Counts as ${scheme.cut}%, whatever it comes to` : 'Counts in full',
        },
      ]}
    />
    <DataTable
      caption="What each criterion counts"
      rows={scheme.weights}
      keyOf={({ criterion }) => criterion}
      columns={[
        { head: 'Criterion', cell: ({ criterion, title }) => `${criterion}: ${title}` },
        { head: 'Weight', cell: ({ weight }) => `${weight}%`, isNumber: true },
        { head: 'In the rubric', cell: ({ ofRubric }) => `${ofRubric}%`, isNumber: true },
      ]}
    />
  </>
);
