import type { ExternalOpinion, ExaminedReason } from '../gql/graphql.js';

export const sampleReasons = {
  TOP: 'highest total',
  MIDDLE: 'middle total',
  BOTTOM: 'lowest total',
  FAIL: 'one way to fail',
  RETURNED: 'sent back unmarked',
  DRAWN: 'drawn at random',
  ASKED_FOR: 'you asked for it',
} as const satisfies Record<ExaminedReason, string>;

export const opinions = {
  MET: 'Standards are met',
  MET_WITH_RESERVATIONS: 'Standards are met, with reservations',
  NOT_MET: 'Standards are not met',
} as const satisfies Record<ExternalOpinion, string>;

/** Why a plan did not pass, as the rubric’s rules name it. */
export const failures: Readonly<Record<string, string>> = {
  BELOW_CUT: 'the total is below the cut',
  HAS_ZERO: 'a criterion is at 0',
  TOO_MANY_ONES: 'too many criteria are at 1',
  KEY_AT_ONE: 'a key criterion is at 1',
};
