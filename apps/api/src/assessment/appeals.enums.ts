import type { AppealGround, AppealState, PanelFinding, PartInResult } from '#libs/assessment';
import { enumOf } from '../graphql/enum-of.js';

export const AppealGroundEnum = enumOf<AppealGround>(
  'AppealGround',
  'What a result may be appealed against for. Academic judgement is not among them.',
  {
    procedure: 'The marking did not go by its own rules, in a way that may have changed the result.',
    bias: 'Somebody who marked or decided was not impartial.',
    circumstances: 'Something kept the lead from doing as well as they could, and nobody could know of it in time.',
  },
);
export const AppealStateEnum = enumOf<AppealState>('AppealState', 'Where an appeal stands.', {
  lodged: 'It waits for the programme’s answer.',
  clarified: 'The programme has answered; its lead says whether that settles it.',
  settled: 'The answer settled it, or it was not taken to review in time.',
  'in-review': 'Somebody who had no part in the result reviews it.',
  refused: 'The review found no ground for it.',
  'to-panel': 'It is before a panel.',
  upheld: 'The panel upheld it.',
  'not-upheld': 'The panel did not uphold it.',
  withdrawn: 'Its lead withdrew it.',
});
export const PanelFindingEnum = enumOf<PanelFinding>('PanelFinding', 'What a panel found.', {
  'not-upheld': 'Nothing was wrong.',
  'stands-but-noted': 'Something was wrong, and the result stays as it is.',
  amended: 'Something was wrong, and the result is another.',
});
export const PartInResultEnum = enumOf<PartInResult>(
  'PartInResult',
  'What makes somebody not independent of a result.',
  {
    connected: 'They have a part in the project or its trust, or directed the programme when it enrolled.',
    moderated: 'They moderated the round.',
    confirmed: 'They confirmed the results of the round.',
    clarified: 'They answered the appeal.',
    reviewed: 'They reviewed the appeal.',
  },
);
