import type { Route } from './+types/correct-reading.page';
import { ActForm } from '../design/act-form.js';
import { act, acts, found } from '../design/acts.js';
import { words } from '../design/form.js';
import { Page } from '../design/page.js';
import { DataTable, Tag } from '../design/pieces.js';
import { sayDay, sayInstant } from '../design/words.js';
import { graphql } from '../gql/index.js';
import { CorrectReading } from './measure-acts.js';
import { readingFields, readingNote, readNumbers } from './measure-fields.js';
import { measureForForm } from './measure-query.js';
import { seenByTeam, whoMeasures } from './measure-words.js';
import { ofOneReading } from './reading-refusals.js';
import { sayReading } from './readings-table.js';

const ReadingsOfMeasure = graphql(`
  query ReadingsOfMeasure($id: ID!) {
    project(id: $id) {
      id
      title
      viewerMay
      measures {
        id
        name
        shape
        numerator
        denominator
        unit
        readings {
          takenOn
          versionNo
          numerator
          denominator
          value
          excluded
          note
          why
          byName
          at
        }
      }
    }
  }
`);

export async function loader({ context, params }: Route.LoaderArgs) {
  const project = found((await context.graphql(ReadingsOfMeasure, { id: params.projectId })).project);
  const { measures, ...rest } = project;
  const { readings, ...measure } = found(measures.find(({ id }) => id === params.measureId));
  const versions = readings.filter(({ takenOn }) => takenOn === params.day);
  return { project: rest, measure, versions, newest: found(versions[0]) };
}

const whyCorrect = {
  why: words('Why is it corrected?', { rows: 2, hint: 'The old reading stays, with your reason.' }),
};
const whyLeaveOut = {
  why: words('Why is it left out?', { rows: 2, hint: 'Such as “The system was down for 3 days of that week.”' }),
};
const back = (_: unknown, page: { param(name: string): string }) =>
  `/projects/${page.param('projectId')}/measures/${page.param('measureId')}`;

export const action = acts({
  correct: act({
    fields: async (page) => {
      const { measure } = await measureForForm(page.graphql, {
        projectId: page.param('projectId'),
        measureId: page.param('measureId'),
      });
      return { ...readingFields(measure), ...readingNote, ...whyCorrect };
    },
    does: async ({ why, note, idempotencyKey, ...input }, page) => {
      const { correctReading } = await page.graphql(CorrectReading, {
        input: {
          measureId: page.param('measureId'),
          takenOn: page.param('day'),
          excluded: false,
          why: String(why),
          note: note ? String(note) : '',
          idempotencyKey,
          ...readNumbers(input),
        },
      });
      return { ...correctReading, errors: ofOneReading(correctReading.errors) };
    },
    then: back,
    said: 'Reading corrected. The old one is kept beside it.',
    about: { takenOn: '' },
  }),
  leaveOut: act({
    fields: whyLeaveOut,
    does: async ({ why, idempotencyKey }, page) => {
      const { project } = await page.graphql(ReadingsOfMeasure, { id: page.param('projectId') });
      const measure = found(project?.measures.find(({ id }) => id === page.param('measureId')));
      const { numerator, denominator, value } = found(
        measure.readings.find(({ takenOn }) => takenOn === page.param('day')),
      );
      const { correctReading } = await page.graphql(CorrectReading, {
        input: {
          measureId: measure.id,
          takenOn: page.param('day'),
          excluded: true,
          numerator,
          denominator,
          value,
          why,
          idempotencyKey,
        },
      });
      return correctReading;
    },
    then: back,
    said: 'Reading left out. It stays in the table, with your reason.',
  }),
});

export default function CorrectReadingPage({
  loaderData: { project, measure, versions, newest },
  actionData,
}: Route.ComponentProps) {
  return (
    <Page
      title={`Reading of ${sayDay(newest.takenOn)}`}
      caption={measure.name}
      back={{ to: `/projects/${project.id}/measures/${measure.id}`, label: 'Back to the measure' }}
      seenBy={seenByTeam}
      refused={actionData}
    >
      {project.viewerMay.includes('readings:enter') ? (
        <>
          <h2 className="nhsuk-heading-m">{newest.excluded ? 'Correct it and count it again' : 'Correct it'}</h2>
          <ActForm
            name="correct"
            fields={{ ...readingFields(measure), ...readingNote, ...whyCorrect }}
            values={{
              numerator: newest.numerator,
              denominator: newest.denominator,
              value: newest.value,
              note: newest.note,
            }}
            refused={actionData}
            button="Correct this reading"
          />
          {newest.excluded ? null : (
            <>
              <h2 className="nhsuk-heading-m">Leave it out</h2>
              <p>A reading that is left out is not drawn and not counted. It stays in the table.</p>
              <ActForm
                name="leaveOut"
                fields={whyLeaveOut}
                refused={actionData}
                look="secondary"
                button="Leave this reading out"
              />
            </>
          )}
        </>
      ) : (
        <p>{whoMeasures}</p>
      )}
      <h2 className="nhsuk-heading-m">Every version</h2>
      <DataTable
        caption="Every version of this reading, the newest first"
        showsCaption={false}
        rows={versions}
        keyOf={({ versionNo }) => String(versionNo)}
        columns={[
          { head: 'Version', cell: ({ versionNo }) => versionNo },
          {
            head: 'Reading',
            cell: (version) => (
              <>
                {sayReading(version, measure.unit)} {version.excluded ? <Tag colour="grey">Left out</Tag> : null}
              </>
            ),
          },
          { head: 'Why', cell: ({ why, note }) => why || note || 'First entry' },
          {
            head: 'Who and when',
            cell: ({ byName, at }) => (
              <div>
                {byName}
                <span className="app-beneath">{sayInstant(at)}</span>
              </div>
            ),
          },
        ]}
      />
    </Page>
  );
}
