export { type CommitmentLevel, commitmentLevels } from './commitment.js';
export { EngagementService, type NewEngagementPlan } from './engagement.service.js';
export { EngagementLedger, type LedgerAnswer, type NewLedgerEntry } from './ledger.service.js';
export { type MissingKind, type NineC, nineCs } from './nine-cs.js';
export { type Quadrant, quadrantOf, quadrants } from './quadrant.js';
export { type RaciChart, RaciReadingService } from './raci-reading.service.js';
export type { RaciWarningKind } from './raci-warnings.js';
export { type RaciKind, raciKinds, type RaciLetter, raciLetters } from './raci.entities.js';
export { caseSections, type NewRaciRow, RaciService } from './raci.service.js';
export { type StakeholderFacts, StakeholderRegister } from './register.service.js';
export { StakeholderEvidence } from './stakeholder-evidence.js';
export { type StakeholderRead, StakeholderReadingService } from './stakeholder-reading.service.js';
export { StakeholderSnapshot } from './stakeholder-snapshot.js';
export { StakeholderThreads } from './stakeholder-threads.js';
export { type Feeling, feelings, frequencies, type Frequency } from './stakeholders.entities.js';
export { StakeholdersModule } from './stakeholders.module.js';
export { OneAccountable, StakeholderRetired } from './stakeholders.refusals.js';

import { RaciHolder, RaciRow } from './raci.entities.js';
import { Commitment, EngagementPlan, LedgerEntry, SponsorAgreement, Stakeholder } from './stakeholders.entities.js';

export const stakeholdersEntities = [
  Stakeholder,
  Commitment,
  EngagementPlan,
  LedgerEntry,
  SponsorAgreement,
  RaciRow,
  RaciHolder,
];
