export {
  accessTable,
  mayEver,
  opens,
  permissions,
  type Permission,
  type Standing,
  standingInWords,
  standingsFor,
  standingsOf,
  type TeamRole,
  teamRoles,
} from './access-table.js';
export { AuditReadingService, type AuditRecordRow } from './audit-reading.service.js';
export { Enrolment, identityEntities, ProjectGrant } from './identity.entities.js';
export { IdentityModule } from './identity.module.js';
export { AlreadyAppointed, DemoSignInIsOff, NoPlaceThere, SignInRefused } from './identity.refusals.js';
export {
  type NewOrganisation,
  type NewPerson,
  type OrganisationHere,
  PeopleService,
  type PersonHere,
  type Place,
} from './people.service.js';
export { type CredentialInUse, type DemoPerson, type ProviderAccountSeen, SignInService } from './sign-in.service.js';
export {
  type GrantRight,
  type MembershipRole,
  membershipRoles,
  type OrganisationKind,
  systemViewer,
  thePublic,
  type Viewer,
  viewerFrom,
} from './viewer.js';
