import { Link } from 'react-router';
import { sayDay } from '../design/words.js';
import { sayMeasured } from './measure-words.js';

/** What stands beside the readings of a measure: the baseline they are held against, targets, and what happened when. */
interface Marked {
  readonly unit: string;
  readonly baseline?: {
    readonly fromDay: string;
    readonly toDay: string;
    readonly points: number;
    readonly median: number;
    readonly versionNo: number;
  } | null;
  readonly targets: readonly { readonly value: number; readonly fromDay: string }[];
  readonly annotations: readonly { readonly onDay: string; readonly text: string }[];
}
interface MarkProps {
  readonly measure: Marked;
  readonly mayPlan: boolean;
}

export const BaselineOf = ({ measure: { baseline, unit }, mayPlan }: MarkProps) => (
  <>
    <h2 className="nhsuk-heading-m">Baseline</h2>
    {baseline ? (
      <p>
        Frozen on {baseline.points} readings from {sayDay(baseline.fromDay)} to {sayDay(baseline.toDay)}. Their median
        is <strong>{sayMeasured(baseline.median, unit)}</strong>.
        {baseline.versionNo > 1 ? ` It was frozen ${baseline.versionNo} times; every version is kept.` : ''}
      </p>
    ) : (
      <p>
        Not frozen yet. When you have at least 6 readings from before the change, freeze them: what comes after is held
        against their median.
      </p>
    )}
    {mayPlan ? (
      <p>
        <Link className="app-target" to="baseline">
          {baseline ? 'Freeze another baseline' : 'Freeze the baseline'}
        </Link>
      </p>
    ) : null}
  </>
);

export const TargetsOf = ({ measure: { targets, unit }, mayPlan }: MarkProps) => (
  <>
    <h2 className="nhsuk-heading-m">Targets</h2>
    {targets.length ? (
      <ul>
        {targets.map(({ value, fromDay }, index) => (
          <li key={`${fromDay} ${index}`}>
            {sayMeasured(value, unit)} from {sayDay(fromDay)}
          </li>
        ))}
      </ul>
    ) : (
      <p>No target yet.</p>
    )}
    {mayPlan ? (
      <p>
        <Link className="app-target" to="target">
          Set a target
        </Link>
      </p>
    ) : null}
  </>
);

export const AnnotationsOf = ({ measure: { annotations }, mayPlan }: MarkProps) => (
  <>
    <h2 className="nhsuk-heading-m">What happened when</h2>
    {annotations.length ? (
      <ul>
        {annotations.map(({ onDay, text }, index) => (
          <li key={`${onDay} ${index}`}>
            <strong>{sayDay(onDay)}</strong>: {text}
          </li>
        ))}
      </ul>
    ) : (
      <p>Nothing written yet. Note what happened and when, so that a jump in the readings can be explained later.</p>
    )}
    {mayPlan ? (
      <p>
        <Link className="app-target" to="annotation">
          Note what happened
        </Link>
      </p>
    ) : null}
  </>
);
