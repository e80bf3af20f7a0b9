import type { Route } from './+types/reference-set.page';
import { ActForm } from '../design/act-form.js';
import { act, type ActPage, acts, found } from '../design/acts.js';
import { day, decimal, type Fields, line } from '../design/form.js';
import { Page } from '../design/page.js';
import { DataTable, Prose, SummaryList } from '../design/pieces.js';
import { Confirming, ConfirmationSaid } from './confirming.js';
import { confirmAct, withdrawAct } from './confirming-acts.js';
import { ReviseReference } from './reference-acts.js';
import { ReviewDay, SetSource, SetState } from './reference-marks.js';
import { OneReferenceSet } from './reference-query.js';
import { keyWord, mayRevise, whoRevises } from './reference-words.js';

interface SetNumber {
  readonly path: string;
  readonly label: string;
  readonly value: string;
}

const aboutTheSet = {
  title: line('What is it called?', { missing: 'Enter what it is called' }),
  effectiveFrom: day('From when on does it hold?', { missing: 'Enter the day from which it holds' }),
  reviewBy: day('By when should somebody look at it again?', { optional: true }),
  source: line('Where do the figures come from?', {
    hint: 'Such as “Pay circular (AforC) 1/2026” or “Letter of the finance director, 3 March 2026”',
    missing: 'Enter where the figures come from',
  }),
};

const boxOf = (index: number): string => `number-${index}`;

/** The form’s boxes: what is said of the set, and each of its numbers. */
const fieldsFor = (numbers: readonly SetNumber[]): typeof aboutTheSet & Fields => ({
  ...aboutTheSet,
  ...Object.fromEntries(numbers.map(({ label }, index) => [boxOf(index), decimal(said(label))])),
});

const said = (label: string): string => `${label.charAt(0).toUpperCase()}${label.slice(1)}`;

async function setOf(ask: ActPage['graphql'], setId: string) {
  const { viewer, referenceSets } = await ask(OneReferenceSet);
  return { viewer, set: found(referenceSets.find(({ id }) => id === setId)) };
}

export async function loader({ context, params }: Route.LoaderArgs) {
  const { viewer, set } = await setOf(context.graphql, params.setId);
  return { set, today: viewer?.today ?? '', mayRevise: mayRevise(viewer?.roles ?? []) };
}

export const action = acts({
  confirm: confirmAct,
  withdraw: withdrawAct,
  revise: act({
    fields: async (page) => fieldsFor((await setOf(page.graphql, page.param('setId'))).set.numbers),
    does: async ({ title, effectiveFrom, reviewBy, source, idempotencyKey, ...boxes }, page) => {
      const setId = page.param('setId');
      const { set } = await setOf(page.graphql, setId);
      // Only what was changed is sent: the API copies the rest, and says when nothing was.
      const changed = set.numbers.flatMap(({ path, value }, index) => {
        const now = (boxes as Readonly<Record<string, unknown>>)[boxOf(index)];
        return typeof now === 'string' && now !== value ? [{ path, value: now }] : [];
      });
      if (!changed.length)
        return {
          id: null,
          errors: [{ message: 'Change at least 1 number: this set says the same as the one before', path: [boxOf(0)] }],
        };
      const { reviseReference } = await page.graphql(ReviseReference, {
        input: { setId, title, effectiveFrom, reviewBy, source, changes: changed, idempotencyKey },
      });
      return reviseReference;
    },
    about: { changes: boxOf(0) },
    then: ({ id }, page) => `/reference-sets/${id ?? page.param('setId')}`,
    said: 'Entered. Cases that rest on the earlier figures say that they moved on.',
  }),
});

export default function ReferenceSetPage({ loaderData, actionData }: Route.ComponentProps) {
  const { set, today, mayRevise: may } = loaderData;
  return (
    <Page
      title={set.title}
      caption={keyWord(set.key)}
      back={{ to: '/reference-sets', label: 'Back to the reference figures' }}
      seenBy={whoRevises}
      refused={actionData}
    >
      <SummaryList
        rows={[
          { key: 'State', value: <SetState set={set} /> },
          { key: 'Look at again', value: <ReviewDay reviewBy={set.reviewBy} today={today} /> },
          { key: 'Source', value: <SetSource source={set.source} /> },
          ...(set.isLocal ? [{ key: 'Entered by', value: 'Your trust’s finance' }] : []),
        ]}
      />
      {set.note ? <Prose>{set.note}</Prose> : null}
      {set.confirmation ? <ConfirmationSaid word={set.confirmation} /> : null}
      {may ? <Confirming set={set} refused={actionData} /> : null}
      {may ? (
        <>
          <h2 className="nhsuk-heading-m">Its figures, and newer ones</h2>
          <p>
            What stands in the boxes is what this set says{set.unit ? ` (${set.unit})` : ''}. Change what is new. This
            set stays as it is; yours holds from the day you give, and each case keeps its figures until somebody moves
            it on.
          </p>
          <ActForm
            name="revise"
            fields={fieldsFor(set.numbers)}
            values={Object.fromEntries(set.numbers.map(({ value }, index) => [boxOf(index), value]))}
            refused={actionData}
            button="Enter the newer figures"
          />
        </>
      ) : (
        <DataTable
          caption={`Its figures${set.unit ? ` (${set.unit})` : ''}`}
          rows={set.numbers}
          keyOf={({ path }) => path}
          columns={[
            { head: 'Figure', cell: ({ label }) => said(label) },
            { head: 'Value', isNumber: true, cell: ({ value }) => value },
          ]}
        />
      )}
    </Page>
  );
}
