export {
  type ChartKind,
  type Direction,
  type Frequency,
  type MeasureKind,
  type MeasureShape,
  measuresEntities,
} from './measures.entities.js';
export { MeasuresModule } from './measures.module.js';
export { BaselineTooShort, ReadingExists, ReadingsNotAsTheyShould } from './measures.refusals.js';
export { MeasuresReadingService, type ReadingVersion, type ReadMeasure } from './measures-reading.service.js';
export { MeasuringService, type NewMeasure, type NewReading } from './measuring.service.js';
export { medianOf } from './median.js';
export { nextReadingOn } from './next-reading.js';
