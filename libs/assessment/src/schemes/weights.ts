/** A weight out of 100 for each criterion, by its key. */
export type Weights = Readonly<Record<string, number>>;
