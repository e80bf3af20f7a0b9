import { act, type ActPage, found } from '../design/acts.js';
import { type Field, hidden, line, number } from '../design/form.js';
import type { SchemeInFullQuery } from '../gql/graphql.js';
import { rubricChoice, schemeFields } from './programme-forms.js';
import { CreateScheme } from './programme.mutations.js';
import { ReviseScheme, SchemeInFull } from './scheme.queries.js';

export type Scheme = SchemeInFullQuery['schemes'][number];

export const copyFields = { title: line('What is the copy called?', { missing: 'Enter what the copy is called' }) };

const weightField = (criterion: string): string => `weight-${criterion}`;

/** What a scheme is made of, with a box for the weight of each criterion. */
export const revisedFields = ({ weights }: Scheme) => ({
  id: hidden(),
  version: hidden(),
  ...schemeFields,
  ...Object.fromEntries(
    weights.map(({ criterion, title, ofRubric }): [string, Field<number>] => [
      weightField(criterion),
      number(`Weight of ${criterion}, ${title.toLowerCase()}`, {
        unit: '%',
        hint: `The rubric gives it ${ofRubric}.`,
        missing: `Enter the weight of ${criterion}; 0 if it does not count`,
      }),
    ]),
  ),
});

/** What stands in the boxes at first. */
export const revisedValues = ({ weights, ...scheme }: Scheme): Readonly<Record<string, unknown>> => ({
  ...scheme,
  rubric: rubricChoice({ key: scheme.rubricKey, version: scheme.rubricVersion }),
  ...Object.fromEntries(weights.map(({ criterion, weight }) => [weightField(criterion), weight])),
});

export async function schemeOf({ graphql: ask, param }: Pick<ActPage, 'graphql' | 'param'>): Promise<Scheme> {
  const { schemes } = await ask(SchemeInFull);
  return found(schemes.find(({ id }) => id === param('schemeId')));
}

export const schemeActs = {
  revise: act({
    fields: async (page) => revisedFields(await schemeOf(page)),
    about: { rubricKey: 'rubric', rubricVersion: 'rubric', weights: weightField('C1') },
    does: async (input, page) => {
      const { weights } = await schemeOf(page);
      const [rubricKey = '', rubricVersion = ''] = input.rubric.split(' ');
      const typed: Readonly<Record<string, unknown>> = input;
      const given = weights.map(({ criterion }) => ({ criterion, weight: Number(typed[weightField(criterion)]) }));
      const isRubrics = given.every(({ weight }, index) => weight === weights[index]?.ofRubric);
      const { id, version, title, track, cut, requiredGates, showsLeadership, idempotencyKey } = input;
      const { oneOfEach, needsCalibration, resubmissionsCapped } = input;
      const rules = {
        ...{ title, track, cut, requiredGates, showsLeadership, rubricKey, rubricVersion },
        ...{ oneOfEach, needsCalibration, resubmissionsCapped },
      };
      return (
        await page.graphql(ReviseScheme, {
          input: { id, version: Number(version), ...rules, weights: isRubrics ? null : given, idempotencyKey },
        })
      ).reviseScheme;
    },
    said: 'The scheme is changed, and so are its rounds.',
  }),
  copy: act({
    fields: copyFields,
    does: async ({ title, idempotencyKey }, page) => {
      const { weights, track, rubricKey, rubricVersion, cut, requiredGates, ...of } = await schemeOf(page);
      const { showsLeadership, oneOfEach, needsCalibration, resubmissionsCapped } = of;
      const rules = {
        ...{ track, rubricKey, rubricVersion, cut, requiredGates: [...requiredGates], showsLeadership },
        ...{ oneOfEach, needsCalibration, resubmissionsCapped },
      };
      const isRubrics = weights.every(({ weight, ofRubric }) => weight === ofRubric);
      const own = weights.map(({ criterion, weight }) => ({ criterion, weight }));
      return (
        await page.graphql(CreateScheme, {
          input: { title, ...rules, weights: isRubrics ? null : own, idempotencyKey },
        })
      ).createScheme;
    },
    then: ({ id }) => (id ? `/programme/schemes/${id}` : '/programme'),
    said: 'The copy is made. Change what is to be different, then open a round of it.',
  }),
};
