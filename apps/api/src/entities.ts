import { identityEntities } from '#libs/identity';
import { projectsEntities } from '#libs/projects';

/** Every entity of the house, for the one connection. */
export const entities = [...identityEntities, ...projectsEntities];
