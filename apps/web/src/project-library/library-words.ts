import type { TagColour } from '../design/pieces.js';
import type { AdoptionState, PublicationState, ResultState, TeamRole, Visibility } from '../gql/graphql.js';

interface ResultWords {
  readonly short: string;
  readonly colour: TagColour;
  readonly long: string;
}

/** What came of a project, said alike for what worked and for what did not. */
export const resultWords = {
  IMPROVED_AND_HELD: { short: 'Improved and held', colour: 'green', long: 'It got better and stayed better.' },
  IMPROVED_THEN_SLIPPED: {
    short: 'Improved, then slipped',
    colour: 'yellow',
    long: 'It got better, then fell back.',
  },
  NO_CLEAR_CHANGE: { short: 'No clear change', colour: 'blue', long: 'The data show no clear change.' },
  WORSE: { short: 'Got worse', colour: 'orange', long: 'Something that matters got worse.' },
  STOPPED_EARLY: { short: 'Stopped early', colour: 'purple', long: 'It was ended before it could show.' },
  TOO_LITTLE_DATA: { short: 'Too little data', colour: 'grey', long: 'There is not enough data to say.' },
  IN_PROGRESS: { short: 'Still under way', colour: 'white', long: 'It is still under way.' },
} as const satisfies Record<ResultState, ResultWords>;

export const visibilityWords = {
  PUBLIC: { short: 'Everybody', hint: 'On the open web, for patients and every trust.' },
  NETWORK: { short: 'Every trust here', hint: 'For people who are signed in and have a role in an organisation.' },
  TRUST: { short: 'Your trust only', hint: 'Kept by your trust and not listed in the library.' },
} as const satisfies Record<Visibility, { short: string; hint: string }>;

export const publicationWords = {
  PROPOSED: { short: 'With the curator', colour: 'blue' },
  RETURNED: { short: 'Returned to the team', colour: 'yellow' },
  PUBLISHED: { short: 'Published', colour: 'green' },
  SUPERSEDED: { short: 'Replaced by a newer version', colour: 'grey' },
} as const satisfies Record<PublicationState, { short: string; colour: TagColour }>;

interface AdoptionWords {
  readonly short: string;
  readonly colour: TagColour;
  /** As a step one can take. */
  readonly step: string;
  readonly hint: string;
}

export const adoptionWords = {
  INTERESTED: { short: 'Thinking about it', colour: 'white', step: 'We are thinking about it', hint: '' },
  ASSESSING_FIT: {
    short: 'Finding out whether it fits',
    colour: 'white',
    step: 'We are finding out whether it fits',
    hint: 'Volume, staff and systems are compared with where it was done.',
  },
  ADOPTING: {
    short: 'Setting it up',
    colour: 'blue',
    step: 'We are setting it up',
    hint: 'The decision is made, the change has not begun.',
  },
  RUNNING: { short: 'In use', colour: 'green', step: 'It is in use', hint: 'People do it on ordinary days.' },
  REPORTED: {
    short: 'In use, result told',
    colour: 'green',
    step: 'Tell what came of it here',
    hint: 'The team you adopted from is told. You can tell it again later.',
  },
  ABANDONED: {
    short: 'Given up',
    colour: 'grey',
    step: 'We have given it up',
    hint: 'This ends the adoption. Your project and its lessons stay.',
  },
} as const satisfies Record<AdoptionState, AdoptionWords>;

export const teamRoleWords = {
  LEAD: 'Lead',
  MEMBER: 'Team member',
  MENTOR: 'Mentor',
  SUPERVISOR: 'Educational supervisor',
  SPONSOR: 'Sponsor, for the trust',
  FINANCE_PARTNER: 'Finance partner',
  SERVICE_OWNER: 'Service owner',
  MANAGER: 'Manager',
} as const satisfies Record<TeamRole, string>;

/** A value of the shelf, as `no-clear-change`, is also how it stands in the address. */
export const resultOf = (value: string | null): ResultState | null => {
  const key = (value ?? '').toUpperCase().replaceAll('-', '_');
  return key in resultWords ? (key as ResultState) : null;
};
