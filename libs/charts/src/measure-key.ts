import type { CourseAxis } from './course-axis.js';
import { lineEnds, lineItem } from './line-labels.js';
import { type KeyItem, mark } from './marks.js';
import type { Measure } from './measure.js';
import { lineLooks } from './measure-lines.js';
import { hasBaseline } from './measure-panel.js';
import { palette } from './palette.js';
import { isDense, lookOfPoint, type PointLook, pointMark } from './point-marks.js';
import { line, rect } from './svg.js';

const looks: readonly (readonly [PointLook, string])[] = [
  ['improvement', 'Improvement'],
  ['concern', 'Concern'],
  ['neutral', 'Special cause, neither good nor bad'],
  ['common', 'Common cause'],
  ['excluded', 'Excluded from the lines'],
];

/** What the marks of these measures mean: those that are there, no others. */
export function measureKey(measures: readonly Measure[], { x }: CourseAxis): KeyItem[] {
  const has = (test: (measure: Measure) => boolean): boolean => measures.some(test);
  const items: KeyItem[] = [];
  for (const [look, words] of looks) {
    const owner = measures.find(({ data, drawn }) =>
      data.points.some((point, at) => drawn[at] !== null && lookOfPoint(point) === look),
    );
    if (look === 'common' && owner && measures.every(({ places }) => isDense(places.map(x))))
      items.push(lineItem(words, lineLooks.value));
    else if (owner) items.push({ words, room: 14, sample: (x, y) => pointMark(look, owner.data.direction, x, y) });
  }
  // Two measures may wish for opposite directions.
  const improving = items.find(({ words }) => words === 'Improvement');
  if (improving && new Set(measures.map(({ data }) => data.direction)).size > 1)
    items[items.indexOf(improving)] = bothWays(improving.words);
  if (has(({ data }) => data.points.some(({ state }) => state === 'hidden')))
    items.push({
      words: 'Number too small to show',
      room: 14,
      sample: (x, y) => mark('cross', x, y, palette.quietText, 5),
    });
  if (has(({ data }) => data.segments.some(({ centreSignal }) => centreSignal)))
    items.push(lineItem('Dashed centre: its runs signal a change', lineLooks.centreSignal));
  if (has((measure) => earlierTargetOnly(measure))) items.push(lineItem('Earlier target', lineLooks.target));
  if (has(hasBaseline))
    items.push({
      words: 'Baseline period',
      room: 20,
      sample: (x, y) =>
        rect({ x: x - 10, y: y - 6, width: 20, height: 12 }, { fill: palette.blueGround }) +
        line(x - 10, y - 6, x + 10, y - 6, { stroke: palette.quietText, strokeWidth: 1.5 }),
    });
  return items;
}

const bothWays = (words: string): KeyItem => ({
  words,
  room: 28,
  sample: (x, y) => pointMark('improvement', 'higher', x - 7, y) + pointMark('improvement', 'lower', x + 7, y),
});

const earlierTargetOnly = (measure: Measure): boolean =>
  measure.data.targets.length > 0 && !lineEnds(measure).some(({ look }) => look === lineLooks.target);
