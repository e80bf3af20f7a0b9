export { certaintyOf, type Certainty } from './certainty.js';
export { adviceFor, adviseChart, type ChartAdvice, type ReadingAnswers, type ReadingKind } from './chart-advice.js';
export type { ChartDoubt } from './chart-doubts.js';
export { type ConventionsCompared, underEveryConvention } from './conventions.js';
export { chartOf, type ReadChart, type ReadChartSegment } from './chart-reading.js';
export { CHARTS_OF_SHAPE, profilesFor } from './charting.js';
export type { ChartDecision } from './measures-sql.js';
export { recalculated } from './measure-analysis.js';
export { ChartingService, type NewCharting, type Recalculation } from './charting.service.js';
export {
  type ChartKind,
  type Direction,
  type Frequency,
  type MeasureKind,
  type MeasureShape,
  measuresEntities,
} from './measures.entities.js';
export { ImportRefused, type RefusedLine } from './import-refused.js';
export { type ImportOutcome, ImportService, type ReadingsImport } from './import.service.js';
export { HEADING as IMPORT_HEADING } from './incoming-readings.js';
export { MeasuresModule } from './measures.module.js';
export { BaselineTooShort, ReadingExists, ReadingsNotAsTheyShould } from './measures.refusals.js';
export {
  MeasuresReadingService,
  type ReadingVersion,
  type ReadMeasure,
  type ShownMeasure,
} from './measures-reading.service.js';
export { MeasuringService, type NewMeasure } from './measuring.service.js';
export { SignalsAnewService } from './signals-anew.service.js';
export { medianOf } from './median.js';
export { nextReadingOn } from './next-reading.js';
export { type CheckedReading, type NewReading, ReadingsService } from './readings.service.js';
