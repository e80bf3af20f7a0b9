export { ProjectAccess, type ProjectStanding } from './access/project-access.js';
export { AnswersSnapshot } from './answers/answers-snapshot.js';
export { type AnswerRow, AnswersService, type NewAnswer } from './answers/answers.service.js';
export { allOf, counted, verb } from './counted.js';
export { GateKeepingService } from './gates/gate-keeping.service.js';
export { GateReadingService, type ReadGate } from './gates/gate-reading.service.js';
export { isSettled, type JudgedGate, nextUsefulThings, progressOf } from './gates/gate-judging.js';
export type { GateState } from './gates/gates.entities.js';
export {
  AlreadySigned,
  GateNotAtThisStep,
  GateNotReady,
  NotASignerHere,
  OwnGateNotSigned,
  OwnTextNotOverridden,
  ProjectNotAtThisStep,
} from './gates/gates.refusals.js';
export { SigningQueueService } from './gates/signing-queue.service.js';
export { StaleGateWatch } from './gates/stale-gate-watch.js';
export { type Description, DescribingService } from './start/describing.service.js';
export { IdentifierService, type OpenIdentifier } from './start/identifiers.service.js';
export { RoutingService } from './start/routing.service.js';
export type { DuplicateChoice } from './start/start.entities.js';
export { StartReadingService } from './start/start-reading.service.js';
export { RemindedToday } from './reminders/reminders.refusals.js';
export { SignerRemindingService } from './reminders/signer-reminding.service.js';
export { StartEvidence } from './start/start-evidence.js';
export {
  type BrokenThread,
  type Evidence,
  GATE_EVIDENCE,
  GATE_FOLLOWERS,
  type GateEvidence,
  type GateFollower,
  MEASURE_FINDINGS,
  type MeasureFinding,
  type MeasureCourse,
  type MeasureFindings,
  PUBLICATION_BARS,
  type PublicationBar,
  type PublicationBars,
  SNAPSHOT_PARTS,
  type SnapshotPart,
  type SustainedShift,
  THREAD_CHECKS,
  type ThreadCheck,
} from './ports.js';
export { Project, type ProjectState, TeamMember } from './project.entities.js';
export { type PortfolioRow, ProjectReadingService, type ProjectRow } from './project-reading.service.js';
export { ProjectsModule } from './projects.module.js';
export { type NewProject, ProjectStartingService } from './starting/project-starting.service.js';

export { ResultsReadingService } from './results/results-reading.service.js';
export { type ResultState, resultStates } from './results/results.entities.js';
export { type NewTension, ResultsService } from './results/results.service.js';
export { SharingReadingService } from './sharing/sharing-reading.service.js';
export type { Running, SustainabilityLevel } from './sharing/sharing.entities.js';
export { AfterCareNotDue } from './sharing/sharing.refusals.js';
export { type AfterCareAnswer, type NewSharingEvent, SharingService } from './sharing/sharing.service.js';
export { HandoverService, type NewHandover } from './team/handover.service.js';
export { type TeamMemberRow, TeamReadingService } from './team/team-reading.service.js';
export {
  AlreadyOnTheTeam,
  HandoverNotAtThisStep,
  HandoverUnderWay,
  LeadIsHandedOver,
  NotYoursToAccept,
} from './team/team.refusals.js';
export { LeaverRights } from './team-rights/leaver-rights.js';
export { TeamService } from './team/team.service.js';
export { OutcomeEvidence } from './results/outcome-evidence.js';
export { OutcomeSnapshot } from './results/outcome-snapshot.js';

export { type AimParts, aimSentence } from './thread/aim-sentence.js';
export { BrokenThreadService } from './thread/broken-thread.service.js';
export { DeliveryService, type NewCycle } from './thread/delivery.service.js';
export type {
  AssumptionState,
  CycleAct,
  CycleScale,
  EvidenceLevel,
  MilestoneState,
  NoteKind,
  RiskState,
} from './thread/thread.entities.js';
export { type FidelityCriterion, type FidelityFeature, fidelityOf } from './thread/pdsa-fidelity.js';
export { type Thread, ThreadReadingService } from './thread/thread-reading.service.js';
export { PredictionFirst, PredictionIsFixed } from './thread/thread.refusals.js';
export { type Linkable, type Retirable, ThreadService } from './thread/thread.service.js';

import { gateEntities } from './gates/gates.entities.js';
import { Project, TeamMember } from './project.entities.js';
import { reminderEntities } from './reminders/reminders.entities.js';
import { resultsEntities } from './results/results.entities.js';
import { sharingEntities } from './sharing/sharing.entities.js';
import { startEntities } from './start/start.entities.js';
import { threadEntities } from './thread/thread.entities.js';
import { teamEntities } from './team/team.entities.js';

export const projectsEntities = [
  Project,
  TeamMember,
  ...gateEntities,
  ...startEntities,
  ...reminderEntities,
  ...threadEntities,
  ...teamEntities,
  ...resultsEntities,
  ...sharingEntities,
];
