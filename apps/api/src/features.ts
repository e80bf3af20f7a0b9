import type { Type } from '@nestjs/common';
import { AssessmentApiModule } from './assessment/assessment.module.js';
import { BusinessCaseApiModule } from './business-case/business-case.module.js';
import { DocumentsApiModule } from './documents/documents.module.js';
import { GuidanceApiModule } from './guidance/guidance.module.js';
import { IdentityApiModule } from './identity/identity.module.js';
import { MeasuresApiModule } from './measures/measures.module.js';
import { NotificationsApiModule } from './notifications/notifications.module.js';
import { ProjectLibraryApiModule } from './project-library/project-library.module.js';
import { ProjectsApiModule } from './projects/projects.module.js';
import { StakeholdersApiModule } from './stakeholders/stakeholders.module.js';

/** Every feature of the API. One name each, spelled alike in libs, here, in the web app and in the tests. */
export const features: Type[] = [
  IdentityApiModule,
  GuidanceApiModule,
  ProjectsApiModule,
  StakeholdersApiModule,
  MeasuresApiModule,
  BusinessCaseApiModule,
  DocumentsApiModule,
  AssessmentApiModule,
  ProjectLibraryApiModule,
  NotificationsApiModule,
];
