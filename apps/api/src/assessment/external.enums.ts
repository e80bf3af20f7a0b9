import type { ExternalOpinion, ExaminedReason } from '#libs/assessment';
import { enumOf } from '../graphql/enum-of.js';

export const ExaminedReasonEnum = enumOf<ExaminedReason>('ExaminedReason', 'Why an external examiner reads a plan.', {
  top: 'It has the highest total.',
  middle: 'It has the middle total.',
  bottom: 'It has the lowest total.',
  fail: 'It shows one way to fail.',
  returned: 'It was sent back unmarked.',
  drawn: 'It was drawn at random.',
  'asked-for': 'The examiner asked for it.',
});
export const ExternalOpinionEnum = enumOf<ExternalOpinion>('ExternalOpinion', 'What an external examiner finds.', {
  met: 'The standards are met.',
  'met-with-reservations': 'They are met, with reservations that the report names.',
  'not-met': 'They are not met.',
});
