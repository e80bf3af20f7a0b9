import type { MembershipRole } from '../gql/graphql.js';

/** What a role is called on a page. */
export const roleWords = {
  CLINICIAN: 'Clinician (may lead projects)',
  MENTOR: 'Mentor',
  SPONSOR: 'Executive sponsor',
  FINANCE_PARTNER: 'Finance partner',
  SERVICE_OWNER: 'Service owner',
  MANAGER: 'General manager',
  TRUST_READER: 'Trust reader',
  CURATOR: 'Library curator',
  ADMINISTRATOR: 'Administrator',
  ASSESSOR: 'Assessor',
  MODERATOR: 'Moderator',
  PROGRAMME_DIRECTOR: 'Programme director',
  EXTERNAL_EXAMINER: 'External examiner',
} satisfies Record<MembershipRole, string>;
