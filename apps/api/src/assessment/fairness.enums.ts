import type { NotDefined } from '#libs/assessment';
import { enumOf } from '../graphql/enum-of.js';

export const NotDefinedEnum = enumOf<NotDefined>('NotDefined', 'Why a figure, or its interval, is not defined.', {
  NO_DATA: 'There is nothing to compute on.',
  ONE_MARKER: 'There is only one marker: nobody to agree with.',
  ONE_TARGET: 'There is only one plan.',
  ONE_ITEM: 'There is only one criterion.',
  ONE_JUDGE: 'There is one judge: the cut is there, its error is not.',
  NO_VARIANCE: 'All values are alike, so there is nothing to share out.',
  NO_PAIRS: 'No plan has two values.',
  ZERO_DENOMINATOR: 'It would be divided by nought.',
  NOT_REACHABLE: 'No number of markers reaches it.',
  NO_RESIDUAL_DF: 'As many unknowns as marks: nothing is left to judge the error by.',
  SLOPE_NOT_POSITIVE: 'Totals do not rise with the overall rating.',
  CURVE_ABOVE_BOX: 'More fail at the lowest cut than the judges will have.',
  CURVE_BELOW_BOX: 'Fewer fail at the highest cut than the judges will have.',
  ZERO_ERROR: 'The markers differ by nothing but a constant, so there is no error to test by.',
  NO_TARGET_VARIANCE: 'The plans do not differ.',
  BOUND_UNDEFINED: 'A bound would be divided by nought.',
  TOO_FEW_SHARED: 'The two share fewer than five plans.',
  NO_RELIABILITY: 'Marks of one plan differ more than plans do.',
  DISCONNECTED: 'Marks fall into islands, across which markers cannot be compared.',
});
