import { act } from '../design/acts.js';
import { choice, words } from '../design/form.js';
import type { ExternalOpinion } from '../gql/graphql.js';
import { AskForPlan, DeclareAsExaminer, WriteExternalReport } from './external.queries.js';
import { opinions } from './external-words.js';

export const declareFields = {
  conflict: choice<'no' | 'yes'>()('Do you have a conflict of interest in this round?', {
    missing: 'Select whether you have a conflict of interest',
    choices: [
      { value: 'no', label: 'No, open the room' },
      { value: 'yes', label: 'Yes', hint: 'The round stays shut to you. The director asks somebody else.' },
    ],
  }),
  why: words('If yes, what is it?', {
    blank: true,
    rows: 3,
    hint: 'In a few words, such as “I work with one of the markers”.',
  }),
};
export const askFields = {
  packetId: choice()('Which plan?', { as: 'select', missing: 'Select the code of a plan' }),
};
export const reportFields = {
  opinion: choice<ExternalOpinion>()('What do you find?', {
    missing: 'Select what you find',
    choices: Object.entries(opinions).map(([value, label]) => ({ value: value as ExternalOpinion, label })),
  }),
  standards: words('On the standard of the work and of the marks', {
    rows: 6,
    missing: 'Enter what you find of the standard',
    hint: 'Are the levels right for what the plans show? Is the cut where it should be?',
  }),
  process: words('On the process', {
    rows: 6,
    missing: 'Enter what you find of the process',
    hint: 'Was every plan marked fairly and alike? Name plans by their code, never a person.',
  }),
  recommendations: words('What you recommend', { rows: 4, blank: true }),
};

export const roomActs = {
  declare: act({
    fields: declareFields,
    does: async ({ conflict, why, idempotencyKey }, { graphql: ask, param }) =>
      (
        await ask(DeclareAsExaminer, {
          input: { roundId: param('examinedRoundId'), conflict: conflict === 'yes', why, idempotencyKey },
        })
      ).declareAsExaminer,
    said: 'What you declared is kept.',
  }),
  ask: act({
    fields: askFields,
    does: async (input, { graphql: ask, param }) =>
      (await ask(AskForPlan, { input: { ...input, roundId: param('examinedRoundId') } })).askForPlan,
    said: 'The plan is added to what you read.',
  }),
  report: act({
    fields: reportFields,
    does: async (input, { graphql: ask, param }) =>
      (await ask(WriteExternalReport, { input: { ...input, roundId: param('examinedRoundId') } })).writeExternalReport,
    said: 'Your report is with the board.',
  }),
};
