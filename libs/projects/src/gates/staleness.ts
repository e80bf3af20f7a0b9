import type { Edition, Gate } from '#libs/guidance';
import { isSettled, type JudgedCondition } from './gate-judging.js';
import type { RestsOn, StaleReason } from './gates.entities.js';
import { type MaterialChange, materialChange } from './material-change.js';

export interface ToldReason {
  /** Null when it is about an answer. */
  readonly conditionKey: string | null;
  /** Null when it is about a condition. */
  readonly questionKey: string | null;
  readonly text: string;
}

/** The fingerprint of a gate that is passed now. */
export function whatItRestsOn(
  edition: Edition,
  gate: Gate,
  conditions: readonly JudgedCondition[],
  answers: ReadonlyMap<string, { readonly versionNo: number }>,
): RestsOn {
  const needed = gate.conditions.flatMap(({ about }) => about).filter((key) => !edition.question(key)?.record);
  return {
    answers: Object.fromEntries(
      needed.flatMap((key) => {
        const answer = answers.get(key);
        return answer ? [[key, answer.versionNo]] : [];
      }),
    ),
    conditions: Object.fromEntries(conditions.map(({ key, why, waived }) => [key, waived ?? why])),
  };
}

/** What a passed gate no longer rests on, of what is found now and what was noticed earlier. */
export function staleReasons(
  edition: Edition,
  conditions: readonly JudgedCondition[],
  /** The answers that were saved anew since it was passed. */
  resaved: readonly { readonly questionKey: string; readonly before: string; readonly after: string }[],
  noticed: readonly StaleReason[],
): StaleReason[] {
  const now: StaleReason[] = [
    ...conditions.filter((one) => !isSettled(one)).map(({ key }): StaleReason => ({ kind: 'condition', key })),
    ...resaved.flatMap(({ questionKey: key, before, after }): StaleReason[] => {
      const question = edition.question(key);
      const change = question && materialChange(question, before, after);
      return change ? [{ kind: 'answer', key, change }] : [];
    }),
  ];
  const isNew = ({ kind, key }: StaleReason) => !now.some((one) => one.kind === kind && one.key === key);
  return [...now, ...noticed.filter(isNew)];
}

const CHANGED: Readonly<Record<MaterialChange, (ask: string) => string>> = {
  emptied: (ask) => `The answer to ${ask} was taken back.`,
  another: (ask) => `The answer to ${ask} is another one.`,
  figure: (ask) => `A figure in the answer to ${ask} was changed.`,
  rewritten: (ask) => `The answer to ${ask} was rewritten.`,
};

/** Why a gate is stale, said to its signers and its lead. */
export function inWords(
  edition: Edition,
  conditions: readonly JudgedCondition[],
  { conditions: then }: RestsOn,
  reason: StaleReason,
): ToldReason {
  if (reason.kind === 'answer') {
    const ask = `“${edition.question(reason.key)?.ask ?? reason.key}”`;
    return { conditionKey: null, questionKey: reason.key, text: CHANGED[reason.change](ask) };
  }
  const condition = conditions.find(({ key }) => key === reason.key);
  const ask = `“${condition?.ask ?? reason.key}”`;
  const was = then[reason.key];
  const text =
    !condition || isSettled(condition)
      ? `${ask} did not hold for a time.`
      : `${ask} does not hold any more: ${condition.why}${was ? ` When the gate was passed: ${was}` : ''}`;
  return { conditionKey: reason.key, questionKey: null, text };
}
