import { payload } from '../graphql/payload.js';
import { ProjectType } from './projects.types.js';

export const StartProjectPayload = payload<{ project: ProjectType }>('StartProject', { project: () => ProjectType });
