export { PROJECTION_CAVEATS, type ProjectionCaveat } from './caveats.js';
export { bedsFor, clinicSlotsFor, wholeTimeEquivalentsFor } from './conversions.js';
export type { NeedChange } from './need-change.js';
export type { NeedInput } from './need-input.js';
export { parsePopulation, type PopulationOutcome } from './parse-population.js';
export {
  type AgeBand,
  ageBandName,
  type AreaPopulation,
  type PeopleByYear,
  type Population,
  type PopulationGroup,
  type Provenance,
  type Sex,
  type Variant,
} from './population.js';
export type { FaultCode, PopulationFault } from './population-fault.js';
export {
  type GroupChange,
  type NeedHorizon,
  type NeedLines,
  type NeedProjection,
  type NeedYear,
  projectNeed,
} from './project-need.js';
export type { NeedRate } from './rate-table.js';
export type { Quantity } from './read-quantity.js';
export { RefusedInput, type RefusalCode } from './refused-input.js';
