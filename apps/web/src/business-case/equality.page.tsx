import type { Route } from './+types/equality.page';
import { ActForm } from '../design/act-form.js';
import { act, acts } from '../design/acts.js';
import { choice, type Fields, words } from '../design/form.js';
import type { EqualityEffect } from '../gql/graphql.js';
import { ScreenEquality } from './case-acts.js';
import { CaseFormPage } from './case-form-page.js';
import { backTo } from './case-place.js';
import { caseOf } from './case-query.js';
import { chosenFrom, effectWords, whoMay } from './case-words.js';

interface Group {
  readonly key: string;
  readonly name: string;
  readonly asks: string;
}

/** Two boxes for every group: what the change does to them, and why. */
const fieldsFor = (groups: readonly Group[]): Fields =>
  Object.fromEntries(
    groups.flatMap(({ key, name, asks }) => [
      [
        `effect-${key}`,
        choice<EqualityEffect>()(name, { as: 'select', optional: true, choices: chosenFrom(effectWords), hint: asks }),
      ],
      [`note-${key}`, words(`${name}: why, and what is done about it`, { blank: true, rows: 2 })],
    ]),
  );

export const loader = ({ context, params }: Route.LoaderArgs) => caseOf(context.graphql, params.projectId);

export const action = acts({
  screen: act({
    fields: async (page) => fieldsFor((await caseOf(page.graphql, page.param('projectId'))).characteristics),
    does: async ({ idempotencyKey, ...typed }, page) => {
      const given = typed as Readonly<Record<string, string | null>>;
      const rows = Object.entries(given).flatMap(([name, effect]) => {
        const characteristic = name.replace(/^effect-/, '');
        return name.startsWith('effect-') && effect
          ? [{ characteristic, effect: effect as EqualityEffect, note: given[`note-${characteristic}`] ?? '' }]
          : [];
      });
      if (!rows.length)
        return { errors: [{ message: 'Say for at least 1 group what the change does to them', path: ['effect-age'] }] };
      const { screenEquality } = await page.graphql(ScreenEquality, {
        input: { projectId: page.param('projectId'), idempotencyKey, rows },
      });
      return {
        ...screenEquality,
        errors: screenEquality.errors.map((error) => {
          const row = rows[Number(error.path.find((part) => /^\d+$/.test(part)))];
          return row ? { ...error, path: [`note-${row.characteristic}`] } : error;
        }),
      };
    },
    then: backTo('equality'),
    said: 'Equality looked at.',
  }),
});

export default function EqualityPage({
  loaderData: { project, plan, characteristics },
  actionData,
}: Route.ComponentProps) {
  const values = Object.fromEntries(
    plan.equality.flatMap(({ characteristic, effect, note }) => [
      [`effect-${characteristic}`, effect],
      [`note-${characteristic}`, note],
    ]),
  );
  return (
    <CaseFormPage
      title="Who gains and who loses"
      project={project}
      who={whoMay.edit}
      mayHere={project.viewerMay.includes('plan:edit')}
      refused={actionData}
    >
      <p>
        Leave out the groups you have not looked at. Where a group loses, say what is done about it: that is what the
        sponsor will ask.
      </p>
      <ActForm name="screen" fields={fieldsFor(characteristics)} values={values} refused={actionData} button="Save" />
    </CaseFormPage>
  );
}
