import { Global, Module } from '@nestjs/common';
import { ProjectAccess } from './access/project-access.js';
import { AnswersSnapshot } from './answers/answers-snapshot.js';
import { AnswersService } from './answers/answers.service.js';
import { GateKeepingService } from './gates/gate-keeping.service.js';
import { GateReadingService } from './gates/gate-reading.service.js';
import { SigningQueueService } from './gates/signing-queue.service.js';
import { StaleGateWatch } from './gates/stale-gate-watch.js';
import { DescribingService } from './start/describing.service.js';
import { IdentifierService } from './start/identifiers.service.js';
import { RoutingService } from './start/routing.service.js';
import { StartReadingService } from './start/start-reading.service.js';
import { StartEvidence } from './start/start-evidence.js';
import { SignerRemindingService } from './reminders/signer-reminding.service.js';
import { ProjectReadingService } from './project-reading.service.js';
import { OutcomeEvidence } from './results/outcome-evidence.js';
import { OutcomeSnapshot } from './results/outcome-snapshot.js';
import { ResultsReadingService } from './results/results-reading.service.js';
import { ResultsService } from './results/results.service.js';
import { SharingReadingService } from './sharing/sharing-reading.service.js';
import { SharingService } from './sharing/sharing.service.js';
import { ProjectStartingService } from './starting/project-starting.service.js';
import { LeaverRights } from './team-rights/leaver-rights.js';
import { HandoverPackService } from './team/handover-pack.service.js';
import { HandoverService } from './team/handover.service.js';
import { TeamReadingService } from './team/team-reading.service.js';
import { BrokenThreadService } from './thread/broken-thread.service.js';
import { DeliveryService } from './thread/delivery.service.js';
import { ThreadReadingService } from './thread/thread-reading.service.js';
import { ThreadService } from './thread/thread.service.js';
import { TeamService } from './team/team.service.js';

const services = [
  ProjectAccess,
  ProjectReadingService,
  ProjectStartingService,
  AnswersService,
  AnswersSnapshot,
  GateReadingService,
  GateKeepingService,
  SigningQueueService,
  StaleGateWatch,
  DescribingService,
  RoutingService,
  IdentifierService,
  StartEvidence,
  StartReadingService,
  SignerRemindingService,
  ThreadService,
  DeliveryService,
  ThreadReadingService,
  BrokenThreadService,
  TeamService,
  TeamReadingService,
  HandoverPackService,
  HandoverService,
  ResultsService,
  ResultsReadingService,
  OutcomeEvidence,
  OutcomeSnapshot,
  SharingService,
  SharingReadingService,
  LeaverRights,
];

@Global()
@Module({ providers: services, exports: services })
export class ProjectsModule {}
