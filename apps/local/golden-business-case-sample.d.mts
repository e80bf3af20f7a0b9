/** What two runs of a simulation with one seed get wrong of the closed form; empty when they agree. */
export function compareSample(first: unknown, second: unknown, expected: unknown, inputs: object): string[];
