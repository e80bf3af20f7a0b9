import { act } from '../design/acts.js';
import { choice, instant, words } from '../design/form.js';
import { GrantExtension } from './programme.mutations.js';
import { DeferSubmission } from './round.queries.js';

const why = (missing: string) =>
  words('Why?', {
    missing,
    rows: 3,
    hint: 'Only directors read this, and no marker or trust. Give no details of somebody’s health.',
  });
const whose = () => choice()('Whose project?', { as: 'select', missing: 'Select the project' });

export const extensionFields = {
  enrolment: whose(),
  until: instant('New deadline'),
  reason: why('Enter why there is more time'),
};
export const deferralFields = {
  enrolment: whose(),
  toRoundId: choice()('To which round?', { as: 'select', optional: true }),
  reason: why('Enter why it is deferred'),
};

/** A project in a form’s choice: its trust and its id. */
export const projectChoice = ({ hostOrganisationId, projectId }: { hostOrganisationId: string; projectId: string }) =>
  `${hostOrganisationId} ${projectId}`;

const chosen = (enrolment: string) => {
  const [hostOrganisationId = '', projectId = ''] = enrolment.split(' ');
  return { hostOrganisationId, projectId };
};
const about = { projectId: 'enrolment', hostOrganisationId: 'enrolment' };

export const exceptionActs = {
  extension: act({
    fields: extensionFields,
    about,
    does: async ({ enrolment, ...input }, { graphql: ask, param }) =>
      (await ask(GrantExtension, { input: { ...input, ...chosen(enrolment), roundId: param('roundId') } }))
        .grantExtension,
    said: 'The project has more time.',
  }),
  deferral: act({
    fields: deferralFields,
    about,
    does: async ({ enrolment, ...input }, { graphql: ask, param }) =>
      (await ask(DeferSubmission, { input: { ...input, ...chosen(enrolment), roundId: param('roundId') } }))
        .deferSubmission,
    said: 'The project is deferred. Its lead is told that, and not why.',
  }),
};
