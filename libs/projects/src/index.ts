export { ProjectAccess, type ProjectStanding } from './access/project-access.js';
export {
  type BrokenThread,
  type Evidence,
  GATE_EVIDENCE,
  type GateEvidence,
  MEASURE_FINDINGS,
  type MeasureFinding,
  type MeasureFindings,
  SNAPSHOT_PARTS,
  type SnapshotPart,
  THREAD_CHECKS,
  type ThreadCheck,
} from './ports.js';
export { Project, type ProjectState, TeamMember } from './project.entities.js';
export { ProjectReadingService, type ProjectRow } from './project-reading.service.js';
export { ProjectsModule } from './projects.module.js';
export { type NewProject, ProjectStartingService } from './starting/project-starting.service.js';

import { Project, TeamMember } from './project.entities.js';

export const projectsEntities = [Project, TeamMember];
