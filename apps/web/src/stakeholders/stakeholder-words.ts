import type { Choice } from '../design/form.js';
import type {
  CommitmentLevel,
  EngagementFrequency,
  RaciLetter,
  StakeholderFeeling,
  StakeholderKind,
  StakeholderQuadrant,
} from '../gql/graphql.js';

type Words<Key extends string> = Readonly<Record<Key, { readonly label: string; readonly hint?: string }>>;

export const kindWords = {
  COMMISSIONERS: { label: 'Commissioners', hint: 'Those who pay.' },
  CUSTOMERS: { label: 'Customers', hint: 'Those who take it up and use it: wards, practices, clinics.' },
  COLLABORATORS: { label: 'Collaborators', hint: 'Those who develop and deliver it with you.' },
  CONTRIBUTORS: { label: 'Contributors', hint: 'Those from whom you get something you need: data, advice, time.' },
  CHANNELS: { label: 'Channels', hint: 'Those through whom it reaches people.' },
  COMMENTATORS: { label: 'Commentators', hint: 'Those whose opinion is heard: regulators, unions, Healthwatch.' },
  CONSUMERS: { label: 'Consumers', hint: 'Patients, carers and families.' },
  CHAMPIONS: { label: 'Champions', hint: 'Those who will speak up for it.' },
  COMPETITORS: { label: 'Competitors', hint: 'Those who offer something else today.' },
} as const satisfies Words<StakeholderKind>;

export const commitmentWords = {
  OPPOSED: { label: 'Against it' },
  NONE: { label: 'No commitment' },
  LET: { label: 'Lets it happen' },
  HELP: { label: 'Helps it happen' },
  MAKE: { label: 'Makes it happen' },
} as const satisfies Words<CommitmentLevel>;

export const quadrantWords = {
  MANAGE_CLOSELY: { label: 'Manage closely', hint: 'Much power, much interest: engage fully.' },
  KEEP_SATISFIED: { label: 'Keep satisfied', hint: 'Much power, little interest: look in often.' },
  KEEP_INFORMED: { label: 'Keep informed', hint: 'Little power, much interest: patients are often here.' },
  MONITOR: { label: 'Monitor', hint: 'Little power, little interest.' },
} as const satisfies Words<StakeholderQuadrant>;

export const feelingWords = {
  SUPPORTS: { label: 'For it' },
  CONCERNED: { label: 'Worried about something' },
  UNSURE: { label: 'Not decided' },
  OPPOSES: { label: 'Against it' },
} as const satisfies Words<StakeholderFeeling>;

export const frequencyWords = {
  WEEKLY: { label: 'Every week' },
  FORTNIGHTLY: { label: 'Every 2 weeks' },
  MONTHLY: { label: 'Every month' },
  QUARTERLY: { label: 'Every 3 months' },
  AS_NEEDED: { label: 'When there is something to say' },
  ONCE: { label: 'Once' },
} as const satisfies Words<EngagementFrequency>;

export const letterWords = {
  RESPONSIBLE: { label: 'Responsible', hint: 'Does it.' },
  ACCOUNTABLE: { label: 'Accountable', hint: 'Answers for it: exactly 1.' },
  CONSULTED: { label: 'Consulted', hint: 'Is asked before.' },
  INFORMED: { label: 'Informed', hint: 'Is told after.' },
} as const satisfies Words<RaciLetter>;

export const choicesOf = (words: Words<string>): Choice[] =>
  Object.entries(words).map(([value, said]) => ({ value, ...said }));

export const seenByFew =
  'The lead, the team, the mentor, the supervisor and the sponsor can see this. A sponsor does not see a row about themselves.';
