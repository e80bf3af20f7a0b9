import { certain, type Distribution, triangular } from './probability-distributions.js';
import { pert } from './pert.js';
import { ensureInput } from './refused-input.js';
import { ensureDistinct } from './simulation-rules.js';

/** A cost or a benefit of an option, and how far it may be from what the case says. */
export interface SimulatedLine {
  readonly id: string;
  readonly side: 'cost' | 'benefit';
  /** What the case says: discounted pounds, one a year, as the case's own figures have them. Costs are positive. */
  readonly values: readonly number[];
  /** Factors of what the case says: 0.9 for a tenth less, 1 for as it says. Three alike are certain. */
  readonly range: {
    readonly shape: 'triangular' | 'pert';
    readonly low: number;
    readonly likely: number;
    readonly high: number;
  };
  /** One factor for all its years, or one for each: a price nobody knows yet, or a volume that goes up and down. */
  readonly varies: 'whole' | 'yearly';
}

/** What happens or does not, besides. A risk that is in the range of a line is not here too: nothing counts twice. */
export interface SimulatedRisk {
  readonly id: string;
  /** 0 to 1. */
  readonly probability: number;
  /** What it costs if it happens, discounted pounds; negative for an opportunity. */
  readonly impactPv: number;
}

export interface CaseSimulationInput {
  readonly lines: readonly SimulatedLine[];
  readonly risks: readonly SimulatedRisk[];
  /** 1,000 to 100,000. */
  readonly draws: number;
  /** A whole number. */
  readonly seed: number;
}

/** What one line adds to the NPSV: each part times a factor of its own, drawn from one distribution. */
export interface UncertainLine {
  readonly id: string;
  readonly factor: Distribution;
  /** Discounted pounds, negative for a cost: one a year, or their sum where one factor holds for all. */
  readonly parts: readonly number[];
}

/**
 * The lines as they are drawn.
 * @throws RefusedInput SERIES_LENGTH when there is none; DUPLICATE_ID; NOT_A_DECIMAL for what is no number; DISTRIBUTION_SHAPE
 * unless low <= likely <= high
 */
export function readLines(lines: readonly SimulatedLine[]): UncertainLine[] {
  ensureInput(
    lines.length > 0,
    'SERIES_LENGTH',
    'lines',
    'Give at least one cost or benefit: there is nothing to draw.',
  );
  ensureDistinct(lines, 'lines');
  return lines.map(({ id, side, values, range, varies }, index) => {
    const field = `lines[${index}]`;
    values.forEach((value, year) => ensureFinite(value, `${field}.values[${year}]`));
    const { shape, low, likely, high } = range;
    for (const name of ['low', 'likely', 'high'] as const) ensureFinite(range[name], `${field}.range.${name}`);
    ensureInput(
      low <= likely && likely <= high,
      'DISTRIBUTION_SHAPE',
      `${field}.range.likely`,
      'The likely factor lies between the low and the high one. Check the three.',
    );
    const sign = side === 'cost' ? -1 : 1;
    const parts = varies === 'whole' ? [values.reduce((sum, value) => sum + value, 0)] : values;
    const factor = low === high ? certain(low) : (shape === 'pert' ? pert : triangular)(low, likely, high);
    return { id, factor, parts: parts.map((part) => sign * part) };
  });
}

/** @throws RefusedInput NOT_A_DECIMAL, PROBABILITY_OUT_OF_RANGE, DUPLICATE_ID */
export function ensureRisks(risks: readonly SimulatedRisk[]): void {
  ensureDistinct(risks, 'risks');
  risks.forEach(({ probability, impactPv }, index) => {
    ensureFinite(probability, `risks[${index}].probability`);
    ensureInput(
      probability >= 0 && probability <= 1,
      'PROBABILITY_OUT_OF_RANGE',
      `risks[${index}].probability`,
      'A probability is from 0 (never) to 1 (certain): enter 0.2 for one in five.',
    );
    ensureFinite(impactPv, `risks[${index}].impactPv`);
  });
}

function ensureFinite(value: number, field: string): void {
  ensureInput(Number.isFinite(value), 'NOT_A_DECIMAL', field, `“${String(value)}” is not a number. Enter one.`);
}
