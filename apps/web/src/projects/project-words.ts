import type { TagColour } from '../design/pieces.js';
import type { DuplicateChoice, GateState, ProjectState, SignerRole, TeamRole } from '../gql/graphql.js';

/** A state in words, and the colour that supports them. */
export interface Said {
  readonly words: string;
  /** None: plain text, as for what is completed. */
  readonly colour?: TagColour;
}

export const projectStates = {
  DRAFT: { words: 'Draft', colour: 'white' },
  ACTIVE: { words: 'Under way', colour: 'green' },
  PAUSED: { words: 'Paused', colour: 'yellow' },
  COMPLETED: { words: 'Completed', colour: 'blue' },
  STOPPED: { words: 'Stopped', colour: 'grey' },
  ARCHIVED: { words: 'Archived', colour: 'grey' },
} as const satisfies Record<ProjectState, Said>;

export const gateStates = {
  OPEN: { words: 'Not asked for yet', colour: 'white' },
  REQUESTED: { words: 'With the signers', colour: 'purple' },
  PASSED: { words: 'Passed', colour: 'green' },
  RETURNED: { words: 'Sent back', colour: 'orange' },
  STALE: { words: 'Stale: needs another look', colour: 'yellow' },
  WAIVED: { words: 'Waived', colour: 'grey' },
} as const satisfies Record<GateState, Said>;

export const teamRoles = {
  LEAD: 'Lead',
  MEMBER: 'Team member',
  MENTOR: 'Mentor',
  SUPERVISOR: 'Educational supervisor',
  SPONSOR: 'Executive sponsor',
  FINANCE_PARTNER: 'Finance partner',
  SERVICE_OWNER: 'Service owner',
  MANAGER: 'Manager',
} as const satisfies Record<TeamRole, string>;

/** What each is there for, said when somebody is asked on to a team. */
export const roleHints: Readonly<Partial<Record<TeamRole, string>>> = {
  MEMBER: 'Works on it with you, and can edit it.',
  MENTOR: 'Guides you, and signs gates.',
  SUPERVISOR: 'Signs in the mentor’s place.',
  SPONSOR: 'Has a say over budgets, and decides on the case.',
  FINANCE_PARTNER: 'Checks the figures of the case.',
  SERVICE_OWNER: 'Runs the service, and will own the change when you have left.',
  MANAGER: 'A general manager who pairs with you on the business plan.',
};

export const signerRoles = {
  MENTOR: 'Mentor',
  SPONSOR: 'Executive sponsor',
  FINANCE_PARTNER: 'Finance partner',
  SERVICE_OWNER: 'Service owner',
} as const satisfies Record<SignerRole, string>;

export const duplicateChoices = {
  NONE_FOUND: 'There is none like it',
  DIFFERENT: 'Ours is different',
  JOIN: 'We join one',
  ADOPT: 'We adopt one that was published',
  RE_AUDIT: 'We look again at what one did',
} as const satisfies Record<DuplicateChoice, string>;
