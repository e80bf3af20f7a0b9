import type { GrantRight, MembershipRole, Viewer } from './viewer.js';

/** What somebody is on one project's team. */
export const teamRoles = [
  'lead',
  'member',
  'mentor',
  'supervisor',
  'sponsor',
  'finance-partner',
  'service-owner',
  'manager',
] as const;
export type TeamRole = (typeof teamRoles)[number];

/**
 * Where somebody stands towards a thing: a role in the acting organisation, a role on the project's team, a grant to the
 * project, or no more than being signed in, or there.
 */
export type Standing =
  'public' | 'signed-in' | 'any-member' | MembershipRole | `team:${TeamRole}` | `grant:${GrantRight}`;

const wholeTeam = teamRoles.map((role) => `team:${role}` as const);
const signers = [
  'team:mentor',
  'team:supervisor',
  'team:sponsor',
  'team:finance-partner',
  'team:service-owner',
] as const;
const starters = ['clinician', 'mentor', 'sponsor', 'manager', 'trust-reader'] as const;

/**
 * Who may do what: the one table. A root field of the API names a permission; a service asks about one thing. Standings
 * in a row are alternatives.
 */
export const accessTable = {
  'demo:sign-in': ['public'],
  'guidance:read': ['public'],
  'library:read': ['public'],
  'self:read': ['signed-in'],
  'self:manage': ['signed-in'],
  'inbox:read': ['signed-in'],
  'people:read': ['any-member'],
  'people:manage': ['administrator'],
  'audit:read': ['administrator'],

  'project:start': starters,
  'project:list-own': ['any-member', 'grant:read-own-work', 'grant:sign', 'grant:direct'],
  'portfolio:read': ['trust-reader'],
  'project:read': [...wholeTeam, 'grant:read-own-work'],
  'project:edit': ['team:lead', 'team:member'],
  'project:manage': ['team:lead'],
  'project:comment': [...wholeTeam],
  'leadership:read': ['team:lead', 'team:mentor', 'team:supervisor'],
  'leadership:write': ['team:lead'],
  'team:manage': ['team:lead', 'administrator'],
  'handover:propose': ['team:lead'],
  'handover:accept': [...wholeTeam],
  'handover:confirm': ['team:mentor', 'team:service-owner'],
  'lead:change': ['grant:direct', 'administrator'],

  'gate:request': ['team:lead'],
  'gate:sign': [...signers],
  'supervision:accept': ['team:mentor', 'team:supervisor'],
  'gate:waive-condition': ['team:mentor', 'team:supervisor'],
  'gate:waive': ['grant:direct'],

  'stakeholders:read': ['team:lead', 'team:member', 'team:mentor', 'team:supervisor', 'team:sponsor'],
  'stakeholders:edit': ['team:lead', 'team:member'],
  'sponsor:agree': ['team:sponsor'],

  'measures:edit': ['team:lead', 'team:member'],
  'readings:enter': ['team:lead', 'team:member'],

  'plan:edit': ['team:lead', 'team:member', 'team:manager'],
  'plan:price': ['team:lead', 'team:member', 'team:manager', 'team:finance-partner'],
  'plan:check': ['team:finance-partner'],
  'plan:decide': ['team:sponsor'],
  'plan:sign': ['team:mentor', 'team:supervisor', 'team:sponsor', 'team:finance-partner', 'team:service-owner'],
  'reference:read': ['any-member'],
  'reference:revise': ['finance-partner', 'administrator'],

  'submission:manage': ['team:lead'],
  'result:read': ['team:lead', 'team:mentor', 'team:supervisor', 'grant:read-own-work'],
  'proof:make': [...wholeTeam, 'grant:read-own-work'],
  'proof:check': ['public'],
  'appeal:lodge': ['team:lead', 'grant:read-own-work'],
  'after-care:answer': ['team:service-owner'],

  'scheme:read': ['any-member'],
  'scheme:manage': ['programme-director', 'administrator'],
  'enrolments:read': ['programme-director'],
  'cohort:manage': ['programme-director'],
  'submission:screen': ['programme-director'],
  'markers:allocate': ['programme-director'],
  'packet:read': ['assessor'],
  'mark:write': ['assessor'],
  'marks:read': ['moderator', 'programme-director'],
  'round:moderate': ['moderator'],
  'results:confirm': ['programme-director'],
  'results:release': ['programme-director'],
  'appeal:read': ['programme-director', 'administrator', 'moderator'],
  'appeal:answer': ['programme-director', 'administrator'],
  'appeal:review': ['programme-director', 'moderator'],
  'appeal:decide': ['programme-director', 'moderator'],
  'fairness:read': ['moderator', 'programme-director', 'external-examiner'],
  'standard:manage': ['programme-director'],
  'standard:judge': ['assessor', 'moderator'],
  'external:examine': ['external-examiner'],

  'publication:propose': ['team:lead'],
  'publication:consent': [...wholeTeam, 'grant:read-own-work'],
  'publication:review': ['curator'],
  'project:adopt': [...starters, 'curator'],
  'adoption:report': ['team:lead', 'team:member'],
} as const satisfies Record<string, readonly Standing[]>;

export type Permission = keyof typeof accessTable;

export const permissions = Object.keys(accessTable) as Permission[];

export const standingsFor = (permission: Permission): readonly Standing[] => accessTable[permission];

/** The words for a standing, as a page would say them. */
export const standingInWords = (standing: Standing): string => {
  const [kind, role] = standing.split(':');
  if (!role) return (kind ?? '').replaceAll('-', ' ');
  if (kind === 'team') return `the project’s ${role.replaceAll('-', ' ')}`;
  return role === 'direct' ? 'the programme director' : 'a person with access to the project';
};

/** The standings a viewer has before any one project is looked at. */
export function standingsOf(viewer: Viewer): ReadonlySet<Standing> {
  const standings = new Set<Standing>(['public']);
  if (viewer.personId) standings.add('signed-in');
  if (viewer.acting === 'member') standings.add('any-member');
  for (const role of viewer.roles) standings.add(role);
  return standings;
}

/**
 * May this kind of person ever? The first of two tiers: a place on some team counts as possible for anybody acting in a
 * trust, and whether it is this team is asked of the project.
 */
export function mayEver(viewer: Viewer, permission: Permission): boolean {
  const held = standingsOf(viewer);
  return standingsFor(permission).some((standing) => {
    if (standing.startsWith('team:')) return viewer.organisationKind === 'trust' && viewer.acting !== 'public';
    if (standing.startsWith('grant:')) return viewer.grants.some(({ right }) => `grant:${right}` === standing);
    return held.has(standing);
  });
}

/** Does one of these standings open this permission? The second tier, with the standings towards one thing. */
export const opens = (permission: Permission, standings: ReadonlySet<Standing>): boolean =>
  standingsFor(permission).some((standing) => standings.has(standing));
