import { given, type MarksOfPlan } from './given-mark.js';
import { finishedMarksBelow } from './finished-marks-below.js';

// A level is worth 2.5 3 3 3.5 2.5 3 2 2 1.75 1.75 points of 100, C1 to C10: all at 3 is 75, and the marks here count from it.
const above: Readonly<Record<string, MarksOfPlan>> = {
  // Same-day emergency care. 100 - 2 - 1.75 - 1.75 = 94.5; 94.5 - 3 = 91.5: both are a distinction, 93.
  'SIP-05': {
    first: given([4, 4, 4, 4, 4, 4, 4, 3, 3, 3], 'excellent', {
      comments: {
        C1: 'Thirty-eight in a hundred got a bed they did not need, and the closing hour is shown to be why. Other explanations are set aside with counts.',
        C2: 'Each change answers a cause on the map: the hour, the rule at triage, the scan. The model says what has to be true for beds to be released.',
        C3: 'The physicians’ agreement to eight o’clock was won with a pilot, and radiology’s four slots are what could be had, not what was wished.',
        C4: 'Return within seven days is watched beside the main measure and read rightly: no more come back than before.',
        C5: 'One evening first, then a rule, then the scanner; each step has its prediction and the second missed it and says why.',
        C6: 'Nurses, practitioner, protected scans and chairs are each costed, once and yearly apart, and the loss on the tariff is not hidden.',
        C7: 'It says outright that the benefit is beds and not money until a ward can shut, and keeps the two apart in every table.',
      },
      strengths: [
        'The case shows a lower payment as a cost of doing the right thing, where most would leave it out.',
        'Every test was small enough to stop, and the plan says what would have stopped it.',
      ],
      nextSteps: [
        'Show what happens in a winter month, when the escalation ward is open whatever the team does.',
        'Name who keeps the four scan slots when the radiology rota is next rewritten.',
      ],
    }),
    second: given([4, 3, 4, 4, 4, 4, 4, 3, 3, 3], 'excellent', {
      comments: {
        C1: 'A clear count of who was admitted and need not have been, with the mean stay that makes it matter.',
        C2: 'Sound, and the link from streaming to fewer beds is argued. No other theory is weighed against it.',
        C3: 'Somebody with power said no to a wider scanner list, and the plan was changed to fit. That is engagement.',
        C4: 'Twenty-four points, a fixed baseline, and a balancing measure that could have sunk the plan.',
        C5: 'Predictions beside results for all three cycles; the triage card fell short and was reworked.',
        C6: 'Shift by shift staffing with bands. The income change is put in as a negative figure.',
        C7: 'Bed days are not called cash. Closing the escalation ward is, with the agency bill to show it.',
        C8: 'Attendances of older people to 2036 with their source. What that means for the evening hours is left to the reader.',
      },
      strengths: [
        'Finance, matron and chief operating officer each changed something in the plan before it was agreed.',
        'The reader can follow one bed from the triage desk to the budget line.',
      ],
      nextSteps: [
        'Compare the theory with the one the ambulance service offered, direct referral, and say why it waits.',
        'Set the forecast for the second year beside the first, now that the first is known.',
      ],
    }),
  },
  // Missed appointments. 75 + 3.5 + 2 = 80.5; 75 + 2.5 + 2 + 2 = 81.5: a merit, 81.
  'SIP-04': {
    first: given([3, 3, 3, 4, 3, 3, 3, 4, 3, 3], 'good', {
      comments: {
        C1: 'The rate is given for the most deprived fifth as well as for all, so the reader sees who loses most.',
        C3: 'Booking clerks feared the calls and were given a staggered send; their fear turned out to be fair, and small.',
        C4: 'Rate, reach of the message and calls to the office, all weekly. Small numbers in the fifths are handled with care.',
        C6: 'Clerk time, set-up and translation are there. The lead’s own hours are not.',
        C8: 'Referral growth is split into ageing, growth and rate, and its effect on slots is worked out. The gap between fifths is part of the aim.',
      },
      strengths: [
        'Fairness is in the aim itself, with a number, and not a paragraph at the end.',
        'Money was moved from cash to non-cash when finance asked, and the case says so.',
      ],
      nextSteps: [
        'Count the lead’s hours: the next team will have to find them.',
        'Follow the people who still did not come after a call, and ask a few of them why.',
      ],
    }),
    second: given([4, 3, 3, 3, 3, 3, 4, 4, 3, 3], 'good', {
      comments: {
        C1: 'Local, over time, split by deprivation, and set beside the waiting list it feeds. What was ruled out is told.',
        C2: 'Wording that speaks of what is lost is tied to evidence. Easy rebooking is argued less and worked more.',
        C5: 'Three linked changes, each with points forecast. The third fell short of five and was kept for those most at risk.',
        C7: 'Two kinds of saving are kept apart, and the slots are valued by a figure that is named as illustrative. Who benefits is shown.',
        C8: 'Demand to 2036 in three parts, the gap between fifths in the aim, and messages in six languages in the costs.',
      },
      strengths: [
        'It learnt that easy rebooking makes honest cancelling easy, and wrote that down as a result.',
        'Benefits are shown by who gains them, which few plans attempt.',
      ],
      nextSteps: [
        'Say what happens to the clerk’s post after twelve months, when its funding ends.',
        'Check whether freed slots were filled, by week, before valuing all of them.',
      ],
    }),
  },
  // Swallow screen. 75 + 3 + 2.5 = 80.5; 75 + 2.5 + 1.75 = 79.25: a merit, 79.875.
  'SIP-16': {
    first: given([3, 3, 4, 3, 4, 3, 3, 3, 3, 3], 'good', {
      comments: {
        C1: 'Nights are told apart from days, 38 against 57 in a hundred, and that decides the plan.',
        C3: 'Therapists became trainers and nurses the people who screen: the work moved to whoever is there at night, with their consent.',
        C5: 'Three nurses, then a trolley, then the department. Each prediction is a number and each result is set beside it.',
        C6: 'Training is counted by the hour for thirty-one nurses, with what leavers will cost each year.',
        C7: 'Pneumonia avoided is valued and marked as illustrative. A second source would help.',
      },
      strengths: [
        'It began with night staff, where the gap was, and did not wait for the easier day shift.',
        'Hours without food and drink were watched, and fell, so the change harmed nobody it meant to help.',
      ],
      nextSteps: [
        'Say how many of those thirty-one nurses will still be there in a year, and who trains the next.',
        'Show pneumonia itself over time, with its small numbers handled.',
      ],
    }),
    second: given([3, 3, 3, 3, 4, 3, 3, 3, 4, 3], 'good', {
      comments: {
        C2: 'Kit within reach and a trained nurse on shift follow from the causes that were seen.',
        C4: 'A sound chart. Screens per week are few in places, which the plan notices.',
        C5: 'Small first, at night, by three people. What was learnt from them set the order of everything after.',
        C8: 'One projection of strokes with its source. It is used to size training and not much else.',
        C9: 'The training belongs to the therapists’ team from now on, new starters are in it, and two areas asked for the kit list.',
      },
      strengths: [
        'Training is owned by a team that stays, not by a doctor who moves on.',
        'The comfort kit came from a carer’s remark and cost next to nothing.',
      ],
      nextSteps: [
        'Set bed days avoided beside those that were counted, and say how sure you are.',
        'Write down which parts another department must keep and which it may change.',
      ],
    }),
  },
  // Hip fracture. 75 + 3 + 3.5 + 3 + 2 = 86.5; 75 + 3 + 3 + 2 = 83: a merit, 84.75.
  'SIP-15': {
    first: given([3, 3, 4, 4, 3, 4, 4, 3, 3, 3], 'excellent', {
      comments: {
        C1: 'The count of reasons puts list space first, and the plan follows the count instead of the loudest voice.',
        C3: 'The elective manager had most to lose and was given a cap on displaced cases, watched in the open. That kept the peace.',
        C4: 'Weekends are told apart, displaced elective cases balance the aim, and the definition of the clock’s start is written down.',
        C6: 'Twenty-six sessions and the assay are priced, displaced work is counted, and what happens if tariff falls is tried.',
        C7: 'Tariff is income and bed days are not, and the actual gain is set beside the forecast without rounding up.',
      },
      strengths: [
        'Displacement was measured openly, so an argument about it could be settled by looking.',
        'Income and freed beds never meet in one total.',
      ],
      nextSteps: [
        'Say what becomes of the Saturday list in the two weeks when nobody volunteers for it.',
        'Ask families what waiting was like, besides telling them how long it will be.',
      ],
    }),
    second: given([3, 3, 4, 3, 3, 4, 3, 4, 3, 3], 'good', {
      comments: {
        C2: 'Three causes, three changes, and the model’s steps are used and not only named.',
        C3: 'Anaesthetists agreed the echo rule after seeing how few echoes changed anything. The opponent became its author.',
        C5: 'Results within a point or two of each prediction. A reader would like to know what surprised you.',
        C6: 'Sessions, assay and displaced lists are all in, with a range. Affordability is said in one clear sentence.',
        C8: 'Fractures to 2036 against theatre sessions available, with a slower and a faster case, and what each would need.',
      },
      strengths: [
        'The forecast of fractures is turned into theatre sessions, which is what a board can decide on.',
        'The rule on echoes is short enough to be on one card.',
      ],
      nextSteps: [
        'Track whether the pathway for blood thinners is still followed when its author has rotated.',
        'Show the bed days month by month: the yearly sum hides a slow start.',
      ],
    }),
  },
};

/** What the plans of the finished round were given, by sample. */
export const finishedMarks: Readonly<Record<string, MarksOfPlan>> = { ...above, ...finishedMarksBelow };
