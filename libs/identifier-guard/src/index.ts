export { type Allowed, findIdentifiers } from './find-identifiers.js';
export { type Certainty, certaintyRank, type Finding, type IdentifierKind } from './finding.js';
export { isValidNhsNumber } from './nhs-number.js';
