import type { ChartName } from './plan.js';

/** Where the arithmetic of each chart is from. */
export const SOURCES: Readonly<Record<ChartName, string>> = {
  run: 'Perla, Provost and Murray 2011, BMJ Quality and Safety 20:46-51',
  xmr: 'Wheeler 1993, Understanding Variation; NHS England, Making Data Count',
  mr: 'Montgomery 2009, Introduction to Statistical Quality Control, 6.4',
  p: 'Montgomery 2009, Introduction to Statistical Quality Control, 7.2',
  'p-prime': 'Laney 2002, Quality Engineering 14:531-537',
  u: 'Montgomery 2009, Introduction to Statistical Quality Control, 7.3',
  'u-prime': 'Laney 2002, Quality Engineering 14:531-537',
  c: 'Montgomery 2009, Introduction to Statistical Quality Control, 7.3',
  np: 'Montgomery 2009, Introduction to Statistical Quality Control, 7.2',
  g: 'Montgomery 2009, Introduction to Statistical Quality Control, p. 319; Provost and Murray 2011, p. 228',
  t: 'Nelson 1994, Journal of Quality Technology 26:239; Montgomery 2009, 7.3',
  xbar: 'Montgomery 2009, Introduction to Statistical Quality Control, 6.2 and 6.3',
  s: 'Montgomery 2009, Introduction to Statistical Quality Control, 6.3',
  r: 'Montgomery 2009, Introduction to Statistical Quality Control, 6.2',
  'i-prime': 'Taylor, Normalized Individuals Control Chart, variation.com',
};
