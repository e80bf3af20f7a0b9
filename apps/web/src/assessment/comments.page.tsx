import type { Route } from './+types/comments.page';
import { ActForm } from '../design/act-form.js';
import { act, acts } from '../design/acts.js';
import { choice, hidden, words } from '../design/form.js';
import { Page } from '../design/page.js';
import { Details, Empty, Prose } from '../design/pieces.js';
import { AddBankComment, ChangeBankComment, CommentsPage, RemoveBankComment } from './comments.queries.js';

const text = words('Comment', {
  rows: 3,
  missing: 'Enter the comment',
  hint: 'Write it so that it fits any plan: what is missing, and what would be there in a better one.',
});
const fields = {
  add: {
    criterion: choice()('Which criterion is it for?', { as: 'select', missing: 'Select a criterion' }),
    text,
  },
  change: { id: hidden(), version: hidden(), text },
  remove: { id: hidden() },
};

export async function loader({ context }: Route.LoaderArgs) {
  const { commentBank, guidance } = await context.graphql(CommentsPage);
  // Rubrics that come to a pass or a fail have the same criteria.
  const graded = guidance.rubrics.filter(({ cut }) => typeof cut === 'number').flatMap(({ criteria }) => criteria);
  const criteria = graded.filter(({ key }, index) => graded.findIndex((one) => one.key === key) === index);
  return { commentBank, criteria };
}

export const action = acts({
  add: act({
    fields: fields.add,
    does: async (input, { graphql: ask }) => (await ask(AddBankComment, { input })).addBankComment,
    said: 'The comment is kept. You find it on the marking sheet, below its criterion.',
  }),
  change: act({
    fields: fields.change,
    does: async ({ version, ...input }, { graphql: ask }) =>
      (await ask(ChangeBankComment, { input: { ...input, version: Number(version) } })).changeBankComment,
    said: 'The comment is changed. Marks that hold it already stay as they are.',
  }),
  remove: act({
    fields: fields.remove,
    does: async (input, { graphql: ask }) => (await ask(RemoveBankComment, { input })).removeBankComment,
    said: 'The comment is removed.',
  }),
});

export default function OwnCommentsPage({
  loaderData: { commentBank, criteria },
  actionData: refused,
}: Route.ComponentProps) {
  return (
    <Page
      title="Comments you use again"
      back={{ to: '/marking', label: 'Back to your queue' }}
      seenBy="Only you can see these, until you put one into a mark and submit it."
      refused={refused}
    >
      {commentBank.length ? null : (
        <Empty example={<p>“On-costs are missing: add employer’s national insurance and pension to each post.”</p>}>
          <p>
            What you find yourself writing again and again, kept by criterion. On the marking sheet one button puts it
            into your reasons, where you fit it to the plan.
          </p>
        </Empty>
      )}
      {criteria.map(({ key, title }) => {
        const own = commentBank.filter(({ criterion }) => criterion === key);
        return own.length ? (
          <section key={key} aria-labelledby={`of-${key}`}>
            <h2 className="nhsuk-heading-s" id={`of-${key}`}>
              {title}
            </h2>
            {own.map(({ id, version, text: kept }) => (
              <div className="app-card nhsuk-u-margin-bottom-3" key={id}>
                <Prose>{kept}</Prose>
                <Details summary="Change or remove" about={kept} isOpen={refused?.form.endsWith(id) ?? false}>
                  <ActForm
                    name="change"
                    part={id}
                    fields={fields.change}
                    values={{ id, version, text: kept }}
                    refused={refused}
                    button="Change"
                    about={`the comment: ${kept}`}
                  />
                  <ActForm
                    name="remove"
                    part={id}
                    fields={fields.remove}
                    values={{ id }}
                    refused={refused}
                    button="Remove"
                    about={`the comment: ${kept}`}
                    look="secondary"
                  />
                </Details>
              </div>
            ))}
          </section>
        ) : null;
      })}
      <h2 className="nhsuk-heading-m">Keep another</h2>
      <ActForm
        name="add"
        fields={fields.add}
        refused={refused}
        choices={{ criterion: criteria.map(({ key, title }) => ({ value: key, label: title })) }}
        button="Keep the comment"
      />
    </Page>
  );
}
