/** A person of the demonstration whom a visitor may want to be: what they are called, and what they find there. */
interface Guided {
  readonly name: string;
  readonly finds: string;
}

/** One for each part in marking, by what the seeds call them. The seeds give them these names, and nobody else has them. */
export const demoGuide: Readonly<Record<string, Guided>> = {
  assessorOne: { name: 'Rowan Askrigg', finds: 'A plan to mark that they have not opened yet' },
  assessorTwo: { name: 'Shay Brackley', finds: 'A discussion of two marks to end' },
  assessorThree: { name: 'Teal Corrigan', finds: 'An invitation to mark, to accept or decline' },
  assessorSix: { name: 'Tarn Coverdale', finds: 'A plan they have half marked' },
  moderator: { name: 'Umber Dallimore', finds: 'A round whose sample they looked through, and one being marked' },
  director: { name: 'Vesper Eastleigh', finds: 'A round with its results out, and one to screen and allocate' },
  programmeAdministrator: { name: 'Willow Farndale', finds: 'The programme’s people, schemes and rounds' },
  examiner: { name: 'Xanthe Gilling', finds: 'A finished round they examine from outside, with its sample' },
  'SIP-05': { name: 'Yarrow Hexham', finds: 'A result to read: a distinction' },
  'SIP-02': { name: 'Zephyr Ilkley', finds: 'A result to read: not passed, with the offer to submit again' },
};

const finds = new Map(Object.values(demoGuide).map((one) => [one.name, one.finds]));

/** What somebody of the demonstration finds there, or null for whoever is nobody’s guide. */
export const whatTheyFind = (name: string): string | null => finds.get(name) ?? null;
