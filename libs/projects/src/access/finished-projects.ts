import type { StageKey } from '#libs/guidance';
import { ensure } from '#libs/platform';
import { ProjectNotAtThisStep } from '../gates/gates.refusals.js';
import type { ProjectState } from '../project.entities.js';

/** What is still to be said of a project that is over: how it ended, who was told, and whether it held. */
const AFTER_THE_END: readonly StageKey[] = ['results', 'sharing', 'after-care'];

/**
 * Whether a stage takes answers, and its gate is acted on and judged. All do until the project is over, also while it
 * rests: a paused project may be put in order.
 */
export const isStageOpen = (state: ProjectState, stage: StageKey): boolean =>
  state === 'completed' || state === 'stopped' ? AFTER_THE_END.includes(stage) : state !== 'archived';

/** @throws ProjectNotAtThisStep when the project is over, and its plan with it */
export function ensureStageOpen(state: ProjectState, stage: StageKey): void {
  ensure(
    isStageOpen(state, stage),
    () =>
      new ProjectNotAtThisStep(
        state,
        state === 'archived'
          ? 'Nothing in it is changed any more. Start a new project to take it up again.'
          : 'Its results, sharing and after-care can still be written; start a new project to take the rest up again.',
      ),
  );
}
