import {
  AlreadyConfirmed,
  AlreadyFoundSound,
  ConfirmedByItsModerator,
  ModerationNotComplete,
  ModeratorHasConflict,
  NotConfirmedYet,
  NothingToMarkAnew,
  NotInModeration,
  NotInSample,
} from '#libs/assessment';
import { Int } from '@nestjs/graphql';
import { face } from '../graphql/user-error.js';

face(NotInModeration, 'The round is not being moderated.');
face(NotInSample, 'The plan is not in the sample.');
face(AlreadyFoundSound, 'Its marks were found sound before.');
face(ModeratorHasConflict, 'The moderator has a part in the plan.');
face(NothingToMarkAnew, 'The marker has no decided plan in the round.');
face(AlreadyConfirmed, 'The board has confirmed the round.');
face(NotConfirmedYet, 'The board has not confirmed the round.');
face(ConfirmedByItsModerator, 'Who moderated a round does not confirm it.');
face(ModerationNotComplete, 'The round is not moderated to its end.', {
  lacking: { type: () => Int, description: 'How many plans or markers the sample lacks at the least.' },
  toLookAt: { type: () => Int, description: 'How many plans of the sample wait for the moderator.' },
});
