import { defineEvent } from '#libs/platform';
import type { AdoptionState } from './library.entities.js';

export const publicationProposed = defineEvent('library.publication-proposed.v1')<{
  projectId: string;
  publicationId: string;
  versionNo: number;
}>();
export const publicationReviewed = defineEvent('library.publication-reviewed.v1')<{
  projectId: string;
  publicationId: string;
  versionNo: number;
  approved: boolean;
}>();
export const publicationTombstoned = defineEvent('library.publication-tombstoned.v1')<{
  projectId: string;
  publicationId: string;
}>();
export const projectAdopted = defineEvent('library.project-adopted.v1')<{
  adoptionId: string;
  projectId: string;
  publicationId: string;
}>();
export const adoptionMoved = defineEvent('library.adoption-moved.v1')<{
  adoptionId: string;
  projectId: string;
  publicationId: string;
  state: AdoptionState;
}>();
/** In the parent's trust: somebody adopted, or an adopter's standing changed. */
export const adopterHeard = defineEvent('library.adopter-heard.v1')<{
  projectId: string;
  publicationId: string;
  state: string;
}>();
