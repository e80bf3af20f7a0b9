import { sayDay } from '../design/words.js';
import type { TeamRole } from '../gql/graphql.js';
import { teamRoles } from '../projects/project-words.js';

export interface DatedRole {
  readonly role: TeamRole;
  readonly from: string;
  readonly to?: string | null;
}

/** “Lead, 6 August 2026 to 2 December 2026”. */
export const sayRole = ({ role, from, to }: DatedRole): string =>
  `${teamRoles[role]}, ${to ? `${sayDay(from)} to ${sayDay(to)}` : `since ${sayDay(from)}`}`;
