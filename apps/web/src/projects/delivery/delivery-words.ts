import type { Choice } from '../../design/form.js';
import type { TagColour } from '../../design/pieces.js';
import type {
  CycleAct,
  CycleScale,
  MilestoneState,
  ResultState,
  RiskState,
  Running,
  SharingReach,
  SustainabilityLevel,
} from '../../gql/graphql.js';

export const milestoneWords = {
  PLANNED: 'Planned',
  UNDER_WAY: 'Under way',
  DONE: 'Done',
  LATE: 'Late',
  DROPPED: 'Dropped',
} satisfies Record<MilestoneState, string>;

export const milestoneColours = {
  PLANNED: 'white',
  UNDER_WAY: 'blue',
  DONE: 'green',
  LATE: 'orange',
  DROPPED: 'grey',
} satisfies Record<MilestoneState, TagColour>;

export const cycleActWords = {
  ADOPT: 'Adopt: keep the change',
  ADAPT: 'Adapt: change it and test again',
  ABANDON: 'Abandon: let it go',
} satisfies Record<CycleAct, string>;

export const cycleScaleWords = {
  PART: 'Less than a whole ward or team: a day, a clinician, a few patients',
  WHOLE: 'A whole ward or team',
  SEVERAL: 'Several wards or teams',
} satisfies Record<CycleScale, string>;

export const riskWords = { OPEN: 'Open', CLOSED: 'Closed' } satisfies Record<RiskState, string>;

export const resultWords = {
  IMPROVED_AND_HELD: 'Improved and held',
  IMPROVED_THEN_SLIPPED: 'Improved, then slipped',
  NO_CLEAR_CHANGE: 'No clear change',
  WORSE: 'Worse',
  STOPPED_EARLY: 'Stopped early',
  TOO_LITTLE_DATA: 'Too little data',
  IN_PROGRESS: 'Still under way',
} satisfies Record<ResultState, string>;

export const resultHints = {
  IMPROVED_AND_HELD: 'It got better and stayed better',
  IMPROVED_THEN_SLIPPED: 'It got better, then fell back',
  NO_CLEAR_CHANGE: 'The data show no clear change',
  WORSE: 'Something that matters got worse',
  STOPPED_EARLY: 'It was ended before it could show',
  TOO_LITTLE_DATA: 'There is not enough data to say',
  IN_PROGRESS: 'It is too early to say',
} satisfies Record<ResultState, string>;

export const reachWords = {
  LOCAL: 'Within the trust',
  REGIONAL: 'Within the region',
  NATIONAL: 'Beyond the region',
} satisfies Record<SharingReach, string>;

export const runningWords = {
  AS_DESIGNED: 'Yes, as it was designed',
  ADAPTED: 'Yes, in another form',
  STOPPED: 'No, it has stopped',
} satisfies Record<Running, string>;

export const levels: readonly SustainabilityLevel[] = ['A', 'B', 'C', 'D'];

export const chosenFrom = <Key extends string>(
  words: Readonly<Record<Key, string>>,
  hints?: Readonly<Record<Key, string>>,
): Choice[] => (Object.keys(words) as Key[]).map((value) => ({ value, label: words[value], hint: hints?.[value] }));

export const seenByTeam = 'Only the project’s team can see this.';
export const whoDelivers = 'The lead and the members of the team can change this. You can read it.';
