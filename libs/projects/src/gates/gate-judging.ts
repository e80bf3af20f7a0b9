import { checkWords, type Condition, type Edition, type EvidenceKey, type Gate, type Guidance } from '#libs/guidance';
import type { Evidence } from '../ports.js';
import type { GateState, StoredGateState } from './gates.entities.js';

export interface JudgedCondition {
  readonly key: string;
  readonly ask: string;
  readonly fix: string;
  readonly met: boolean;
  readonly why: string;
  /** The reason of a mentor who let it pass, or null. */
  readonly waived: string | null;
}

/** What is known of a project when its gates are judged. */
export interface GateFacts {
  readonly answers: ReadonlyMap<string, string>;
  readonly evidence: ReadonlyMap<EvidenceKey, Evidence>;
  readonly waivers: ReadonlyMap<string, string>;
}

/** Judges one condition: answers against their words, everything else by the evidence of whoever owns it. */
export function judgeCondition(
  edition: Edition,
  condition: Condition,
  { answers, evidence, waivers }: GateFacts,
): JudgedCondition {
  const { key, ask, fix } = condition;
  const found =
    condition.evidence === 'answers'
      ? judgeAnswers(edition, condition.answers, answers)
      : evidence.get(condition.evidence);
  return {
    key,
    ask,
    fix,
    waived: waivers.get(key) ?? null,
    ...(found ?? { met: false, why: 'Nothing is known of this yet.' }),
  };
}

function judgeAnswers(edition: Edition, keys: readonly string[], answers: ReadonlyMap<string, string>): Evidence {
  const faults: string[] = [];
  for (const key of keys) {
    const question = edition.question(key);
    const value = answers.get(key)?.trim() ?? '';
    if (!question) continue;
    const words = checkWords(question, value);
    if (!value) faults.push(`“${question.ask}” is not answered`);
    else if (words.kind === 'tooFew')
      faults.push(`“${question.ask}” has ${words.words} of at least ${words.needed} words`);
    else if (words.kind === 'tooMany')
      faults.push(`“${question.ask}” has ${words.words} words, ${words.words - words.allowed} too many`);
  }
  return faults.length
    ? { met: false, why: `${faults.join('; ')}.` }
    : { met: true, why: 'All of it is written, within its limits.' };
}

export const isSettled = ({ met, waived }: JudgedCondition): boolean => met || waived !== null;

/** How a gate stands now: a passed one is stale for any reason to be, until a signer passes it again. */
export function stateOf(stored: StoredGateState | undefined, staleBecause: readonly unknown[]): GateState {
  if (!stored) return 'open';
  return stored === 'passed' && staleBecause.length ? 'stale' : stored;
}

/** What a gate is judged by: the edition it was asked for or decided under; one that nobody asked for, by the newest. */
export const editionOf = (
  guidance: Guidance,
  stored: { readonly state: StoredGateState; readonly edition: string } | undefined,
): Edition => (stored && stored.state !== 'returned' ? guidance.edition(stored.edition) : guidance.current);

export interface JudgedGate {
  readonly gate: Gate;
  readonly state: GateState;
  readonly conditions: readonly JudgedCondition[];
}

/**
 * How far a project has come, from 0 to 100: the stages' weights, each by the share of its gate's conditions that is
 * settled. A passed or waived gate counts whole.
 */
export function progressOf(edition: Edition, gates: readonly JudgedGate[]): number {
  const sum = edition.stages.reduce((total, { weight, gate }) => {
    const judged = gates.find((one) => one.gate.key === gate.key);
    if (!judged || judged.conditions.length === 0) return total;
    const done = judged.state === 'passed' || judged.state === 'waived';
    const share = done ? 1 : judged.conditions.filter(isSettled).length / judged.conditions.length;
    return total + weight * share;
  }, 0);
  return Math.round(sum);
}

export interface UsefulThing {
  readonly stage: string;
  readonly condition: string;
  readonly fix: string;
  readonly why: string;
}

const HOW_MANY = 3;

/** The three next useful things: what is not settled in the earliest gates that are not passed. Never a red wall. */
export function nextUsefulThings(gates: readonly JudgedGate[]): UsefulThing[] {
  return gates
    .filter(({ state }) => state !== 'passed' && state !== 'waived')
    .flatMap(({ gate, conditions }) =>
      conditions
        .filter((condition) => !isSettled(condition))
        .map(({ key, fix, why }) => ({ stage: gate.stage, condition: key, fix, why })),
    )
    .slice(0, HOW_MANY);
}
