import { redirect } from 'react-router';
import type { Route } from './+types/check-mark.page';
import { ActForm } from '../design/act-form.js';
import { act, acts, found } from '../design/acts.js';
import { hidden } from '../design/form.js';
import { Page } from '../design/page.js';
import { SummaryList } from '../design/pieces.js';
import { markedAnew } from './carried-over.js';
import { feedbackRows } from './feedback-shown.js';
import { rubricIn } from './mark-act.js';
import { PacketToMark, SubmitMark } from './packet.queries.js';
import { flagsSaid, Levels, saidToModerator } from './sealed-mark.js';
import { ratings } from './words.js';

const fields = { id: hidden(), version: hidden() };

export async function loader({ context, params }: Route.LoaderArgs) {
  const { packet } = await context.graphql(PacketToMark, { id: params.packetId });
  const { code, mark, ...rest } = found(packet);
  if (mark.state !== 'IN_PROGRESS') throw redirect(`/marking/${params.packetId}`);
  return { id: params.packetId, code, mark, rubric: markedAnew(rubricIn(rest), mark) };
}

export const action = acts({
  submit: act({
    fields,
    does: async ({ id, version, idempotencyKey }, { graphql: ask }) =>
      (await ask(SubmitMark, { input: { id, version: Number(version), idempotencyKey } })).submitMark,
    then: (_, { param }) => `/marking/${param('packetId')}`,
    said: 'Your mark is submitted.',
  }),
});

export default function CheckMarkPage({
  loaderData: { id, code, mark, rubric },
  actionData: refused,
}: Route.ComponentProps) {
  const rows = [
    {
      key: 'Overall rating',
      value: mark.globalRating ? ratings[mark.globalRating] : 'Not given yet',
      change: { to: `/marking/${id}#mark-globalRating` },
    },
    {
      key: 'Rules of conduct broken',
      value: mark.flags.length ? flagsSaid(rubric, mark.flags) : 'None',
      change: { to: `/marking/${id}#mark-flags` },
    },
    ...feedbackRows(mark).map(({ of, ...row }) => ({ ...row, change: { to: `/marking/${id}#mark-${of}-1` } })),
    ...saidToModerator(rubric, mark).map((row) => ({ ...row, change: { to: `/marking/${id}#mark-note` } })),
  ];
  return (
    <Page
      title="Check your mark"
      caption={`Plan ${code}`}
      back={{ to: `/marking/${id}`, label: 'Back to the plan' }}
      seenBy="Only you can see this until you submit it."
      refused={refused}
    >
      <SummaryList rows={rows} />
      <h2 className="nhsuk-heading-m">Levels and reasons</h2>
      <Levels rubric={rubric} levels={mark.levels} changeAt={(key) => `/marking/${id}#mark-level-${key}`} />
      <div className="nhsuk-warning-callout">
        <h2 className="nhsuk-warning-callout__label">
          <span role="text">
            <span className="nhsuk-u-visually-hidden">Important: </span>A submitted mark is final
          </span>
        </h2>
        <p>
          Nobody can change it, you neither. Your total is shown when it is in. The lead reads your reasons, strengths
          and next steps as “Marker 1” or “Marker 2” when the results are released.
        </p>
      </div>
      <ActForm
        name="submit"
        fields={fields}
        values={{ id: mark.id, version: mark.version }}
        refused={refused}
        button="Submit your mark for good"
      />
    </Page>
  );
}
