import type {
  DiscussionEnding,
  GlobalRating,
  MarkingState,
  MarkOutcome,
  MarkState,
  ReceiptState,
  RoundState,
  SettlingRule,
  SubmissionState,
  Track,
} from '#libs/assessment';
import { enumOf } from '../graphql/enum-of.js';

export const TrackEnum = enumOf<Track>('AssessmentTrack', 'What is marked.', {
  proposal: 'The plan, before it is carried out.',
  full: 'The whole project.',
});
export const RoundStateEnum = enumOf<RoundState>('RoundState', 'Where a round stands.', {
  open: 'Submissions come in.',
  marking: 'It is being marked.',
  moderation: 'All is marked; a sample is looked at again.',
  confirmed: 'The board has confirmed the results; they are not out yet.',
  released: 'The results are out.',
});
export const ReceiptStateEnum = enumOf<ReceiptState>(
  'ReceiptState',
  'What became of a submission, as its trust sees it.',
  {
    submitted: 'Sealed and received.',
    withdrawn: 'Taken back before the deadline.',
    returned: 'Returned by the programme, to be mended.',
    accepted: 'Accepted for marking.',
    released: 'Its result is out.',
  },
);
export const SubmissionStateEnum = enumOf<SubmissionState>(
  'SubmissionState',
  'Where a submission stands, as the programme sees it.',
  {
    submitted: 'Waits to be screened.',
    withdrawn: 'Taken back by its lead.',
    accepted: 'Accepted: its packet is made.',
    returned: 'Returned to be mended.',
  },
);
export const MarkStateEnum = enumOf<MarkState>('MarkState', 'Where a mark stands.', {
  'conflict-check': 'Allocated; the marker has yet to say whether there is a conflict.',
  'in-progress': 'Open to the marker.',
  submitted: 'Sealed; another’s is awaited.',
  locked: 'Sealed and compared.',
  declined: 'Given back because of a conflict.',
  void: 'Put aside: the plan is marked anew. It is kept, and counts no more.',
});
export const MarkingStateEnum = enumOf<MarkingState>('MarkingState', 'Where the marking of a packet stands.', {
  marking: 'Marks are awaited.',
  'discussion-needed': 'Two marks lie too far apart, and the markers are to discuss them.',
  'third-mark-needed': 'Two marks cannot be brought together: a third is to be ordered.',
  'third-marking': 'A third mark is awaited.',
  decided: 'It has a result.',
});
export const ThirdMarkRuleEnum = enumOf<SettlingRule>('ThirdMarkRule', 'How a third mark settles two.', {
  'closest-pair': 'The mean of the two of the three that lie closest; the middle one when two pairs are equally close.',
  'closest-to-third':
    'Of the first two, the one the third lies closer to; their mean when it lies equally close to both.',
});
export const DiscussionEndingEnum = enumOf<DiscussionEnding>(
  'DiscussionEnding',
  'How a marker’s part of a discussion ended.',
  {
    'stood-by': 'The mark stands as it was.',
    revised: 'The mark was revised; what it was is kept.',
    'cut-short': 'The programme went on without them: the mark stands as it was.',
  },
);
export const MarkOutcomeEnum = enumOf<MarkOutcome>('MarkOutcome', 'What a marking comes to.', {
  pass: 'A pass.',
  fail: 'Not a pass.',
  returned: 'Sent back, because a rule of conduct was breached.',
});
export const GlobalRatingEnum = enumOf<GlobalRating>(
  'GlobalRating',
  'The marker’s rating of the whole, given before the total is shown.',
  {
    fail: 'A fail.',
    borderline: 'On the border.',
    pass: 'A pass.',
    good: 'Good.',
    excellent: 'Excellent.',
  },
);
