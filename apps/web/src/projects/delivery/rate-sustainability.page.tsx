import type { Route } from './+types/rate-sustainability.page';
import { ActForm } from '../../design/act-form.js';
import { act, acts } from '../../design/acts.js';
import { choice, type Fields } from '../../design/form.js';
import { Page } from '../../design/page.js';
import type { SustainabilityLevel } from '../../gql/graphql.js';
import { RateSustainability } from './outcome-acts.js';
import { sustainabilityOf } from './sustainability-query.js';

interface Listed {
  readonly key: string;
  readonly name: string;
  readonly asks: string;
}

const fieldsFor = (factors: readonly Listed[], levels: readonly Listed[]): Fields =>
  Object.fromEntries(
    factors.map(({ key, name, asks }) => [
      key,
      choice<SustainabilityLevel>()(name, {
        as: 'select',
        optional: true,
        hint: asks,
        choices: levels.map((level) => ({ value: level.key, label: `${level.key}: ${level.name}` })),
      }),
    ]),
  );

export const loader = ({ context, params }: Route.LoaderArgs) => sustainabilityOf(context.graphql, params.projectId);

export const action = acts({
  rate: act({
    fields: async (page) => {
      const { factors, levels } = await sustainabilityOf(page.graphql, page.param('projectId'));
      return fieldsFor(factors, levels);
    },
    does: async ({ idempotencyKey, ...rated }, page) => {
      const ratings = Object.entries(rated as Readonly<Record<string, SustainabilityLevel | null>>).flatMap(
        ([factor, level]) => (level ? [{ factor, level }] : []),
      );
      if (!ratings.length)
        return { errors: [{ message: 'Rate at least 1 factor', path: Object.keys(rated).slice(0, 1) }] };
      return (
        await page.graphql(RateSustainability, {
          input: { projectId: page.param('projectId'), idempotencyKey, ratings },
        })
      ).rateSustainability;
    },
    then: (_, page) => `/projects/${page.param('projectId')}/sustainability`,
    said: 'Your ratings are saved.',
  }),
});

export default function RateSustainabilityPage({
  loaderData: { project, factors, levels },
  actionData,
}: Route.ComponentProps) {
  return (
    <Page
      title="Rate what keeps it going"
      caption={project.title}
      back={{ to: `/projects/${project.id}/sustainability`, label: 'Back to “Will it last?”' }}
      seenBy="The project’s team sees how many people chose each level, not who."
      refused={actionData}
    >
      {project.viewerMay.includes('project:comment') ? (
        <>
          <p>
            Rate for yourself, without asking the others. Leave out what you cannot judge. Rating a factor again
            replaces what you said before.
          </p>
          <ul>
            {levels.map(({ key, name, asks }) => (
              <li key={key}>
                {key}, {name.toLowerCase()}: {asks}
              </li>
            ))}
          </ul>
          <ActForm name="rate" fields={fieldsFor(factors, levels)} refused={actionData} button="Save my ratings" />
        </>
      ) : (
        <p>Only the project’s team can rate it.</p>
      )}
    </Page>
  );
}
