import type { TagColour } from '../design/pieces.js';
import type { GateState } from '../gql/graphql.js';
import type { Said } from './project-words.js';

/** A page on which a part of a stage is done. */
export interface StagePart {
  readonly to: string;
  readonly label: string;
}

export interface StageGroup {
  readonly title: string;
  readonly stages: readonly { readonly key: string; readonly parts: readonly StagePart[] }[];
}

const part = (to: string, label: string): StagePart => ({ to, label });

/** The stages in the order in which a post mostly takes them, with the pages that belong to each. */
export const stageGroups: readonly StageGroup[] = [
  {
    title: 'Plan',
    stages: [
      {
        key: 'start',
        parts: [
          part('basics', 'Basics'),
          part('team', 'Team'),
          part('route', 'Route questions'),
          part('duplicates', 'Similar projects'),
          part('promises', 'Promises about information'),
        ],
      },
      { key: 'problem', parts: [part('causes', 'Causes')] },
      {
        key: 'rationale',
        parts: [
          part('model', 'Improvement model'),
          part('drivers', 'Driver diagram'),
          part('assumptions', 'Assumptions'),
          part('rationale-notes', 'Evidence and notes'),
          part('leadership', 'Leadership'),
        ],
      },
      { key: 'stakeholders', parts: [part('stakeholders', 'Stakeholder register')] },
    ],
  },
  {
    title: 'Do and measure',
    stages: [
      { key: 'measures', parts: [part('aim', 'Aim'), part('measures', 'Measures')] },
      {
        key: 'implementation',
        parts: [part('cycles', 'Test cycles'), part('milestones', 'Milestones'), part('risks', 'Risks')],
      },
    ],
  },
  {
    title: 'Case and share',
    stages: [
      { key: 'business-plan', parts: [part('plan', 'Business case')] },
      { key: 'results', parts: [part('result', 'Result and benefits')] },
      {
        key: 'sharing',
        parts: [
          part('sharing', 'Sharing events'),
          part('sustainability', 'Sustainability'),
          part('handover', 'Hand-over'),
          part('publication', 'Publication'),
        ],
      },
      { key: 'after-care', parts: [part('after-care', 'After-care answers')] },
    ],
  },
];

/** How a stage stands, in the words of a task list. */
export function stageStatus(state: GateState, isBegun: boolean): Said {
  const begun: Said = isBegun
    ? { words: 'In progress', colour: 'white' }
    : { words: 'Not yet started', colour: 'aqua-green' satisfies TagColour };
  const all = {
    OPEN: begun,
    REQUESTED: { words: 'With the signer', colour: 'purple' },
    RETURNED: { words: 'Sent back', colour: 'orange' },
    STALE: { words: 'Stale: needs another look', colour: 'yellow' },
    PASSED: { words: 'Completed' },
    WAIVED: { words: 'Completed: gate waived' },
  } as const satisfies Record<GateState, Said>;
  return all[state];
}
