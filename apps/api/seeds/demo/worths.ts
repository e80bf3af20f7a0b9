/** What of a reference set a benefit of a sample is worth, and how many of it a year. */
export interface WorthOfSample {
  readonly setId: string;
  readonly path: string;
  readonly howMany: number;
}

/** Years of life in full health that a stroke avoided leaves somebody with. Illustrative. */
const QALYS_OF_A_STROKE = 3;
const YEARS_OF_STROKES = 5;

const numberIn = (label: string, pattern: RegExp): number | null => {
  const [, found] = pattern.exec(label) ?? [];
  return found === undefined ? null : Number(found);
};

/** What the samples count without pounds, or by a round figure: tonnes of carbon, strokes and attendances. Null for all else. */
export function worthOfSample({
  label,
  kind,
}: {
  readonly label: string;
  readonly kind: string;
}): WorthOfSample | null {
  const tonnes = kind === 'carbon' ? numberIn(label, /([\d.]+) tCO2e/) : null;
  if (tonnes !== null) return { setId: 'carbon-values', path: 'years', howMany: tonnes };
  const strokes = kind === 'societal' ? numberIn(label, /Strokes avoided over 5 y \(([\d.]+)\)/) : null;
  if (strokes !== null)
    return {
      setId: 'qaly-values',
      path: 'worths.0.value',
      howMany: (strokes / YEARS_OF_STROKES) * QALYS_OF_A_STROKE,
    };
  const attendances = kind === 'non-cash' ? numberIn(label, /Re-attendances (\d+) avoided/) : null;
  return attendances === null ? null : { setId: 'indicative-unit-costs', path: 'items.8.low', howMany: attendances };
}
