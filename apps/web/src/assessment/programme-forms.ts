import { act } from '../design/acts.js';
import { choice, day, hidden, instant, line, number, several, words, yes } from '../design/form.js';
import type { AssessmentTrack } from '../gql/graphql.js';
import {
  AllocateMarkers,
  CreateScheme,
  CutDiscussionShort,
  OpenRound,
  OrderThirdMark,
  ReleaseResults,
} from './programme.mutations.js';

export const schemeFields = {
  title: line('What is the scheme called?', { missing: 'Enter what the scheme is called' }),
  rubric: choice()('Which rubric is it marked by?', { missing: 'Select a rubric' }),
  track: choice<AssessmentTrack>()('What is marked?', { missing: 'Select what is marked' }),
  cut: number('Least total that passes', {
    optional: true,
    unit: '%',
    hint: 'Leave it empty for the rubric’s own.',
  }),
  requiredGates: several('Gates that must be passed before submitting', { blank: true }),
  showsLeadership: yes('Assessors read the lead’s reflections', {
    hint: 'They tell much about a person. Leave it unticked unless the rubric needs them.',
  }),
  oneOfEach: yes('Every plan is marked by a clinician and a manager'),
  needsCalibration: yes('Only calibrated markers are given plans', {
    hint: 'They mark 2 or 3 exemplars first, every 12 months.',
  }),
  resubmissionsCapped: yes('A resubmission that passes counts as the least total that passes', {
    hint: 'Leave it unticked where it counts in full.',
  }),
};
export const roundFields = {
  schemeId: choice()('Of which scheme?', { missing: 'Select the scheme' }),
  title: line('What is the round called?', {
    hint: 'Such as “Autumn 2027”.',
    missing: 'Enter what the round is called',
  }),
  opensAt: instant('When it opens'),
  deadlineAt: instant('Deadline for submitting'),
  markingDueOn: day('When marks are due'),
};
export const thirdFields = { packetId: hidden() };
export const cutShortFields = {
  packetId: hidden(),
  reason: words('Why does the discussion not go on?', {
    missing: 'Enter why the discussion does not go on',
    rows: 2,
    hint: 'It is kept with the plan. The markers do not read it.',
  }),
};
export const noFields = {};

/** A rubric in a form’s choice: its key and its version. */
export const rubricChoice = ({ key, version }: { readonly key: string; readonly version: string }) =>
  `${key} ${version}`;

const roundOf = (param: (name: string) => string) => ({ roundId: param('roundId') });

export const programmeActs = {
  scheme: act({
    fields: schemeFields,
    about: { rubricKey: 'rubric', rubricVersion: 'rubric' },
    does: async ({ rubric, ...input }, { graphql: ask }) => {
      const [rubricKey = '', rubricVersion = ''] = rubric.split(' ');
      return (await ask(CreateScheme, { input: { ...input, rubricKey, rubricVersion } })).createScheme;
    },
    said: 'The scheme is made. Open a round of it when you know its dates.',
  }),
  round: act({
    fields: roundFields,
    does: async (input, { graphql: ask }) => (await ask(OpenRound, { input })).openRound,
    then: ({ id }) => (id ? `/programme/rounds/${id}` : '/programme'),
    said: 'The round is open. Every trust sees its dates.',
  }),
};

export const roundActs = {
  allocate: act({
    fields: noFields,
    does: async ({ idempotencyKey }, { graphql: ask, param }) =>
      (await ask(AllocateMarkers, { input: { ...roundOf(param), idempotencyKey } })).allocateMarkers,
    said: ({ marks }) =>
      marks ? `${marks} ${marks === 1 ? 'mark is' : 'marks are'} allocated.` : 'Every accepted plan has its markers.',
  }),
  third: act({
    fields: thirdFields,
    does: async (input, { graphql: ask }) => (await ask(OrderThirdMark, { input })).orderThirdMark,
    said: 'A third mark is ordered, from somebody who marks it blind.',
  }),
  cut: act({
    fields: cutShortFields,
    does: async (input, { graphql: ask }) => (await ask(CutDiscussionShort, { input })).cutDiscussionShort,
    said: 'The discussion is over, and the marks were compared as they stand.',
  }),
};

export const releaseActs = {
  release: act({
    fields: { sure: yes('I have read what each trainee will see') },
    does: async ({ sure, idempotencyKey }, { graphql: ask, param }) =>
      sure
        ? (await ask(ReleaseResults, { input: { ...roundOf(param), idempotencyKey } })).releaseResults
        : {
            released: null,
            errors: [{ message: 'Tick that you have read what each trainee will see', path: ['sure'] }],
            warnings: [],
          },
    then: (_, { param }) => `/programme/rounds/${param('roundId')}`,
    said: ({ released }) => `${released ?? 0} ${released === 1 ? 'result is' : 'results are'} released.`,
  }),
};
