import type { Route } from './+types/paste.page';
import { ActForm } from '../design/act-form.js';
import { act, acts } from '../design/acts.js';
import { words } from '../design/form.js';
import { Page } from '../design/page.js';
import type { MeasureShape } from '../gql/graphql.js';
import { EnterReadings } from './measure-acts.js';
import { measureForForm } from './measure-query.js';
import { seenByTeam, whoMeasures } from './measure-words.js';
import { readPasted } from './pasted-readings.js';
import { ofSheet } from './reading-refusals.js';

const fields = {
  lines: words('Readings, one on each line', {
    rows: 12,
    hint: 'Separate the day and the numbers with commas, or paste columns out of a spreadsheet.',
    missing: 'Paste at least 1 reading',
  }),
};

export const loader = ({ context, params }: Route.LoaderArgs) => measureForForm(context.graphql, params);

export const action = acts({
  paste: act({
    fields,
    does: async ({ lines, idempotencyKey }, page) => {
      const measureId = page.param('measureId');
      const { measure } = await measureForForm(page.graphql, { projectId: page.param('projectId'), measureId });
      const { readings, faults } = readPasted(lines, measure.shape);
      if (faults.length) return { entered: 0, errors: faults.map((message) => ({ message, path: ['lines'] })) };
      const { enterReadings } = await page.graphql(EnterReadings, {
        input: { measureId, idempotencyKey, readings: readings.map(({ line: _line, ...reading }) => reading) },
      });
      return { ...enterReadings, entered: readings.length, errors: ofSheet(enterReadings.errors, readings) };
    },
    then: (_, page) => `/projects/${page.param('projectId')}/measures/${page.param('measureId')}`,
    said: ({ entered }) => (entered === 1 ? '1 reading added.' : `${entered} readings added.`),
    about: { readings: 'lines' },
  }),
});

const examples = {
  PROPORTION: '1/9/2026, 9, 20\n8/9/2026, 10, 20\n15/9/2026, 12, 19',
  RATE: '1/9/2026, 3, 412\n8/9/2026, 2, 398',
  COUNT: '1/9/2026, 9\n8/9/2026, 11',
  VALUE: '1/9/2026, 42.5\n8/9/2026, 38',
} satisfies Record<MeasureShape, string>;

export default function PastePage({ loaderData: { project, measure }, actionData }: Route.ComponentProps) {
  const here = `/projects/${project.id}/measures/${measure.id}`;
  const isOutOf = measure.shape === 'PROPORTION' || measure.shape === 'RATE';
  return (
    <Page
      title="Paste several readings"
      caption={measure.name}
      back={{ to: here, label: 'Back to the measure' }}
      seenBy={seenByTeam}
      refused={actionData}
    >
      {project.viewerMay.includes('readings:enter') ? (
        <>
          <p>
            Each line is a day, then{' '}
            {isOutOf
              ? `${measure.numerator ? `“${measure.numerator}”` : 'the count'}, then ${measure.denominator ? `“${measure.denominator}”` : 'what it is out of'}`
              : measure.numerator
                ? `“${measure.numerator}”`
                : 'the number'}
            . Leave a number empty if it was not measured. If one line cannot be taken, nothing is saved.
          </p>
          <p>For example:</p>
          <pre className="app-example">{examples[measure.shape]}</pre>
          <ActForm name="paste" fields={fields} refused={actionData} button="Add these readings" />
        </>
      ) : (
        <p>{whoMeasures}</p>
      )}
    </Page>
  );
}
