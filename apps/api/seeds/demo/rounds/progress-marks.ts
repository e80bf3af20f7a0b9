import type { CriterionMark } from '#libs/assessment';
import { given, type GivenMark } from './given-mark.js';

/** What the plans of the round in progress have been given so far, by sample and in the order the marks came in. */
export const marksSoFar: Readonly<Record<string, readonly GivenMark[]>> = {
  // Heart-failure virtual ward. 75 + 3 + 3 + 2 = 83; 75 + 3 + 2 = 80: a merit.
  'SIP-17': [
    given([3, 3, 4, 3, 3, 4, 3, 4, 3, 3], 'excellent', {
      comments: {
        C1: 'One in five is on all four treatments at twelve weeks, and one in five is back within thirty days. The two are shown side by side.',
        C3: 'A supplier wanted to lead and was thanked and declined. Practices were asked who takes the blood, and the answer changed the plan.',
        C6: 'Posts, kits and the safety work are all priced, in stages, and finance’s question, what closes, is answered: nothing yet.',
        C8: 'Heart failure to 2036 for this catchment, with what it asks of nurses in each year, and a case without growth.',
      },
      strengths: [
        'It tells the board that no cash is claimed, in the sentence where a board looks for it.',
        'People without broadband are in the plan with a telephone kit of their own.',
      ],
      nextSteps: [
        'Say what would make you stop in the first ten weeks, in numbers.',
        'Show who covers two nurses when one of them is away.',
      ],
    }),
    given([3, 3, 4, 3, 3, 3, 3, 4, 3, 3], 'good', {
      comments: {
        C2: 'Faster titration follows from weekly contact and blood in one place. What if potassium is the limit?',
        C3: 'The practices’ “who does the bloods” is heard and answered with a hub. Opposition turned into a part.',
        C4: 'Potassium is the balancing measure, with the level written down. Cohort sizes are small and said to be.',
        C8: 'Need is projected, sized in posts, and tried with slower growth.',
      },
      strengths: [
        'The balancing measure is the harm a clinician would fear.',
        'Stages of the case match what is known at each.',
      ],
      nextSteps: [
        'Price the second locality, so that the board sees where this leads.',
        'Put a date on the hub’s blood results, which everything hangs on.',
      ],
    }),
  ],
  // Prehabilitation. 75 - 3 - 2.5 - 2 = 67.5; 75 + 2.5 - 3 = 74.5: 7 apart, so they discuss.
  'SIP-12': [
    given([3, 2, 3, 3, 2, 3, 2, 3, 3, 3], 'pass', {
      comments: {
        C1: 'A third start below the threshold, and the weeks before surgery are empty. Clear and local.',
        C2: 'That fitter patients leave a day and a half sooner is taken from elsewhere. Nothing local makes it likely.',
        C5: 'Three patients tried a plan at home. I find no ramp from three to four in five.',
        C7: 'Bed days are forecast from the mean stay alone, which a few long stays decide.',
      },
      strengths: [
        'Surgeons agreed on condition that nobody waits longer, and that condition is measured.',
        'A free room at the leisure centre was found before money was asked for.',
      ],
      nextSteps: [
        'Give the median stay as well, and say how many stays are over three weeks.',
        'Plan the steps from three patients to all, with what you expect at each.',
      ],
    }),
    given([4, 3, 3, 3, 3, 2, 3, 3, 3, 3], 'good', {
      comments: {
        C1: 'Fitness and nutrition at listing, over time, with what patients wanted: to be at home. Doing nothing is costed.',
        C5: 'Home plan first, then referral at listing, with a prediction each. Small and safe.',
        C6: 'Posts are priced with bands. The dietitian is called a need and there is no sign that one can be had.',
        C7: 'Bed days are a forecast and called one, and complications are kept out of the total.',
      },
      strengths: [
        'Patients chose the home option and the plan followed them.',
        'Days from listing to surgery can only stay level: the right thing to watch.',
      ],
      nextSteps: [
        'Say what is done if no dietitian can be found by the spring.',
        'Split the offer by how far people live from the leisure centre.',
      ],
    }),
  ],
  // Home readings. 75 - 2 = 73: the other mark has not begun.
  'PLAN-1': [
    given([3, 3, 3, 3, 3, 3, 3, 2, 3, 3], 'pass', {
      comments: {
        C1: 'One review in four is undone within two months: that is what a clinic reading costs.',
        C3: 'Older patients asked for paper beside the text, and it is in the plan and the costs.',
        C6: 'Monitors and the assistant’s hours are in. Loss of monitors is allowed for.',
        C8: 'A growth figure for the list. How many more monitors that makes is not said.',
      },
      strengths: [
        'Who cleans and charges the monitors is settled before the first is bought.',
        'The sentence for reception was written by reception.',
      ],
      nextSteps: [
        'Work out monitors needed in five years from the list’s growth.',
        'Say what you do with readings that come in dangerously high.',
      ],
    }),
  ],
  // Seizure plan. 75 - 3 = 72: the other marker declared a conflict.
  'PLAN-2': [
    given([3, 3, 3, 3, 3, 2, 3, 3, 3, 3], 'good', {
      comments: {
        C1: 'Sixty-one calls in three months say what families lacked, better than any survey.',
        C3: 'Two consultants feared alarm, and a parent answered them. The page changed after that meeting.',
        C6: 'Printing and training are in. The specialist nurse’s own hours are left out.',
        C9: 'The ward is to own the page, and knows it.',
      },
      strengths: [
        'Begins with the families’ own questions, counted.',
        'Time to discharge is watched, so the page may not delay anybody.',
      ],
      nextSteps: [
        'Cost the specialist nurse, even where the hours are found within the post.',
        'Plan a version for schools with the school nurses.',
      ],
    }),
  ],
};

/** What has been set so far of a mark that is not sealed. */
export const begunMark: readonly CriterionMark[] = [
  {
    criterion: 'C1',
    level: 4,
    comment: 'Counted from the families’ side: the calls, and nine journeys by ambulance that need not have been.',
  },
  {
    criterion: 'C2',
    level: 3,
    comment: 'A page that is begun on the round, because that is when nobody is in a hurry.',
  },
  { criterion: 'C3', level: 3, comment: '' },
];
