import type { CalibrationState, MarkerKind, MarkerState } from '#libs/assessment';
import { enumOf } from '../graphql/enum-of.js';

export const MarkerKindEnum = enumOf<MarkerKind>('MarkerKind', 'What a marker is counted as.', {
  clinician: 'A clinician.',
  manager: 'A trained manager.',
});
export const MarkerStateEnum = enumOf<MarkerState>('MarkerState', 'Where somebody stands in the pool of markers.', {
  invited: 'Asked; the answer is awaited.',
  accepted: 'In the pool.',
  declined: 'Said no.',
  left: 'Was in the pool, and has left it.',
});
export const CalibrationStateEnum = enumOf<CalibrationState>('CalibrationState', 'Where a calibration stands.', {
  'under-way': 'Exemplars are being marked.',
  passed: 'Marks as the programme does, until it expires.',
  failed: 'Not passed. The director can open another.',
});
