import {
  type FilterCategory,
  filterCategories,
  FilterService,
  type OptionKind,
  type Rating,
} from '#libs/business-case';
import type { Viewer } from '#libs/identity';

type Listed = readonly [name: string, rating: Rating, reason: string];
interface DemoFilter {
  readonly constraints: readonly string[];
  readonly choices: Readonly<Record<FilterCategory, readonly Listed[]>>;
  /** Where the do-minimum takes something other than the green choice. The preferred option takes what is green. */
  readonly doMinimum: Readonly<Partial<Record<FilterCategory, string>>>;
}

/** How three of the samples came by their options. Illustrative: shaped after the sample’s own words, and nobody’s finding. */
export const demoFilters: Readonly<Record<string, DemoFilter>> = {
  'SIP-01': {
    constraints: ['A patient group direction is signed before anybody gives under it'],
    choices: {
      scope: [
        ['Adults in majors', 'green', 'All 226 patients who were counted were seen there.'],
        ['Every area of the department', 'amber', 'It meets the aim, and resus has no delay to mend.'],
        ['Ambulance crews as well', 'red', 'Not achievable in one post: another trust would have to agree.'],
      ],
      solution: [
        ['A grab-bag and a patient group direction', 'green', 'It takes away both delays that were timed.'],
        ['A reminder on the board', 'amber', 'It costs nothing, and reminders have not held before.'],
        ['A sepsis nurse on every shift', 'red', 'Not affordable: five posts for three patients a day.'],
      ],
      delivery: [
        ['The nurses of the department', 'green', 'They are with the patient when it is recognised.'],
        ['The site pharmacists', 'amber', 'They have the skill, and nobody at night.'],
      ],
      implementation: [
        ['One bay, then all of majors', 'green', 'What fails is seen on one bay first.'],
        ['Everywhere at once', 'amber', 'It is quicker, and training is not ready for it.'],
      ],
      funding: [
        ['The division’s budget', 'green', 'The sum is within what the division may decide.'],
        ['A charity’s grant', 'red', 'It comes once, and the bags are bought every year.'],
      ],
    },
    doMinimum: { solution: 'A reminder on the board', implementation: 'Everywhere at once' },
  },
  'SIP-11': {
    constraints: ['Nobody loses a face-to-face visit they ask for'],
    choices: {
      scope: [
        ['Stable patients of two clinics', 'green', 'They are the follow-ups that were counted.'],
        ['Every patient of rheumatology', 'red', 'It fails the objective: new patients need to be examined.'],
        ['Stable patients of one clinic', 'amber', 'It is safer, and too few to free a clinic.'],
      ],
      solution: [
        ['A visit when the patient asks, or by video', 'green', 'It frees the visits that change nothing.'],
        ['A telephone call by rota', 'amber', 'It saves the journey, and no slot.'],
      ],
      delivery: [
        ['The advice line’s nurses', 'green', 'Patients ring them already.'],
        ['An outside company', 'red', 'No supplier has the record; suppliers were asked.'],
      ],
      implementation: [
        ['One consultant’s list at a time', 'green', 'Each list is checked before it moves.'],
        ['Both clinics on one day', 'amber', 'It is simpler to tell, and harder to undo.'],
      ],
      funding: [
        ['The division’s budget', 'green', 'The nurse’s time recurs, and so does this.'],
        ['Transformation money of one year', 'amber', 'It is there now, and ends.'],
      ],
    },
    doMinimum: { solution: 'A telephone call by rota', implementation: 'Both clinics on one day' },
  },
  'SIP-17': {
    constraints: [
      'Whoever is on the ward at home can reach a clinician at night',
      'Data are held within the United Kingdom',
    ],
    choices: {
      scope: [
        ['Heart failure after discharge, one locality', 'green', 'The wait that was counted is theirs.'],
        ['Heart failure, every locality', 'amber', 'It meets the aim, once the first locality shows it works.'],
        ['Every long-term condition', 'red', 'It fails achievability: no team has the skills of all.'],
      ],
      solution: [
        ['Readings at home, and a dose changed by telephone', 'green', 'It takes the wait for a clinic away.'],
        ['More clinic slots', 'amber', 'It is known to work, and rooms are short.'],
      ],
      delivery: [
        ['The community nurses with the hospital’s cardiologists', 'green', 'Each has half of what it takes.'],
        ['A contractor that runs virtual wards', 'amber', 'It can begin at once, and costs more each year.'],
      ],
      implementation: [
        ['Ten patients, then the locality', 'green', 'What ten need is known before kit is bought for all.'],
        ['The whole locality at once', 'red', 'Kit would be bought before anybody knows which.'],
      ],
      funding: [
        ['The integrated care board, every year', 'green', 'The posts recur.'],
        ['A pilot’s money', 'amber', 'It is there now, and ends before the posts do.'],
      ],
    },
    doMinimum: { solution: 'More clinic slots', funding: 'A pilot’s money' },
  },
};

/** Lists, rates and takes the choices of a demo filter, category by category. Options have been added and rated before. */
export async function narrowDown(
  service: FilterService,
  lead: Viewer,
  { constraints, choices, doMinimum }: DemoFilter,
  { projectId, options }: { projectId: string; options: readonly { readonly id: string; readonly kind: OptionKind }[] },
): Promise<void> {
  await service.nameConstraints(lead, { projectId, version: 0, constraints });
  const ids = new Map<string, string>();
  for (const category of filterCategories)
    for (const [name, rating, reason] of choices[category]) {
      const { id } = await service.addChoice(lead, { projectId, category, name, description: '' });
      await service.rateChoice(lead, { id, version: 1, rating, reason });
      ids.set(name, id);
    }
  for (const { id, kind } of options) {
    if (kind === 'bau') continue;
    const takes = filterCategories.map((category) => {
      const green = choices[category].find(([, rating]) => rating === 'green')?.[0] ?? '';
      const name = kind === 'do-minimum' ? (doMinimum[category] ?? green) : green;
      return { category, choiceId: ids.get(name) ?? null };
    });
    await service.takeChoices(lead, { id, version: 2, choices: takes });
  }
}
