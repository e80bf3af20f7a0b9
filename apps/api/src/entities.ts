import { agreementEntities, assessmentEntities, markerEntities } from '#libs/assessment';
import { businessCaseEntities } from '#libs/business-case';
import { identityEntities } from '#libs/identity';
import { measuresEntities } from '#libs/measures';
import { notificationsEntities } from '#libs/notifications';
import { projectLibraryEntities } from '#libs/project-library';
import { projectsEntities } from '#libs/projects';
import { stakeholdersEntities } from '#libs/stakeholders';

/** Every entity of the house, for the one connection. */
export const entities = [
  ...identityEntities,
  ...projectsEntities,
  ...stakeholdersEntities,
  ...measuresEntities,
  ...businessCaseEntities,
  ...assessmentEntities,
  ...agreementEntities,
  ...markerEntities,
  ...projectLibraryEntities,
  ...notificationsEntities,
];
