import type { RuleSet } from './profiles.js';
import type { ZoneChances } from './reading-zones.js';

/** The chance that no signal has come yet after 0, 1, 2 … points. */
export type Survival = readonly number[];

/** How far out a reading is on the hoped-for side, as a history remembers it. */
const LEVELS = ['otherSide', 'nearCentre', 'beyondOne', 'beyondTwo', 'beyondLimit', 'onCentre'] as const;
const BEYOND_ONE = 2;
const BEYOND_TWO = 3;
const BEYOND_LIMIT = 4;
const ON_CENTRE = 5;

interface Chain {
  /** Where each level leads from each state; -1 is a signal. State 0 has no history. */
  readonly next: readonly (readonly number[])[];
}

/**
 * When the rules of one side first fire, exactly: a Markov chain whose state is the run so far and the readings that a window still
 * holds. Begins with a stable baseline without a signal, then the process moves. Trends are left out: on independent readings
 * they come by chance and say nothing of a shift. Champ and Woodall 1987, Technometrics 29:393.
 * @param horizon points after the move
 */
export function survivalByRules(
  rules: RuleSet,
  before: { readonly zones: ZoneChances; readonly points: number },
  after: { readonly zones: ZoneChances; readonly horizon: number },
): Survival {
  const chain = chainOf(rules);
  let state = new Float64Array(chain.next.length);
  state[0] = 1;
  for (let point = 0; point < before.points; point++) state = step(chain, state, before.zones);
  const stable = total(state);
  state = state.map((chance) => chance / stable);
  const survival = [1];
  for (let point = 0; point < after.horizon && (survival.at(-1) as number) > NOTHING_LEFT; point++) {
    state = step(chain, state, after.zones);
    survival.push(total(state));
  }
  return survival;
}
const NOTHING_LEFT = 1e-12;

const total = (state: Float64Array): number => state.reduce((sum, chance) => sum + chance, 0);

function step({ next }: Chain, state: Float64Array, zones: ZoneChances): Float64Array<ArrayBuffer> {
  const moved = new Float64Array(state.length);
  for (let from = 0; from < state.length; from++) {
    const chance = state[from] as number;
    if (chance === 0) continue;
    const leads = next[from] as readonly number[];
    for (let level = 0; level < LEVELS.length; level++) {
      const to = leads[level] as number;
      if (to >= 0) moved[to] = (moved[to] as number) + chance * zones[LEVELS[level] as keyof ZoneChances];
    }
  }
  return moved;
}

interface State {
  readonly run: number;
  readonly history: readonly number[];
}

const chains = new WeakMap<RuleSet, Chain>();

function chainOf(rules: RuleSet): Chain {
  let chain = chains.get(rules);
  if (!chain) {
    chain = buildChain(rules);
    chains.set(rules, chain);
  }
  return chain;
}

function buildChain(rules: RuleSet): Chain {
  const known = new Map<string, number>();
  const states: State[] = [];
  const indexOf = (state: State): number => {
    const key = `${state.run}:${state.history.join('')}`;
    const index = known.get(key) ?? states.push(state) - 1;
    known.set(key, index);
    return index;
  };
  indexOf({ run: 0, history: [] });
  const next: number[][] = [];
  for (let from = 0; from < states.length; from++)
    next.push(
      LEVELS.map((_, level) => {
        const to = moved(rules, states[from] as State, level);
        return to ? indexOf(to) : -1;
      }),
    );
  return { next };
}

/** Where a reading leads; null when it completes a signal. */
function moved(rules: RuleSet, { run, history }: State, level: number): State | null {
  if (level === BEYOND_LIMIT && rules.outsideLimits) return null;
  const isOnSide = level >= 1 && level <= BEYOND_LIMIT;
  const skipped = level === ON_CENTRE && rules.shift?.ties === 'skipped';
  const length = isOnSide ? run + 1 : skipped ? run : 0;
  if (rules.shift && length >= rules.shift.length) return null;
  const window = [...history, level === ON_CENTRE ? 0 : level];
  if (rules.twoOfThree && isTwoOfThree(rules.twoOfThree, window.slice(-3))) return null;
  if (rules.fourOfFive && level >= BEYOND_ONE && level !== ON_CENTRE && beyond(window.slice(-5), BEYOND_ONE) >= 4)
    return null;
  const remembered = rules.fourOfFive ? 4 : rules.twoOfThree ? 2 : 0;
  return { run: rules.shift ? length : 0, history: remembered ? window.slice(-remembered) : [] };
}

const beyond = (window: readonly number[], least: number): number => window.filter((level) => level >= least).length;

function isTwoOfThree(variant: NonNullable<RuleSet['twoOfThree']>, window: readonly number[]): boolean {
  if (variant === 'any-third') return (window.at(-1) as number) >= BEYOND_TWO && beyond(window, BEYOND_TWO) >= 2;
  const most = variant === 'near-limits' ? BEYOND_TWO : BEYOND_LIMIT;
  const near = window.filter((level) => level >= BEYOND_TWO && level <= most).length;
  return window.length === 3 && window.every((level) => level > 0) && near >= 2;
}
