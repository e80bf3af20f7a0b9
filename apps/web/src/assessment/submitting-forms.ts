import { act } from '../design/acts.js';
import { choice, hidden, several, words } from '../design/form.js';
import { EnrolProject, OverrideIdentifier, SubmitProject, WithdrawSubmission } from './submitting.queries.js';

export const enrolFields = {
  version: hidden(),
  schemeId: choice()('Which scheme does the project follow?', {
    missing: 'Select the scheme the project follows',
  }),
};
export const submitFields = {
  roundId: choice()('Which round do you submit to?', { missing: 'Select the round you submit to' }),
  declarations: several('What you declare', {
    missing: 'Tick what you declare',
    hint: 'Every one of them must be true.',
  }),
};
export const withdrawFields = { id: hidden(), version: hidden() };
export const overrideFields = {
  place: hidden(),
  reason: words('Why does it name nobody?', {
    missing: 'Enter why it names nobody',
    rows: 3,
    hint: 'For example: it is the number of a form. Your name and reason are kept.',
  }),
};

const place = (param: (name: string) => string) => `/projects/${param('projectId')}/submission`;

export const submittingActs = {
  enrol: act({
    fields: enrolFields,
    does: async ({ version, ...input }, { graphql: ask, param }) =>
      (await ask(EnrolProject, { input: { ...input, projectId: param('projectId'), version: Number(version) } }))
        .enrolProject,
    said: 'The project is enrolled. The programme now sees how far it has come.',
  }),
  submit: act({
    fields: submitFields,
    does: async (input, { graphql: ask, param }) =>
      (await ask(SubmitProject, { input: { ...input, projectId: param('projectId') } })).submitProject,
    then: (_, { param }) => `${place(param)}#receipts`,
    said: 'Your project is submitted. The receipt is below.',
  }),
  withdraw: act({
    fields: withdrawFields,
    does: async ({ version, ...input }, { graphql: ask }) =>
      (await ask(WithdrawSubmission, { input: { ...input, version: Number(version) } })).withdrawSubmission,
    said: 'The submission is withdrawn. You can submit again until the deadline.',
  }),
  override: act({
    fields: overrideFields,
    does: async (input, { graphql: ask, param }) =>
      (await ask(OverrideIdentifier, { input: { ...input, projectId: param('projectId') } })).overrideIdentifier,
    said: 'It is kept that this names nobody.',
  }),
};
