/** Nine kinds of people round a change. They overlap on purpose: they are there to look wide, not to sort. */
export const nineCs = [
  'commissioners',
  'customers',
  'collaborators',
  'contributors',
  'channels',
  'commentators',
  'consumers',
  'champions',
  'competitors',
] as const;
export type NineC = (typeof nineCs)[number];

export interface MissingKind {
  readonly kind: NineC;
  readonly ask: string;
}

const QUESTIONS: Readonly<Record<NineC, string>> = {
  commissioners: 'Nobody who pays is listed. Whose budget will this touch?',
  customers: 'Nobody who takes up the service is listed. Which ward, practice or clinic will use it?',
  collaborators: 'Nobody who builds it with you is listed. Who has to work differently beside you?',
  contributors: 'Nobody who gives you something is listed. Who holds the data, the advice or the time you need?',
  channels: 'Nobody who carries it to people is listed. Through whom do patients or staff hear of it?',
  commentators: 'Nobody whose opinion is listened to is listed. Would a regulator, Healthwatch or a union have a view?',
  consumers: 'No patients, carers or families are listed. Who lives with the result, and who speaks for them?',
  champions: 'Nobody who will speak up for it is listed. Who would be glad to be asked?',
  competitors: 'Nobody who offers something else is listed. What is used instead today, and who runs it?',
};

/** The kinds that nobody on the register belongs to, each with a question that helps to find them. */
export function missingKinds(register: readonly { readonly nineCs: readonly NineC[] }[]): MissingKind[] {
  const listed = new Set(register.flatMap((stakeholder) => stakeholder.nineCs));
  return nineCs.filter((kind) => !listed.has(kind)).map((kind) => ({ kind, ask: QUESTIONS[kind] }));
}
