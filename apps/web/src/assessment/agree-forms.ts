import { act, type ActPage, found } from '../design/acts.js';
import { choice, type Fields, hidden, words } from '../design/form.js';
import type { AppLoadContext } from 'react-router';
import { DiscussionOfPlan, ReviseMark, StandByMark, WriteDiscussionNote } from './agree.queries.js';
import { fieldOf, rubricIn } from './mark-act.js';
import { levelsGiven, markFields, type MarkingRubric } from './mark-form.js';

/** What the note's box of choices sends for the whole, which has no criterion. */
export const THE_WHOLE = 'whole';

export const noteFields = {
  criterion: choice()('What is it about?', { as: 'select' }),
  text: words('Your note', { missing: 'Write what you want to say to the other marker', rows: 4 }),
};
export const standFields = {
  id: hidden(),
  version: hidden(),
  why: words('Why do you stand by your mark?', {
    missing: 'Enter why you stand by your mark',
    rows: 3,
    hint: 'The other marker and the moderator read it.',
  }),
};
export const whyRevised = words('Why do you revise your mark?', {
  missing: 'Enter why you revise your mark',
  rows: 3,
  hint: 'The other marker and the moderator read it. What you marked first is kept beside it.',
});

/** The questions of a revision: those of a mark, but for the overall rating, which stays as it was given. */
export function reviseFields(rubric: MarkingRubric): Fields {
  const { globalRating: _, ...asked } = markFields(rubric);
  return { ...asked, why: whyRevised };
}

/** What both pages show, or nothing for whoever may not read the others' marks. */
export async function planDiscussed({ graphql: ask }: Pick<AppLoadContext, 'graphql'>, id: string) {
  const { discussion, packet, markingQueue } = await ask(DiscussionOfPlan, { id });
  const { mark, ...of } = found(packet);
  return {
    id,
    title: markingQueue.find(({ packetId }) => packetId === id)?.title ?? '',
    mark,
    rubric: rubricIn(of),
    discussion: found(discussion),
  };
}

const planOf = (page: ActPage) => planDiscussed(page.context, page.param('packetId'));
const placeOf = ({ param }: ActPage) => `/marking/${param('packetId')}/agree`;

export const agreeActs = {
  note: act({
    fields: noteFields,
    does: async ({ criterion, ...input }, { graphql: ask, param }) =>
      (
        await ask(WriteDiscussionNote, {
          input: { ...input, packetId: param('packetId'), criterion: criterion === THE_WHOLE ? null : criterion },
        })
      ).writeDiscussionNote,
    then: (_, page) => `${placeOf(page)}#notes`,
    said: 'Your note is there for the other marker.',
  }),
  stand: act({
    fields: standFields,
    does: async ({ version, ...input }, { graphql: ask }) =>
      (await ask(StandByMark, { input: { ...input, version: Number(version) } })).standByMark,
    said: 'Your part is ended: your mark stands.',
  }),
};

export const reviseAct = act({
  fields: async (page) => reviseFields((await planOf(page)).rubric),
  does: async (input, page) => {
    const { rubric } = await planOf(page);
    const { levels } = levelsGiven(rubric, input);
    const { id, version, flags, why, idempotencyKey } = input;
    const { reviseMark } = await page.graphql(ReviseMark, {
      input: {
        ...{ id: String(id), version: Number(version), why: String(why), flags: flags as string[] },
        ...{ levels: [...levels], idempotencyKey },
      },
    });
    // A refusal names the place in the list that was sent; the form knows it by its criterion.
    const errors = reviseMark.errors.map((error) => {
      const field = fieldOf(error.path, levels);
      return { ...error, path: field ? [field] : error.path };
    });
    return { ...reviseMark, errors };
  },
  then: (_, page) => placeOf(page),
  said: 'Your part is ended: your mark is revised.',
});
