import { key, mark } from './marks.js';
import { palette } from './palette.js';
import type { Svg } from './svg.js';

/** What the shapes of the Pareto chart mean. */
export const paretoKey = (total: number, left: number, top: number, width: number): { svg: Svg; height: number } =>
  key(
    total === 0
      ? []
      : [
          { shape: 'square', colour: palette.blue, words: 'Count, up to 80% of all' },
          { shape: 'open-square', colour: palette.common, words: 'Count, the rest' },
          { shape: 'disc', colour: palette.purple, words: 'Share so far' },
          { shape: 'diamond', colour: palette.purple, words: '80% reached' },
        ],
    left,
    top,
    width,
  );

/** A mark on every point of the running line, another shape where 80% is reached. */
export const runningMarks = (points: readonly (readonly [number, number])[], few: number): Svg[] =>
  points.map(([x, y], at) =>
    at === few - 1 ? mark('diamond', x, y, palette.purple, 7) : mark('disc', x, y, palette.purple, 4),
  );
