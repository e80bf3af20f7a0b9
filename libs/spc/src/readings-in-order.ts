import { LOWER, LOWER_INNER, LOWER_WARNING, type LineSheet, UPPER, UPPER_INNER, UPPER_WARNING } from './line-sheet.js';
import { ON_THE_LINE, type Points } from './points.js';
import { PRESENT } from './series.js';

/**
 * The readings of one segment that patterns are looked for in, closed up: a gap and an excluded point are not among them, so
 * neither can make or break a pattern. One set of columns is written over for each segment.
 */
export class ReadingsInOrder {
  count = 0;
  private lastSheet: LineSheet | null = null;
  private lastSegment = -1;
  /** Whether there are limits all through. */
  hasLimits = false;
  /** The point each reading stands at. */
  at = new Int32Array(512);
  value = new Float64Array(512);
  /** 1 above the centre, -1 below, 0 on it. */
  side = new Int8Array(512);
  /** How far out, signed: 4 outside limits, 3 beyond two sigma, 2 beyond one, 1 within one, 0 at the centre of it. */
  zone = new Int8Array(512);

  /** Reads one segment. Profiles that share lines find it read already. */
  read(points: Points, sheet: LineSheet, segment: number): void {
    if (this.lastSheet === sheet && this.lastSegment === segment) return;
    this.lastSheet = sheet;
    this.lastSegment = segment;
    const from = points.starts[segment] as number;
    const end = points.starts[segment + 1] as number;
    this.makeRoom(end - from);
    const { y, state } = points;
    const { lines, rows, isLevel } = sheet;
    const { at, value, side, zone } = this;
    const near = ON_THE_LINE * points.scale;
    let count = 0;
    let above = 0;
    let below = 0;
    let upperInner = 0;
    let lowerInner = 0;
    let loaded = -1;
    this.hasLimits = true;
    for (let i = from; i < end; i++) {
      if (state[i] !== PRESENT) continue;
      const row = isLevel ? segment : i;
      if (row !== loaded) {
        loaded = row;
        above = (lines[row] as number) + near;
        below = (lines[row] as number) - near;
        upperInner = (lines[UPPER_INNER * rows + row] as number) + near;
        lowerInner = (lines[LOWER_INNER * rows + row] as number) - near;
        if (Number.isNaN(upperInner)) this.hasLimits = false;
      }
      const reading = y[i] as number;
      const towards = reading > above ? 1 : reading < below ? -1 : 0;
      at[count] = i;
      value[count] = reading;
      side[count] = towards;
      zone[count] =
        reading > upperInner
          ? zoneAbove(reading - near, lines, rows, row)
          : reading < lowerInner
            ? zoneBelow(reading + near, lines, rows, row)
            : towards;
      count++;
    }
    this.count = count;
  }

  private makeRoom(count: number): void {
    if (this.at.length >= count) return;
    this.at = new Int32Array(2 * count);
    this.value = new Float64Array(2 * count);
    this.side = new Int8Array(2 * count);
    this.zone = new Int8Array(2 * count);
  }
}

/** Beyond one sigma above: how far. */
function zoneAbove(reading: number, lines: Float64Array, rows: number, row: number): number {
  if (reading > (lines[UPPER * rows + row] as number)) return 4;
  return reading > (lines[UPPER_WARNING * rows + row] as number) ? 3 : 2;
}

function zoneBelow(reading: number, lines: Float64Array, rows: number, row: number): number {
  if (reading < (lines[LOWER * rows + row] as number)) return -4;
  return reading < (lines[LOWER_WARNING * rows + row] as number) ? -3 : -2;
}
