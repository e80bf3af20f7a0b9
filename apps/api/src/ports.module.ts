import {
  AppealAnswerCarrier,
  AppealCarrier,
  BlindMarkingBar,
  DeferralCarrier,
  EnrolmentKeeper,
  ReceiptKeeper,
  ReleaseTimer,
  ResultCarrier,
} from '#libs/assessment';
import { CaseBuildingService, CaseReadingService, CaseSnapshot } from '#libs/business-case';
import { CaseFileMaking, CaseFilesService } from '#libs/documents';
import { MeasuresReadingService } from '#libs/measures';
import { NotificationTeller } from '#libs/notifications';
import { CHORES, EVENT_HANDLERS } from '#libs/platform';
import { AdoptionTeller, ShelfProjector } from '#libs/project-library';
import {
  AnswersSnapshot,
  DeliveryService,
  GATE_EVIDENCE,
  GATE_FOLLOWERS,
  LeaverRights,
  MEASURE_FINDINGS,
  OutcomeEvidence,
  OutcomeSnapshot,
  PUBLICATION_BARS,
  SNAPSHOT_PARTS,
  StaleGateWatch,
  StartEvidence,
  THREAD_CHECKS,
  ThreadReadingService,
} from '#libs/projects';
import { StakeholderEvidence, StakeholderSnapshot, StakeholderThreads } from '#libs/stakeholders';
import { Global, Module, type Type } from '@nestjs/common';

/** Every provider of a port, as one list under its symbol: what the libraries ask of one another without knowing whom. */
const listOf = (port: symbol, providers: readonly Type[]) => ({
  provide: port,
  useFactory: (...all: unknown[]) => all,
  inject: [...providers],
});

@Global()
@Module({
  providers: [
    listOf(GATE_EVIDENCE, [
      StartEvidence,
      ThreadReadingService,
      StakeholderEvidence,
      MeasuresReadingService,
      CaseReadingService,
      OutcomeEvidence,
    ]),
    listOf(GATE_FOLLOWERS, [DeliveryService, CaseBuildingService]),
    listOf(SNAPSHOT_PARTS, [
      AnswersSnapshot,
      ThreadReadingService,
      StakeholderSnapshot,
      MeasuresReadingService,
      CaseSnapshot,
      OutcomeSnapshot,
    ]),
    listOf(THREAD_CHECKS, [ThreadReadingService, StakeholderThreads, MeasuresReadingService, CaseReadingService]),
    listOf(PUBLICATION_BARS, [BlindMarkingBar]),
    { provide: MEASURE_FINDINGS, useExisting: MeasuresReadingService },
    listOf(EVENT_HANDLERS, [
      ShelfProjector,
      AdoptionTeller,
      LeaverRights,
      StaleGateWatch,
      EnrolmentKeeper,
      ReceiptKeeper,
      ResultCarrier,
      DeferralCarrier,
      AppealCarrier,
      AppealAnswerCarrier,
      NotificationTeller,
      CaseFileMaking,
    ]),
    listOf(CHORES, [CaseFilesService, ReleaseTimer]),
  ],
  exports: [
    GATE_EVIDENCE,
    GATE_FOLLOWERS,
    SNAPSHOT_PARTS,
    THREAD_CHECKS,
    PUBLICATION_BARS,
    MEASURE_FINDINGS,
    EVENT_HANDLERS,
    CHORES,
  ],
})
export class PortsModule {}
