import { Prose } from '../design/pieces.js';
import { sayDay } from '../design/words.js';
import type { AppealState } from '../gql/graphql.js';
import { stepHeads } from './appeal-words.js';

export interface ShownStep {
  readonly state: AppealState;
  readonly words: string;
  readonly at: string;
  /** Who did it, where that is told. */
  readonly byName?: string | null;
}

/** What was done on an appeal, the first first, with what was written. */
export const AppealSteps = ({ steps }: { steps: readonly ShownStep[] }) => (
  <>
    {steps.map(({ state, words, at, byName }) => (
      <section key={state}>
        <h3 className="nhsuk-heading-s">
          {stepHeads[state]}, {sayDay(at)}
        </h3>
        {byName ? <p className="app-quiet">{byName}</p> : null}
        {words ? <Prose>{words}</Prose> : null}
      </section>
    ))}
  </>
);
