import type { Scope } from '#libs/platform';

export type OrganisationKind = 'trust' | 'programme' | 'college';

export const membershipRoles = [
  'clinician',
  'mentor',
  'sponsor',
  'finance-partner',
  'service-owner',
  'manager',
  'trust-reader',
  'curator',
  'administrator',
  'assessor',
  'moderator',
  'programme-director',
  'external-examiner',
] as const;
export type MembershipRole = (typeof membershipRoles)[number];

/** What a dated grant opens of one project: one's own past work, signing from elsewhere, or directing by enrolment. */
export type GrantRight = 'read-own-work' | 'sign' | 'direct';

export interface ProjectGrantHeld {
  readonly projectId: string;
  readonly right: GrantRight;
}

/** Who is asking, and in which organisation they act: the explicit first parameter of every service. */
export interface Viewer extends Scope {
  readonly name: string;
  readonly organisationKind: OrganisationKind | null;
  /** The roles held today in the acting organisation. */
  readonly roles: readonly MembershipRole[];
  /** The grants held today in the acting organisation. */
  readonly grants: readonly ProjectGrantHeld[];
  /** The session or token in use; null for the public and for the worker. */
  readonly credentialId: string | null;
  /** When what is in use ends: if it is not used again, and at the latest. Null for the public and for the worker. */
  readonly session: SessionEnds | null;
}

export interface SessionEnds {
  readonly idleEndsAt: string;
  readonly endsAt: string;
}

/** Somebody who is not signed in. */
export const thePublic: Viewer = {
  organisationId: null,
  personId: null,
  acting: 'public',
  projectIds: [],
  name: 'the public',
  organisationKind: null,
  roles: [],
  grants: [],
  credentialId: null,
  session: null,
};

/** The worker, acting in one organisation on behalf of nobody. */
export const systemViewer = (organisationId: string): Viewer => ({
  ...thePublic,
  organisationId,
  acting: 'system',
  name: 'Springboard',
});

export interface CallerFacts {
  readonly credentialId: string;
  readonly actingOrganisationId: string | null;
  readonly lastUsedAt: string;
  readonly idleSeconds: number;
  readonly expiresAt: string;
  readonly person: { readonly id: string; readonly name: string };
  readonly memberships: readonly { organisationId: string; organisationKind: OrganisationKind; role: MembershipRole }[];
  readonly grants: readonly {
    organisationId: string;
    organisationKind: OrganisationKind;
    projectId: string;
    right: GrantRight;
  }[];
}

/**
 * The viewer of a request. A membership in the acting organisation comes before a grant there; with neither, today, the
 * person is signed in and sees nothing of it.
 */
export function viewerFrom(facts: CallerFacts): Viewer {
  const here = facts.actingOrganisationId;
  const memberships = facts.memberships.filter(({ organisationId }) => organisationId === here);
  const grants = facts.grants.filter(({ organisationId }) => organisationId === here);
  const acting = memberships.length ? 'member' : grants.length ? 'grant' : 'public';
  return {
    organisationId: acting === 'public' ? null : here,
    personId: facts.person.id,
    acting,
    projectIds: grants.map(({ projectId }) => projectId),
    name: facts.person.name,
    organisationKind: memberships[0]?.organisationKind ?? grants[0]?.organisationKind ?? null,
    roles: memberships.map(({ role }) => role),
    grants: grants.map(({ projectId, right }) => ({ projectId, right })),
    credentialId: facts.credentialId,
    session: {
      idleEndsAt: new Date(Date.parse(facts.lastUsedAt) + facts.idleSeconds * 1000).toISOString(),
      endsAt: facts.expiresAt,
    },
  };
}
