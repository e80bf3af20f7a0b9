import { Form, Link, useNavigation, useRouteLoaderData } from 'react-router';
import type { Route } from './+types/exemplars.page';
import type { RootData } from '../app/root-data.js';
import { acts } from '../design/acts.js';
import { Page } from '../design/page.js';
import { DataTable, Empty } from '../design/pieces.js';
import { sayDay } from '../design/words.js';
import { CriterionField } from './criterion-field.js';
import { ExemplarShelf, ExemplarSources } from './exemplars.queries.js';
import { makeExemplar } from './make-exemplar-act.js';
import { rubricIn } from './mark-act.js';
import { commentField, levelField } from './mark-form.js';

const FORM = 'mark';

/** `?plan=` chooses the plan that an exemplar is to be made of. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const wanted = new URL(request.url).searchParams.get('plan');
  const { exemplars } = await context.graphql(ExemplarShelf);
  if (!wanted) return { ...exemplars, chosen: null };
  const { sources } = (await context.graphql(ExemplarSources)).exemplars;
  const source = sources.find(({ packetId }) => packetId === wanted);
  if (!source) return { ...exemplars, chosen: null };
  const { guidance: _, ...plan } = source;
  return { ...exemplars, chosen: { ...plan, rubric: rubricIn(source) } };
}

export const action = acts({ [FORM]: makeExemplar });

export default function ExemplarsPage({ loaderData, actionData: refused }: Route.ComponentProps) {
  const { exemplars, sources, chosen } = loaderData;
  return (
    <Page
      title="Exemplars for calibration"
      back={{ to: '/programme/markers', label: 'Back to the pool of markers' }}
      seenBy="Only your programme’s director can see this. Markers read an exemplar’s levels once they have marked it."
      refused={refused}
      wide
    >
      {exemplars.length ? (
        <DataTable
          caption="Exemplars, the newest first"
          showsCaption={false}
          rows={exemplars}
          keyOf={({ id }) => id}
          columns={[
            { head: 'Exemplar', cell: ({ code, title }) => `${code}: ${title}` },
            { head: 'Rubric', cell: ({ rubricKey, rubricVersion }) => `${rubricKey} ${rubricVersion}` },
            { head: 'Made of', cell: ({ fictional }) => (fictional ? 'Made up' : 'A plan of a round') },
            { head: 'Made on', cell: ({ madeOn }) => sayDay(madeOn) },
          ]}
        />
      ) : (
        <Empty>
          <p>
            An exemplar is a plan with the levels it should be given, and why. Markers mark 2 or 3 of them before a
            round, so make 3: one that is strong, one on the border and one that is not there yet.
          </p>
        </Empty>
      )}
      <div className="app-measure">
        <h2 className="nhsuk-heading-m">Make another</h2>
        {chosen ? (
          <MakeOf chosen={chosen} refused={refused} />
        ) : sources.length ? (
          <>
            <p>Of which plan? It is shown to markers as it was marked, with names taken out.</p>
            <ul className="nhsuk-list nhsuk-list--bullet">
              {sources.map(({ packetId, code, title, roundTitle }) => (
                <li key={packetId}>
                  <Link to={`?plan=${packetId}`}>
                    {code}: {title}
                  </Link>
                  , {roundTitle}
                </li>
              ))}
            </ul>
          </>
        ) : (
          <p>Exemplars are made of plans whose results are out, and no round is released yet.</p>
        )}
      </div>
    </Page>
  );
}

type Chosen = NonNullable<Route.ComponentProps['loaderData']['chosen']>;

function MakeOf({ chosen, refused }: { chosen: Chosen; refused: Route.ComponentProps['actionData'] }) {
  const { requestKey = '' } = useRouteLoaderData<RootData>('root') ?? {};
  const isBusy = useNavigation().state === 'submitting';
  const { packetId, code, title, submissionId, rubric } = chosen;
  const typed = (field: string) => String(refused?.typed[field] ?? '');
  const errorOf = (field: string) => refused?.errors.find((error) => error.field === field)?.message;
  return (
    <Form method="post" noValidate id={FORM} data-keep={FORM}>
      <input type="hidden" name="form" value={FORM} />
      <input type="hidden" name="idempotencyKey" value={`${requestKey}:${FORM}`} />
      <input type="hidden" name="packetId" value={packetId} />
      <p>
        Plan {code}: <Link to={`/programme/submissions/${submissionId}`}>{title}</Link>. Give each criterion the level
        it should have, agreed with others where you can, and the reasons a marker learns from, in at least 25
        characters. An exemplar stays as it is made.
      </p>
      {rubric.criteria.map((criterion, index) => (
        <CriterionField
          key={criterion.key}
          form={FORM}
          criterion={criterion}
          number={index + 1}
          rubric={rubric}
          level={typed(levelField(criterion.key))}
          comment={typed(commentField(criterion.key))}
          levelError={errorOf(levelField(criterion.key))}
          commentError={errorOf(commentField(criterion.key))}
        />
      ))}
      <button className="nhsuk-button" type="submit" disabled={isBusy}>
        Make the exemplar
      </button>
    </Form>
  );
}
