import { Form, Link } from 'react-router';
import type { Route } from './+types/chart-choice.page';
import { found } from '../design/acts.js';
import { FormField } from '../design/fields.js';
import { choice, number, readForm, type Typed } from '../design/form.js';
import { Page } from '../design/page.js';
import { ButtonLink } from '../design/pieces.js';
import { graphql } from '../gql/index.js';
import type { ReadingKind } from '../gql/graphql.js';
import { chartWords, profileWords, shapeWords, whoMeasures } from './measure-words.js';

const ChooseChart = graphql(`
  query ChooseChart(
    $id: ID!
    $what: ReadingKind!
    $readings: Int!
    $usually: Float
    $usualShare: Float
    $varies: Boolean!
    $isAsked: Boolean!
  ) {
    project(id: $id) {
      id
      title
      viewerMay
    }
    chooseChart(what: $what, readings: $readings, usually: $usually, usualShare: $usualShare, varies: $varies)
      @include(if: $isAsked) {
      shape
      chart
      profile
      why
      later
    }
  }
`);

const questions = {
  what: choice<ReadingKind>()('What is one reading?', {
    missing: 'Select what one reading is',
    choices: [
      { value: 'SHARE', label: 'How many of the patients: yes or no for each', hint: 'Such as 17 of 20 seen in time' },
      {
        value: 'EVENTS',
        label: 'How often something happened',
        hint: 'Such as falls, which one patient can have twice',
      },
      { value: 'MEASUREMENT', label: 'One number that was measured', hint: 'Such as minutes, pounds, a score, a mean' },
      { value: 'TIME_BETWEEN', label: 'How long since the last one', hint: 'For what is rare, such as a never event' },
      {
        value: 'CASES_BETWEEN',
        label: 'How many cases since the last one',
        hint: 'For what is rare, such as operations',
      },
      { value: 'RATIO', label: 'One total over another', hint: 'Such as pounds a bed day' },
    ],
  }),
  readings: number('How many readings are there, or will there be?', { whole: true, width: 'short' }),
  usually: number('How many patients, or events, does a usual period have?', {
    optional: true,
    width: 'short',
    hint: 'Patients for “how many of the patients”, events for “how often”. The others do without it.',
  }),
  usualShare: number('What is the share usually?', {
    optional: true,
    unit: '%',
    width: 'short',
    hint: 'For “how many of the patients”, if you know it already.',
  }),
  varies: choice<'yes' | 'no'>()('Does what it is out of change from period to period?', {
    choices: [
      { value: 'yes', label: 'Yes, such as the bed days of a week' },
      { value: 'no', label: 'No, or it is about the same' },
    ],
    optional: true,
    hint: 'For “how often” and for a total over another.',
  }),
};

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const given = new URL(request.url).searchParams;
  const body = new FormData();
  for (const [name, value] of given) body.append(name, value);
  const isSent = given.has('readings');
  const read = readForm(questions, body);
  const isShare =
    !read.ok || read.input.usualShare === null || (read.input.usualShare >= 0 && read.input.usualShare <= 100);
  const isAsked = isSent && read.ok && isShare;
  const { what, readings, usually, usualShare, varies } = read.ok ? read.input : nothingSaid;
  const { project, chooseChart } = await context.graphql(ChooseChart, {
    id: params.projectId,
    isAsked,
    what,
    readings,
    usually,
    usualShare: usualShare === null ? null : usualShare / 100,
    varies: varies !== 'no',
  });
  const typed: Typed = read.typed;
  const wrong = isShare ? [] : [{ field: 'usualShare', message: 'A share is from 0 to 100' }];
  return {
    project: found(project),
    advice: chooseChart ?? null,
    typed,
    errors: isSent ? (read.ok ? wrong : read.errors) : [],
  };
}

const nothingSaid = { what: 'MEASUREMENT', readings: 0, usually: null, usualShare: null, varies: null } as const;

export default function ChartChoicePage({ loaderData: { project, advice, typed, errors } }: Route.ComponentProps) {
  return (
    <Page
      title="Which chart?"
      caption={project.title}
      back={{ to: `/projects/${project.id}/measures/new`, label: 'Back to planning a measure' }}
      refused={errors.length ? { form: 'choose', errors, typed, isConflict: false } : undefined}
    >
      {advice ? (
        <section className="nhsuk-inset-text" aria-labelledby="advice">
          <h2 className="nhsuk-heading-m" id="advice">
            {advice.later ? 'A run chart first' : chartWords[advice.chart]}
          </h2>
          <p>{advice.why}</p>
          <p>
            One reading: {shapeWords[advice.shape]}. Judged by: {profileWords[advice.profile]}.
            {advice.later ? ` Later: ${chartWords[advice.later]}.` : ''}
          </p>
          {project.viewerMay.includes('measures:edit') ? (
            <ButtonLink to={`/projects/${project.id}/measures/new?shape=${advice.shape}&chart=${advice.chart}`}>
              Plan a measure with it
            </ButtonLink>
          ) : (
            <p>{whoMeasures}</p>
          )}
        </section>
      ) : (
        <p>Answer what you know. You are told which chart fits, and why.</p>
      )}
      <Form method="get" noValidate className="app-form" id="choose">
        {Object.entries(questions).map(([name, field]) => (
          <FormField
            key={name}
            id={`choose-${name}`}
            name={name}
            field={field}
            typed={typed}
            error={errors.find((error) => error.field === name)?.message}
          />
        ))}
        <button className="nhsuk-button" type="submit">
          Tell me which chart
        </button>
      </Form>
      <p>
        The rules behind the answer are those of NHS England’s Making Data Count, Montgomery (2009) and Mohammed and
        Laney (2006). <Link to={`/projects/${project.id}/measures/new`}>Plan a measure without it</Link>.
      </p>
    </Page>
  );
}
