import { sayDay } from '#libs/calendar';

export interface AimParts {
  readonly what: string;
  readonly population: string;
  readonly place: string;
  readonly fromValue: number;
  readonly toValue: number;
  readonly unit: string;
  readonly byDate: string;
}

/** The aim as one sentence, built from its parts so that none is forgotten. */
export const aimSentence = ({ what, population, place, fromValue, toValue, unit, byDate }: AimParts): string => {
  const of = unit === '%' ? '%' : ` ${unit}`;
  return `${what.trim()} in ${population.trim()} in ${place.trim()} from ${fromValue}${of} to ${toValue}${of} by ${sayDay(byDate)}.`;
};
