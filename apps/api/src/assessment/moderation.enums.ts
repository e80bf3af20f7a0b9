import type { BoardRuleKind, ReMarkScope, SampledPlanState, SampleReason } from '#libs/assessment';
import { enumOf } from '../graphql/enum-of.js';

export const SampleReasonEnum = enumOf<SampleReason>('SampleReason', 'Why a moderator looks at a plan.', {
  FAIL: 'It does not pass.',
  BORDERLINE: 'It is within 3 points of the cut.',
  DISTINCTION: 'It is a distinction.',
  RETURNED: 'Its marks sent it back.',
  DRAWN: 'It was drawn at random from the rest.',
});
export const SampledPlanStateEnum = enumOf<SampledPlanState>('SampledPlanState', 'Where a plan of the sample stands.', {
  'to-look-at': 'The moderator has yet to decide on it.',
  sound: 'The moderator found its marks sound.',
  'being-marked-anew': 'Its marks were put aside, and two others mark it.',
  'marked-anew': 'It was marked anew; drawing the sample again says whether it is looked at again.',
});
export const ReMarkScopeEnum = enumOf<ReMarkScope>('ReMarkScope', 'What was ordered to be marked anew.', {
  plan: 'One plan.',
  marker: 'Every plan of one marker.',
});
export const BoardRuleKindEnum = enumOf<BoardRuleKind>(
  'BoardRuleKind',
  'What a board may do to results: one rule for the whole cohort.',
  {
    none: 'Nothing: results are confirmed as they are.',
    'cut-moved': 'The least total that passes becomes another, by a standard that was set.',
    'constant-added': 'Every total gets the same points, 5 at the most either way.',
  },
);
