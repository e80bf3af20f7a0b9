/** What every choice and every option is rated against. */
export interface SuccessFactor {
  readonly key: string;
  readonly name: string;
  readonly asks: string;
}

/**
 * The five of the Green Book, in our words. What else an option must keep to (law, ethics, timing) a team adds as constraints.
 * @see The Green Book (2026), Table 4 and 5.9
 */
export const successFactors: readonly SuccessFactor[] = [
  {
    key: 'strategic-fit',
    name: 'Objectives and strategic fit',
    asks: 'Does it meet the objectives, and go with what the trust and its partners are doing?',
  },
  {
    key: 'value-for-money',
    name: 'Value for money',
    asks: 'Is it likely to give the most for its costs and risks, to patients and the public?',
  },
  {
    key: 'suppliers',
    name: 'Supplier capacity and capability',
    asks: 'Can somebody supply it, inside or outside the trust, and would they want to?',
  },
  {
    key: 'affordability',
    name: 'Affordability',
    asks: 'Can it be paid from money that is there or likely to come?',
  },
  {
    key: 'achievability',
    name: 'Achievability',
    asks: 'Can these people make it happen, with the skills and the time they have?',
  },
];
