import type { QualityDomain, SignOffArea, SignOffOutcome } from '../gql/graphql.js';
import type { TagColour } from '../design/pieces.js';

export const areaWords = {
  SERVICE_MANAGER: 'Service management',
  CLINICAL_DIRECTOR: 'Clinical direction',
  WORKFORCE: 'Workforce',
  DIGITAL: 'Digital and information governance',
  ESTATES: 'Estates',
  PROCUREMENT: 'Procurement',
  PHARMACY_AND_DIAGNOSTICS: 'Pharmacy and diagnostics',
  QUALITY_NURSING: 'Quality, for the chief nurse',
  QUALITY_MEDICAL: 'Quality, for the medical director',
  EQUALITY: 'Equality',
  APPROVING_GROUP: 'The group that approves',
} satisfies Record<SignOffArea, string>;

export const outcomeWords = {
  APPROVED: 'Approved',
  APPROVED_WITH_CONDITIONS: 'Approved, with conditions',
  RETURNED: 'Returned',
} satisfies Record<SignOffOutcome, string>;

export const outcomeColours = {
  APPROVED: 'green',
  APPROVED_WITH_CONDITIONS: 'blue',
  RETURNED: 'orange',
} satisfies Record<SignOffOutcome, TagColour>;

export const domainWords = {
  SAFE: 'Safe',
  EFFECTIVE: 'Effective',
  PERSONALISED: 'Personalised',
  WELL_LED: 'Well led',
  SUSTAINABLE: 'Sustainable',
  EQUITABLE: 'Equitable',
} satisfies Record<QualityDomain, string>;

export const domainHints = {
  SAFE: 'Could somebody come to harm?',
  EFFECTIVE: 'Could care work less well?',
  PERSONALISED: 'Could people be asked or heard less?',
  WELL_LED: 'Could staff, supervision or oversight suffer?',
  SUSTAINABLE: 'Could it use up more than can be kept up?',
  EQUITABLE: 'Could some people get less than others?',
} satisfies Record<QualityDomain, string>;

/**
 * Likelihood times impact in a word and a colour, by the bands that trusts use for all their risks.
 * @see National Patient Safety Agency, A risk matrix for risk managers, 2008
 */
export function bandOf(product: number): readonly [string, TagColour] {
  if (product >= 15) return ['Extreme', 'red'];
  if (product >= 8) return ['High', 'orange'];
  return product >= 4 ? ['Moderate', 'yellow'] : ['Low', 'green'];
}

export const whoSigns = {
  sign: 'The mentor, supervisor, sponsor, finance partner and service owner of the project may sign. Whoever writes the case never signs for it.',
};
