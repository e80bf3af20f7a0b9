import { Link } from 'react-router';
import type { Route } from './+types/frame.page';
import { ActForm } from '../design/act-form.js';
import { act, acts, found } from '../design/acts.js';
import { choice, hidden, number } from '../design/form.js';
import { SummaryList } from '../design/pieces.js';
import { count } from '../design/words.js';
import { graphql } from '../gql/index.js';
import type { CaseShape, PensionView } from '../gql/graphql.js';
import { financialYears, sayYear } from '../projects/financial-years.js';
import { FrameCase } from './case-acts-of-cost.js';
import { CaseFormPage } from './case-form-page.js';
import { chosenFrom, pensionWords, whoMay } from './case-words.js';
import { shapeHints, shapeWords } from './stage-words.js';

const FrameOfCase = graphql(`
  query FrameOfCase($id: ID!) {
    viewer {
      id
      today
    }
    project(id: $id) {
      id
      title
      viewerMay
      businessCase {
        facts {
          version
          shape
          firstYear
          horizon
          pensionView
        }
      }
    }
  }
`);

/** Until somebody says otherwise: one pass, five years after the first, all of the pension. */
const USUAL = { version: 0, shape: 'SHORT', firstYear: null, horizon: 5, pensionView: 'FULL' } as const;

const fields = {
  horizon: number('How many years after the first does it look at?', {
    whole: true,
    hint: 'From 1 to 60. 5 is usual for a service; equipment and buildings are looked at for as long as they last.',
    missing: 'Enter how many years it looks at',
  }),
  firstYear: choice()('First financial year', {
    as: 'select',
    optional: true,
    hint: 'None: the first year in which something is paid or gained.',
  }),
  pensionView: choice<PensionView>()('Which part of the employer’s pension do posts show?', {
    choices: chosenFrom(pensionWords),
    missing: 'Select which part of the pension posts show',
  }),
  shape: choice<CaseShape>()('In how many passes is the case made?', {
    choices: chosenFrom(shapeWords, shapeHints),
    missing: 'Select in how many passes the case is made',
  }),
  version: hidden(),
};

export async function loader({ context, params }: Route.LoaderArgs) {
  const { viewer, project } = await context.graphql(FrameOfCase, { id: params.projectId });
  const { businessCase, ...rest } = found(project);
  return { project: rest, frame: businessCase.facts ?? USUAL, years: financialYears(viewer?.today ?? '') };
}

export const action = acts({
  frame: act({
    fields,
    does: async ({ version, ...input }, page) =>
      (
        await page.graphql(FrameCase, {
          input: { ...input, version: Number(version), projectId: page.param('projectId') },
        })
      ).frameCase,
    then: (_, page) => `/projects/${page.param('projectId')}/plan`,
    said: 'Frame of the case saved.',
  }),
});

export default function FramePage({ loaderData: { project, frame, years }, actionData }: Route.ComponentProps) {
  const mayEdit = project.viewerMay.includes('plan:price');
  return (
    <CaseFormPage
      title="How far the case looks"
      project={project}
      who={whoMay.price}
      mayHere
      refused={mayEdit ? actionData : undefined}
    >
      {frame.shape === 'STAGED' ? (
        <p>
          It takes stages.{' '}
          <Link to={`/projects/${project.id}/plan/stages`}>See which parts of this stage are there</Link>
        </p>
      ) : null}
      {mayEdit ? (
        <ActForm
          name="frame"
          fields={fields}
          values={frame}
          refused={actionData}
          choices={{ firstYear: years }}
          button="Save the frame"
        />
      ) : (
        <SummaryList
          rows={[
            { key: 'Years looked at', value: `The first and ${count(frame.horizon, 'more year', 'more years')}` },
            {
              key: 'First financial year',
              value: frame.firstYear ? sayYear(frame.firstYear) : 'The first with a figure',
            },
            { key: 'Passes', value: shapeWords[frame.shape] },
            { key: 'Pension', value: pensionWords[frame.pensionView] },
          ]}
        />
      )}
    </CaseFormPage>
  );
}
