import { AlreadyAppointed, DemoSignInIsOff, NoPlaceThere } from '#libs/identity';
import { DateScalar } from '../graphql/scalars.js';
import { face } from '../graphql/user-error.js';

face(DemoSignInIsOff, 'The demo sign-in does not exist here.');
face(NoPlaceThere, 'The person has no role and no grant in that organisation today.');
face(AlreadyAppointed, 'The person holds that role already.', {
  startsOn: { type: () => DateScalar, description: 'Since when.' },
});
