/** What must be said with every figure made of a population projection. */
export interface ProjectionCaveat {
  readonly id: 'NOT_A_FORECAST' | 'USUAL_RESIDENTS' | 'LESS_CERTAIN_AHEAD';
  readonly sentence: string;
  readonly source: { readonly title: string; readonly url: string };
}

const QMI = {
  title: 'Office for National Statistics, Subnational population projections QMI, important points',
  url: 'https://www.ons.gov.uk/peoplepopulationandcommunity/populationandmigration/populationprojections/methodologies/subnationalpopulationprojectionsqmi',
} as const;

/** In the order they are printed in. */
export const PROJECTION_CAVEATS: readonly ProjectionCaveat[] = [
  {
    id: 'NOT_A_FORECAST',
    sentence:
      'A projection is not a forecast: it carries recent trends forward, and knows nothing of new homes, policies or events to come.',
    source: QMI,
  },
  {
    id: 'USUAL_RESIDENTS',
    sentence:
      'Only people who usually live in the area are counted, and not those who come to the country for less than twelve months.',
    source: QMI,
  },
  {
    id: 'LESS_CERTAIN_AHEAD',
    sentence: 'The further ahead, the less certain; more so for small areas and for single ages.',
    source: QMI,
  },
];
