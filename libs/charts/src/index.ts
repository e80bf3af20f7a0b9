export { benefits } from './benefits.js';
export type { BenefitsData } from './benefits-periods.js';
export { cash } from './cash.js';
export type { CashData } from './cash-course.js';
export { caterpillar } from './caterpillar.js';
export type { CaterpillarData } from './caterpillar-data.js';
export type { Chart, ChartOptions, ChartTable } from './chart.js';
export { driverTree } from './driver-tree.js';
export type { DriverTreeData } from './driver-tree-data.js';
export { fishbone } from './fishbone.js';
export type { Evidence, FishboneCategory, FishboneData } from './fishbone-data.js';
export { gantt } from './gantt.js';
export type { GanttData, MilestoneStateWord } from './gantt-data.js';
export { histogram } from './histogram.js';
export type { HistogramData } from './histogram-draws.js';
export { linkedMeasures, type LinkedMeasuresData } from './linked-measures.js';
export { measureChart } from './measure-chart.js';
export {
  type AnnotationKind,
  type Assurance,
  assuranceWords,
  type Direction,
  type MeasureChartData,
  type MeasurePoint,
  type MeasureSegment,
  type PointClass,
  type PointState,
  type ValueFormat,
  unstableWords,
  type Variation,
  variations,
  variationWords,
} from './measure-data.js';
export { assuranceIcon, type IconOptions, variationIcon } from './measure-icons.js';
export { measureSpark } from './measure-spark.js';
export { type Colour, palette } from './palette.js';
export { pareto } from './pareto.js';
export type { ParetoData } from './pareto-ranking.js';
export { powerGrid } from './power-grid.js';
export type { Commitment, PowerGridData } from './power-grid-data.js';
export { smallMultiples, type SmallMultiplesData } from './small-multiples.js';
export { textWidth, type Weight } from './text-width.js';
export { tornado } from './tornado.js';
export type { TornadoData } from './tornado-swings.js';
export { waterfall } from './waterfall.js';
export type { StepKind, WaterfallData } from './waterfall-steps.js';
export { wrapText, type WrapOptions } from './wrap-text.js';
