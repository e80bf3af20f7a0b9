import { defineEvent } from '#libs/platform';
import type { GrantRight, MembershipRole, OrganisationKind } from './viewer.js';

export const organisationRegistered = defineEvent('identity.organisation-registered.v1')<{ kind: OrganisationKind }>();
export const personRegistered = defineEvent('identity.person-registered.v1')<{ personId: string; personal: object }>();
export const personIntroduced = defineEvent('identity.person-introduced.v1')<{ personId: string }>();
export const memberAppointed = defineEvent('identity.member-appointed.v1')<{
  personId: string;
  role: MembershipRole;
  startsOn: string;
}>();
export const membershipEnded = defineEvent('identity.membership-ended.v1')<{
  personId: string;
  role: MembershipRole;
  endsOn: string;
}>();
export const projectGranted = defineEvent('identity.project-granted.v1')<{
  personId: string;
  projectId: string;
  right: GrantRight;
}>();
export const projectGrantEnded = defineEvent('identity.project-grant-ended.v1')<{
  personId: string;
  projectId: string;
  right: GrantRight;
}>();
export const signedIn = defineEvent('identity.signed-in.v1')<{ credentialId: string; kind: 'session' | 'token' }>();
export const credentialRevoked = defineEvent('identity.credential-revoked.v1')<{ credentialId: string }>();
export const personInvited = defineEvent('identity.person-invited.v1')<{ personId: string; invitationId: string }>();
export const accountLinked = defineEvent('identity.account-linked.v1')<{ personId: string; issuer: string }>();
export const organisationChosen = defineEvent('identity.organisation-chosen.v1')<{ credentialId: string }>();
export const enrolmentNoted = defineEvent('identity.enrolment-noted.v1')<{
  schemeId: string;
  projectId: string;
  stage: string;
  status: string;
}>();
