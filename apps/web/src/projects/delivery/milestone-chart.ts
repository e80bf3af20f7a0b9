import { type Chart, gantt, type MilestoneStateWord } from '#libs/charts';
import type { MilestoneState } from '../../gql/graphql.js';

const WIDE = 900;
const NARROW = 343;

const spelled = {
  PLANNED: 'planned',
  UNDER_WAY: 'under-way',
  DONE: 'done',
  LATE: 'late',
  DROPPED: 'dropped',
} satisfies Record<MilestoneState, MilestoneStateWord>;

interface Planned {
  readonly title: string;
  readonly state: MilestoneState;
  readonly plannedOn: string;
  readonly baselineOn?: string | null;
  readonly forecastOn?: string | null;
  readonly actualOn?: string | null;
}

/** The milestones against their frozen plan, for a desk and for a phone. */
export function milestoneChart(milestones: readonly Planned[], today: string): { wide: Chart; narrow: Chart } {
  const data = {
    today,
    milestones: milestones.map(({ title, state, plannedOn, baselineOn, forecastOn, actualOn }) => ({
      title,
      state: spelled[state],
      plannedOn,
      baselineOn: baselineOn ?? null,
      forecastOn: forecastOn ?? null,
      actualOn: actualOn ?? null,
    })),
  };
  const title = 'Milestones against their plan';
  return {
    wide: gantt(data, { width: WIDE, idPrefix: 'milestones-wide', title }),
    narrow: gantt(data, { width: NARROW, idPrefix: 'milestones-narrow', title }),
  };
}
