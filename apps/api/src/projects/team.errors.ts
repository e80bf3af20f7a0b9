import {
  AlreadyOnTheTeam,
  HandoverNotAtThisStep,
  HandoverUnderWay,
  LeadIsHandedOver,
  NotYoursToAccept,
} from '#libs/projects';
import { face } from '../graphql/user-error.js';

face(AlreadyOnTheTeam, 'The person has that role on this project already.');
face(LeadIsHandedOver, 'The lead changes by a hand-over, and in no other way.');
face(HandoverUnderWay, 'One hand-over at a time.');
face(NotYoursToAccept, 'The hand-over was proposed to somebody else.');
face(HandoverNotAtThisStep, 'The hand-over is at another step.', {
  state: { type: () => String, description: 'The step it is at.' },
});
