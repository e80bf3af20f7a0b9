import { Link } from 'react-router';
import type { Route } from './+types/reading.page';
import { ActForm } from '../design/act-form.js';
import { act, acts } from '../design/acts.js';
import { Page } from '../design/page.js';
import { EnterReadings } from './measure-acts.js';
import { readingDay, readingFields, readingNote, readNumbers } from './measure-fields.js';
import { measureForForm } from './measure-query.js';
import { seenByTeam, whoMeasures } from './measure-words.js';
import { ofOneReading } from './reading-refusals.js';

const idsOf = (page: { param(name: string): string }) => ({
  projectId: page.param('projectId'),
  measureId: page.param('measureId'),
});

export const loader = ({ context, params }: Route.LoaderArgs) => measureForForm(context.graphql, params);

export const action = acts({
  enter: act({
    fields: async (page) => {
      const { measure } = await measureForForm(page.graphql, idsOf(page));
      return { ...readingDay, ...readingFields(measure), ...readingNote };
    },
    does: async ({ takenOn, note, idempotencyKey, ...input }, page) => {
      const { enterReadings } = await page.graphql(EnterReadings, {
        input: {
          measureId: page.param('measureId'),
          idempotencyKey,
          readings: [{ takenOn: String(takenOn), note: note ? String(note) : null, ...readNumbers(input) }],
        },
      });
      return { ...enterReadings, errors: ofOneReading(enterReadings.errors) };
    },
    then: (_, page) => `/projects/${page.param('projectId')}/measures/${page.param('measureId')}`,
    said: 'Reading added.',
  }),
});

export default function ReadingPage({ loaderData: { project, measure, today }, actionData }: Route.ComponentProps) {
  const here = `/projects/${project.id}/measures/${measure.id}`;
  return (
    <Page
      title="Add a reading"
      caption={measure.name}
      back={{ to: here, label: 'Back to the measure' }}
      seenBy={seenByTeam}
      refused={actionData}
    >
      {project.viewerMay.includes('readings:enter') ? (
        <>
          <ActForm
            name="enter"
            fields={{ ...readingDay, ...readingFields(measure), ...readingNote }}
            values={{ takenOn: today }}
            refused={actionData}
            button="Add this reading"
          />
          <p>
            <Link to={`${here}/paste`}>Paste several readings at once</Link>
          </p>
        </>
      ) : (
        <p>{whoMeasures}</p>
      )}
    </Page>
  );
}
