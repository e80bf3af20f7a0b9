import { GateNotAtThisStep, RemindedToday } from '#libs/projects';
import { payload } from '../graphql/payload.js';
import { face } from '../graphql/user-error.js';
import { ProjectType } from './projects.types.js';
import './gates.errors.js';

face(RemindedToday, 'They were reminded today.', { gate: { type: () => String, description: 'The gate’s key.' } });

export const RemindSignersPayload = payload<{ project: ProjectType }>('RemindSigners', { project: () => ProjectType }, [
  GateNotAtThisStep,
  RemindedToday,
]);
