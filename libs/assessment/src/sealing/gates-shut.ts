/** The gates of a project that are behind it, by key. */
export const PASSED_GATES = `select key from projects.gate where organisation_id = $1 and project_id = $2 and state in ('passed', 'waived')`;

/** The gates a round asks for that the project has not passed. */
export const gatesShut = (
  { requiredGates }: { readonly requiredGates: readonly string[] },
  passed: readonly { readonly key: string }[],
): string[] => requiredGates.filter((gate) => !passed.some(({ key }) => key === gate));
