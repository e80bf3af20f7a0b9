import {
  CENTRE,
  LOWER,
  LOWER_INNER,
  LOWER_WARNING,
  type LineSheet,
  UPPER,
  UPPER_INNER,
  UPPER_WARNING,
} from './line-sheet.js';
import { ON_THE_LINE, type Points } from './points.js';
import { PRESENT } from './series.js';

/**
 * The readings of one segment that patterns are looked for in, closed up: a gap and an excluded point are not among them, so
 * neither can make or break a pattern. One set of columns is written over for each segment.
 */
export class ReadingsInOrder {
  count = 0;
  /** Whether there are limits all through. */
  hasLimits = false;
  /** The point each reading stands at. */
  at = new Int32Array(512);
  value = new Float64Array(512);
  /** 1 above the centre, -1 below, 0 on it. */
  side = new Int8Array(512);
  /** How far out, signed: 4 outside limits, 3 beyond two sigma, 2 beyond one, 1 within one, 0 at the centre of it. */
  zone = new Int8Array(512);

  read({ y, state, count, scale }: Points, sheet: LineSheet, from: number, end: number): void {
    this.makeRoom(end - from);
    const { at, value, side, zone } = this;
    const near = ON_THE_LINE * scale;
    let readings = 0;
    let limits = true;
    for (let i = from; i < end; i++) {
      if (state[i] !== PRESENT) continue;
      const reading = y[i] as number;
      const distance = reading - (sheet[CENTRE * count + i] as number);
      const towards = distance > near ? 1 : distance < -near ? -1 : 0;
      at[readings] = i;
      value[readings] = reading;
      side[readings] = towards;
      if (Number.isNaN(sheet[UPPER * count + i])) limits = false;
      zone[readings] =
        reading > (sheet[UPPER_INNER * count + i] as number) + near
          ? reading > (sheet[UPPER_WARNING * count + i] as number) + near
            ? reading > (sheet[UPPER * count + i] as number) + near
              ? 4
              : 3
            : 2
          : reading < (sheet[LOWER_INNER * count + i] as number) - near
            ? reading < (sheet[LOWER_WARNING * count + i] as number) - near
              ? reading < (sheet[LOWER * count + i] as number) - near
                ? -4
                : -3
              : -2
            : towards;
      readings++;
    }
    this.count = readings;
    this.hasLimits = limits;
  }

  private makeRoom(count: number): void {
    if (this.at.length >= count) return;
    this.at = new Int32Array(2 * count);
    this.value = new Float64Array(2 * count);
    this.side = new Int8Array(2 * count);
    this.zone = new Int8Array(2 * count);
  }
}
