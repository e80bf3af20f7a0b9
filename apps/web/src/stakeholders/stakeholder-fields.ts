import { choice, day, hidden, line, several, words, yes } from '../design/form.js';
import { scale } from '../design/scale.js';
import type {
  CommitmentLevel,
  EngagementFrequency,
  StakeholderFeeling,
  StakeholderKind,
  StakeholderQuadrant,
} from '../gql/graphql.js';
import {
  choicesOf,
  commitmentWords,
  feelingWords,
  frequencyWords,
  kindWords,
  quadrantWords,
} from './stakeholder-words.js';

/** What is said of somebody on the register. */
export const stakeholderFields = {
  name: line('Role or group', {
    hint: 'Such as “Night sister, emergency department”. Never a patient’s name.',
    missing: 'Enter a role or group',
  }),
  kinds: several('What are they to this project?', {
    hint: 'The 9 Cs. Select all that fit.',
    choices: choicesOf(kindWords),
    blank: true,
  }),
  power: choice()('Their power over it', { choices: scale('little', 'much'), missing: 'Select their power' }),
  interest: choice()('Their interest in it', { choices: scale('little', 'much'), missing: 'Select their interest' }),
  impact: choice()('What it does to them', {
    choices: scale('hardly anything', 'a great deal'),
    missing: 'Select what it does to them',
  }),
  judgedQuadrant: choice<StakeholderQuadrant>()('How will you work with them?', {
    hint: 'Only needed if power or interest is 3. Otherwise the 2 figures say it.',
    choices: choicesOf(quadrantWords),
    as: 'select',
    optional: true,
  }),
  isPatientVoice: yes('They speak for patients'),
  likelyOpponent: yes('They will probably oppose it'),
  personId: choice()('Are they somebody on the project’s team?', {
    hint: 'A sponsor does not see a row about themselves.',
    as: 'select',
    optional: true,
  }),
};

export const changedStakeholder = { id: hidden(), version: hidden(), ...stakeholderFields };

/** The answers as the API takes them. */
export const factsOf = ({
  kinds,
  power,
  interest,
  impact,
  ...facts
}: {
  kinds: string[];
  power: string;
  interest: string;
  impact: string;
}) => ({
  ...facts,
  kinds: kinds as StakeholderKind[],
  power: Number(power),
  interest: Number(interest),
  impact: Number(impact),
});

export const commitmentFields = {
  now: choice<CommitmentLevel>()('Where do they stand now?', {
    choices: choicesOf(commitmentWords),
    missing: 'Select where they stand now',
  }),
  needed: choice<CommitmentLevel>()('Where do you need them?', {
    choices: choicesOf(commitmentWords),
    missing: 'Select where you need them',
  }),
};

export const planFields = {
  // A first plan has no version yet.
  version: { ...hidden(), blank: true } as const,
  need: words('What do you need from them?', { rows: 2, missing: 'Enter what you need from them' }),
  gains: words('What do they gain?', { rows: 2, optional: true }),
  loses: words('What do they lose?', { rows: 2, optional: true }),
  message: words('What will you say to them?', { rows: 2, optional: true }),
  messenger: line('Whom will they hear it from?', { missing: 'Enter whom they will hear it from' }),
  channel: line('How will it reach them?', {
    hint: 'Such as “in person”, “ward meeting”.',
    missing: 'Enter how it will reach them',
  }),
  ownerId: choice()('Who of the team looks after it?', { as: 'select', missing: 'Select who looks after it' }),
  frequency: choice<EngagementFrequency>()('How often?', {
    choices: choicesOf(frequencyWords),
    as: 'select',
    missing: 'Select how often',
  }),
  nextDueOn: day('When is the next talk due?', { missing: 'Enter when the next talk is due' }),
};

const whatCame = {
  changed: words('What did you change because of it?', { rows: 2, optional: true }),
  notChangedWhy: words('Or why did you change nothing?', { rows: 2, optional: true }),
  questionKey: choice()('Which answer of the project did you change?', { as: 'select', optional: true }),
};

export const talkFields = {
  onDay: day('When was it said?', { missing: 'Enter when it was said' }),
  channel: line('How was it said?', { hint: 'A meeting, a call, a letter.', missing: 'Enter how it was said' }),
  said: words('What did they say?', { rows: 3, hint: 'Nothing about a patient.', missing: 'Enter what they said' }),
  feeling: choice<StakeholderFeeling>()('How did they feel about it?', {
    choices: choicesOf(feelingWords),
    missing: 'Select how they felt about it',
  }),
  ...whatCame,
  newCommitment: choice<CommitmentLevel>()('Did it move them? Where do they stand now?', {
    hint: 'Leave empty if they stand where they stood.',
    choices: choicesOf(commitmentWords),
    as: 'select',
    optional: true,
  }),
  nextDueOn: day('When will you talk next?', { optional: true, hint: 'Leave empty to keep the planned day.' }),
};

export const answerFields = { id: hidden(), version: hidden(), ...whatCame };
export const offTheRegister = { id: hidden(), version: hidden() };
