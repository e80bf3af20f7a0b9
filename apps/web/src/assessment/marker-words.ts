import type { CalibrationState, MarkerKind, MarkerState } from '../gql/graphql.js';
import type { Said } from './words.js';

export const markerKinds = {
  CLINICIAN: 'Clinician',
  MANAGER: 'Manager',
} as const satisfies Record<MarkerKind, string>;

export const markerStates = {
  INVITED: { word: 'Asked', colour: 'blue' },
  ACCEPTED: { word: 'In the pool' },
  DECLINED: { word: 'Said no', colour: 'grey' },
  LEFT: { word: 'Has left', colour: 'grey' },
} as const satisfies Record<MarkerState, Said>;

export const calibrationStates = {
  UNDER_WAY: { word: 'Under way', colour: 'blue' },
  PASSED: { word: 'Passed' },
  FAILED: { word: 'Not passed', colour: 'red' },
} as const satisfies Record<CalibrationState, Said>;

/** What a scheme asks of its markers. */
export const sayMarkersAsked = ({
  oneOfEach,
  needsCalibration,
}: {
  readonly oneOfEach: boolean;
  readonly needsCalibration: boolean;
}): string =>
  [oneOfEach ? 'a clinician and a manager' : '', needsCalibration ? 'calibrated' : ''].filter(Boolean).join(', ') ||
  'Any assessor';

export const sayCapacity = (capacity: number | null | undefined): string =>
  typeof capacity === 'number' ? String(capacity) : 'No limit';
