import { useSyncExternalStore } from 'react';

interface SliderProps {
  /** What the box beside it is called. */
  readonly label: string;
  readonly bounds: readonly [least: number, most: number];
  /** Undefined while the box holds no number: the slider then stands in its middle. */
  readonly at: number | undefined;
  readonly unit: string;
  readonly onMove: (to: number) => void;
}

const never = () => () => undefined;

/**
 * A second way to set a number, beside its box: whole steps, and past its ends the box goes on alone. It sends nothing of
 * its own, and is not there without JavaScript, where it could not move the box.
 */
export function Slider({ label, bounds: [least, most], at, unit, onMove }: SliderProps) {
  const isLive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return isLive ? (
    <input
      type="range"
      className="app-slider"
      min={least}
      max={most}
      step={1}
      value={at ?? (least + most) / 2}
      aria-label={`${label}, as a slider`}
      aria-valuetext={at === undefined ? 'No number' : `${at} ${unit}`}
      onChange={({ currentTarget }) => onMove(Number(currentTarget.value))}
    />
  ) : null;
}
