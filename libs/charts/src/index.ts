export type { Chart, ChartOptions, ChartTable } from './chart.js';
export { driverTree } from './driver-tree.js';
export type { DriverTreeData } from './driver-tree-data.js';
export { fishbone } from './fishbone.js';
export type { Evidence, FishboneCategory, FishboneData } from './fishbone-data.js';
export { type Colour, palette } from './palette.js';
export { textWidth, type Weight } from './text-width.js';
export { wrapText, type WrapOptions } from './wrap-text.js';
