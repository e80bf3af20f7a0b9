import type {
  CommitmentLevel,
  Feeling,
  Frequency,
  NineC,
  Quadrant,
  RaciKind,
  RaciLetter,
  RaciWarningKind,
} from '#libs/stakeholders';
import { enumOf } from '../graphql/enum-of.js';

export const NineCEnum = enumOf<NineC>('StakeholderKind', 'Nine kinds of people round a change. They overlap.', {
  commissioners: 'Those who pay.',
  customers: 'Those who take it up and use it.',
  collaborators: 'Those who develop and deliver it with you.',
  contributors: 'Those from whom you get something you need.',
  channels: 'Those through whom it reaches people.',
  commentators: 'Those whose opinion is heard.',
  consumers: 'Patients, carers and families.',
  champions: 'Those who will speak up for it.',
  competitors: 'Those who offer something else.',
});

export const QuadrantEnum = enumOf<Quadrant>(
  'StakeholderQuadrant',
  'How to work with somebody, by power and interest.',
  {
    'manage-closely': 'High power, high interest: engage fully.',
    'keep-satisfied': 'High power, low interest: look in often.',
    'keep-informed': 'Low power, high interest: patients are often here, and can be given a seat.',
    monitor: 'Low power, low interest.',
  },
);

export const CommitmentLevelEnum = enumOf<CommitmentLevel>('CommitmentLevel', 'From against it to making it happen.', {
  opposed: 'Against it.',
  none: 'No commitment.',
  let: 'Lets it happen.',
  help: 'Helps it happen.',
  make: 'Makes it happen.',
});

export const FeelingEnum = enumOf<Feeling>('StakeholderFeeling', 'How somebody felt about it when they spoke.', {
  supports: 'For it.',
  concerned: 'Worried about something.',
  opposes: 'Against it.',
  unsure: 'Not decided.',
});

export const FrequencyEnum = enumOf<Frequency>('EngagementFrequency', 'How often to talk.', {
  once: 'Once.',
  weekly: 'Every week.',
  fortnightly: 'Every two weeks.',
  monthly: 'Every month.',
  quarterly: 'Every three months.',
  'as-needed': 'When there is something to say.',
});

export const RaciKindEnum = enumOf<RaciKind>('RaciKind', 'What a row of the responsibility chart is about.', {
  milestone: 'A milestone of the project.',
  measure: 'A measure of the project.',
  'case-section': 'A section of the business case.',
});

export const RaciLetterEnum = enumOf<RaciLetter>('RaciLetter', 'What somebody is to a piece of work.', {
  responsible: 'Does it.',
  accountable: 'Answers for it: exactly one.',
  consulted: 'Is asked before.',
  informed: 'Is told after.',
});

export const RaciWarningEnum = enumOf<RaciWarningKind>('RaciWarningKind', 'What is worth a second look in the chart.', {
  'lead-carries-too-much': 'The lead does the work on more than 60% of the rows.',
  'accountable-leaves-first': 'Whoever answers for a milestone leaves before it is due.',
  'sponsor-does-the-work': 'The sponsor is down to do the work.',
});
