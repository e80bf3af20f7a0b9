import type { ReadGate } from '#libs/projects';

/** The gates a round asks for that the project has not passed, or that rest on something else since: a stale one is passed again first. */
export const gatesShut = (
  { requiredGates }: { readonly requiredGates: readonly string[] },
  gates: readonly Pick<ReadGate, 'gate' | 'state'>[],
): string[] =>
  requiredGates.filter(
    (required) => !gates.some(({ gate, state }) => gate.key === required && (state === 'passed' || state === 'waived')),
  );
