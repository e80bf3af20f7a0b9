import { defineEvent } from '#libs/platform';

export type ThreadThing =
  'cause' | 'driver' | 'change-idea' | 'assumption' | 'rationale-note' | 'aim' | 'cycle' | 'milestone' | 'risk';

/** Something of the thread was added or changed: what it was, and what was done to it. */
export const threadChanged = defineEvent('projects.thread-changed.v1')<{
  projectId: string;
  thing: ThreadThing;
  id: string;
  done: string;
}>();
export const modelChosen = defineEvent('projects.model-chosen.v1')<{ projectId: string; model: string }>();
export const milestonesFrozen = defineEvent('projects.milestones-frozen.v1')<{
  projectId: string;
  milestones: number;
}>();
