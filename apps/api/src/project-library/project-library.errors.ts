import {
  CardIncomplete,
  ConsentMissing,
  NotToBeShownYet,
  NotUnderReview,
  OwnWorkNotReviewed,
  ReviewUnderWay,
  TextMayNameSomebody,
} from '#libs/project-library';
import { face } from '../graphql/user-error.js';

face(ConsentMissing, 'Somebody has not agreed yet.', {
  names: { type: () => [String], description: 'Who has not agreed.' },
});
face(CardIncomplete, 'Something others need is not there.', {
  missing: { type: () => [String], description: 'What is missing, in words.' },
});
face(TextMayNameSomebody, 'The text may name somebody.', { places: { type: () => [String], description: 'Where.' } });
face(ReviewUnderWay, 'A version is with the curator already.');
face(NotUnderReview, 'The version is not under review.', {
  state: { type: () => String, description: 'Where it stands.' },
});
face(OwnWorkNotReviewed, 'One does not review one’s own work.');
face(NotToBeShownYet, 'Something of it must not be seen outside the trust yet.', {
  until: { type: () => [String], description: 'What has to happen first, in words that go on from “when”.' },
});
