import { type CaseSimulation, RefusedInput, type SimulatedLine } from '#libs/appraisal';
import type { Viewer } from '#libs/identity';
import { Injectable } from '@nestjs/common';
import { AppraisalService } from '../appraisal.service.js';
import { cannotOf, type CannotAppraise } from '../figures/appraised-case.js';
import { USUAL_RANGE } from '../figures/tornado-of.js';
import { runSimulation } from './run-simulation.js';

export interface SimulatedOption {
  /** Why there is nothing to simulate; null when there is. */
  readonly cannot: CannotAppraise | null;
  /** Null when there is nothing to simulate. */
  readonly simulation: CaseSimulation | null;
  /** The labels of what the spread comes from. */
  readonly labels: ReadonlyMap<string, string>;
}

/** How many simulations are kept: the same case with the same draws and seed is computed once. */
const KEPT = 50;

/** Draws the preferred option again and again within the ranges of its figures, with the priced risks that are counted here. */
@Injectable()
export class SimulationService {
  private readonly kept = new Map<string, Promise<CaseSimulation>>();

  constructor(private readonly appraising: AppraisalService) {}

  /** @param draws 1,000 to 100,000 @param seed a whole number: the same seed gives the same figures */
  async simulate(viewer: Viewer, projectId: string, draws: number, seed: number): Promise<SimulatedOption> {
    const { read, appraised, preferredId } = await this.appraising.preferred(viewer, projectId);
    if (appraised.kind === 'cannot') return { cannot: appraised.cannot, simulation: null, labels: new Map() };
    const { figures } = appraised;
    const option = figures.options.find(({ id }) => id === preferredId);
    const own = read.options.find(({ id }) => id === preferredId);
    if (!option || !own)
      return {
        cannot: cannotOf('NO_PREFERRED_OPTION', 'Add the option you prefer: it is what is drawn again and again.'),
        simulation: null,
        labels: new Map(),
      };
    const ranges = new Map([...own.lines, ...read.benefits].map((thing) => [thing.id, thing]));
    const health = new Set(read.benefits.filter(({ isHealth }) => isHealth).map(({ id }) => id));
    const line = (
      id: string,
      side: SimulatedLine['side'],
      byYear: readonly { toNumber(): number }[],
    ): SimulatedLine => {
      const given = ranges.get(id);
      const isGiven = Boolean(given?.low ?? given?.high);
      const factors = health.has(id) ? figures.healthFactors : figures.standardFactors;
      return {
        id,
        side,
        values: byYear.map((amount, year) => amount.toNumber() * (factors[year]?.toNumber() ?? 0)),
        range: {
          shape: 'triangular',
          low: Number(isGiven ? (given?.low ?? 1) : USUAL_RANGE.low),
          likely: 1,
          high: Number(isGiven ? (given?.high ?? 1) : USUAL_RANGE.high),
        },
        varies: 'whole',
      };
    };
    const input = {
      lines: [
        ...option.lines.map(({ id, economic }) => line(id, 'cost', economic)),
        ...option.benefits.map(({ id, value }) => line(id, 'benefit', value)),
      ],
      risks: read.risks
        .filter(({ treatment }) => treatment === 'register')
        .map(({ id, probability, likely }) => ({ id, probability: Number(probability), impactPv: Number(likely) })),
      draws,
      seed,
    };
    const labels = new Map([...own.lines, ...read.benefits, ...read.risks].map(({ id, label }) => [id, label]));
    try {
      return { cannot: null, simulation: await this.once(`${read.figuresHash}/${draws}/${seed}`, input), labels };
    } catch (error) {
      if (error instanceof RefusedInput)
        return { cannot: cannotOf(error.code, error.message), simulation: null, labels };
      throw error;
    }
  }

  private once(key: string, input: Parameters<typeof runSimulation>[0]): Promise<CaseSimulation> {
    const known = this.kept.get(key);
    if (known) return known;
    const running = runSimulation(input);
    this.kept.set(key, running);
    running.catch(() => this.kept.delete(key));
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT && oldest) this.kept.delete(oldest);
    return running;
  }
}
