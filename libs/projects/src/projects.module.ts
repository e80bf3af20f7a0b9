import { Global, Module } from '@nestjs/common';
import { ProjectAccess } from './access/project-access.js';
import { ProjectReadingService } from './project-reading.service.js';
import { ProjectStartingService } from './starting/project-starting.service.js';

const services = [ProjectAccess, ProjectReadingService, ProjectStartingService];

@Global()
@Module({ providers: services, exports: services })
export class ProjectsModule {}
