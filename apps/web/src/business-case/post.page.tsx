import type { Route } from './+types/post.page';
import { ActForm } from '../design/act-form.js';
import { act, acts, found, type Refused } from '../design/acts.js';
import { type Choice, readForm } from '../design/form.js';
import { sayPounds } from '../design/words.js';
import { PricePost } from './case-acts-of-cost.js';
import { whoMay } from './case-words.js';
import { FieldsSaid } from './fields-said.js';
import { LineFormPage } from './line-form-page.js';
import { NEW_POST, postFields, savedPostFields } from './post-fields.js';
import { Amounts } from './shown-figure.js';
import { PostOfLine, PriceOfPost } from './post-query.js';

const FORM = 'post';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { businessCase, ...project } = found((await context.graphql(PostOfLine, { id: params.projectId })).project);
  const { post, ...line } = found(
    businessCase.options.flatMap(({ lines }) => lines).find(({ id }) => id === params.lineId),
  );
  const points = businessCase.appraisal.sets.flatMap(({ set }): Choice[] =>
    set.points.map(({ key, label, annual }) => ({ value: key, label: `${label}: ${sayPounds(annual)} a year` })),
  );
  const address = new URL(request.url).searchParams;
  return {
    project,
    line,
    points,
    scales: businessCase.appraisal.sets.filter(({ set }) => set.points.length).map(({ set }) => set.title),
    stored: post ?? NEW_POST,
    ...(address.has('point') ? await triedOut(context, project.id, address) : { tried: null, price: null }),
  };
}

/** What the post in the address would cost; or what to mend of it, with everything that was typed. */
async function triedOut(context: Route.LoaderArgs['context'], projectId: string, address: URLSearchParams) {
  const body = new FormData();
  for (const [name, value] of address) body.append(name, value);
  const read = readForm(postFields, body);
  const typed = { ...read.typed, why: address.get('why') ?? '' };
  const refused = (errors: Refused['errors']): Refused => ({ form: FORM, errors, typed, isConflict: false });
  if (!read.ok) return { tried: refused(read.errors), price: null };
  const answered = await context.graphql(PriceOfPost, { id: projectId, ...read.input });
  const price = found(answered.project).businessCase.priceOfPost;
  const errors = price.cannot ? [{ field: 'wte', message: price.cannot }] : [];
  return { tried: refused(errors), price: price.cannot ? null : price };
}

export const action = acts({
  [FORM]: act({
    fields: savedPostFields,
    does: async ({ version, ...input }, page) =>
      (await page.graphql(PricePost, { input: { ...input, id: page.param('lineId'), version: Number(version) } }))
        .pricePost,
    then: (_, page) => `/projects/${page.param('projectId')}/plan/lines/${page.param('lineId')}`,
    said: 'Priced as a post. The earlier figure stays beside it.',
  }),
});

export default function PostPage({ loaderData, actionData }: Route.ComponentProps) {
  const { project, line, points, scales, stored, tried, price } = loaderData;
  const refused = actionData ?? (tried?.errors.length ? tried : undefined);
  return (
    <LineFormPage title="Price it as a post" line={line} project={project} refused={refused}>
      <p>
        A post costs more than its pay: the employer pays National Insurance, a pension and a levy on top. They are
        worked out from the pay scales that this case rests on: {scales.join(' and ')}. {whoMay.price}
      </p>
      <p>It costs {sayPounds(line.recurrent)} a year as saved.</p>
      {price ? (
        <section aria-labelledby="price">
          <h2 className="nhsuk-heading-m" id="price">
            What this post would cost a year
          </h2>
          <p>
            <output>
              <strong>{sayPounds(price.total ?? '')}</strong>, not saved yet.
            </output>
          </p>
          <Amounts of={price.parts.map(({ name, amount }) => [name, sayPounds(amount)])} />
        </section>
      ) : null}
      {project.viewerMay.includes('plan:price') ? (
        <ActForm
          name={FORM}
          fields={savedPostFields}
          values={{ ...stored, version: line.version }}
          refused={actionData ?? tried ?? undefined}
          choices={{ point: points }}
          button="Save this post"
        >
          <button className="nhsuk-button nhsuk-button--secondary" type="submit" formMethod="get">
            Work it out first
          </button>{' '}
        </ActForm>
      ) : (
        <FieldsSaid fields={postFields} values={stored} choices={{ point: points }} />
      )}
    </LineFormPage>
  );
}
