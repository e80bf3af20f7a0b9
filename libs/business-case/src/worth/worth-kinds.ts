/** What kind of worth one of something is given: with what does not fall, of the next one, as paid, as costed here, by society. */
export type UnitValueBasis = 'average' | 'marginal' | 'price' | 'local' | 'societal';

/** The sets whose figures a benefit or a cost can be valued by. */
export const worthKeys = ['unit-costs', 'qaly', 'carbon'] as const;
export type WorthKey = (typeof worthKeys)[number];
