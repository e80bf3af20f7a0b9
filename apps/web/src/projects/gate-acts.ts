import { act, acts } from '../design/acts.js';
import { hidden, words } from '../design/form.js';
import { graphql } from '../gql/index.js';

const RequestGate = graphql(`
  mutation RequestGate($input: RequestGateInput!) {
    requestGate(input: $input) {
      errors {
        __typename
        ... on UserError {
          message
          path
        }
      }
      warnings {
        message
      }
    }
  }
`);
const RemindSigners = graphql(`
  mutation RemindSigners($input: RemindSignersInput!) {
    remindSigners(input: $input) {
      errors {
        __typename
        ... on UserError {
          message
          path
        }
      }
      warnings {
        message
      }
    }
  }
`);
const SignGate = graphql(`
  mutation SignGate($input: GateDecisionInput!) {
    signGate(input: $input) {
      errors {
        __typename
        ... on UserError {
          message
          path
        }
      }
      warnings {
        message
      }
    }
  }
`);
const ReturnGate = graphql(`
  mutation ReturnGate($input: GateDecisionInput!) {
    returnGate(input: $input) {
      errors {
        __typename
        ... on UserError {
          message
          path
        }
      }
      warnings {
        message
      }
    }
  }
`);
const WaiveGate = graphql(`
  mutation WaiveGate($input: GateDecisionInput!) {
    waiveGate(input: $input) {
      errors {
        __typename
        ... on UserError {
          message
          path
        }
      }
      warnings {
        message
      }
    }
  }
`);
const WaiveCondition = graphql(`
  mutation WaiveCondition($input: WaiveConditionInput!) {
    waiveCondition(input: $input) {
      errors {
        __typename
        ... on UserError {
          message
          path
        }
      }
      warnings {
        message
      }
    }
  }
`);

/** What each form of a gate's page asks. */
export const fields = {
  gate: { gate: hidden() },
  sign: {
    gate: hidden(),
    note: words('A note to the team', { blank: true, rows: 3, hint: 'It is kept with your signature.' }),
  },
  return: {
    gate: hidden(),
    note: words('What should they mend?', {
      rows: 4,
      hint: 'One or two things, so that they know when they are done.',
      missing: 'Enter what they should mend',
    }),
  },
  waive: {
    gate: hidden(),
    note: words('Why do you waive this gate?', {
      rows: 4,
      hint: 'The reason stays beside the gate, for everybody on the team.',
      missing: 'Enter why you waive this gate',
    }),
  },
  waiveCondition: {
    condition: hidden(),
    reason: words('Why can this condition be waived?', {
      rows: 3,
      hint: 'The reason stays beside the condition, with the gate.',
      missing: 'Enter why this condition can be waived',
    }),
  },
};

export const gateAction = acts({
  ask: act({
    fields: fields.gate,
    does: async (input, { graphql: ask, param }) =>
      (await ask(RequestGate, { input: { ...input, projectId: param('projectId') } })).requestGate,
    said: 'The signers are asked. You hear in your inbox when they have decided.',
  }),
  remind: act({
    fields: fields.gate,
    does: async (input, { graphql: ask, param }) =>
      (await ask(RemindSigners, { input: { ...input, projectId: param('projectId') } })).remindSigners,
    said: 'The signers are reminded in their inbox.',
  }),
  sign: act({
    fields: fields.sign,
    does: async (input, { graphql: ask, param }) =>
      (await ask(SignGate, { input: { ...input, projectId: param('projectId') } })).signGate,
    said: 'You have signed the gate.',
  }),
  return: act({
    fields: fields.return,
    does: async (input, { graphql: ask, param }) =>
      (await ask(ReturnGate, { input: { ...input, projectId: param('projectId') } })).returnGate,
    said: 'The gate is sent back. The lead reads your note.',
  }),
  waive: act({
    fields: fields.waive,
    does: async (input, { graphql: ask, param }) =>
      (await ask(WaiveGate, { input: { ...input, projectId: param('projectId') } })).waiveGate,
    said: 'The gate is waived.',
  }),
  'waive-condition': act({
    fields: fields.waiveCondition,
    does: async (input, { graphql: ask, param }) =>
      (await ask(WaiveCondition, { input: { ...input, projectId: param('projectId') } })).waiveCondition,
    said: 'The condition is waived.',
  }),
});
