import type { FinancialYear } from '#libs/calendar';
import type { CaseWarning } from '../figures/case-warning.js';
import type { ReadCase } from '../read-case.js';
import { inForceOn } from '../reference/national-sets.js';
import type { ReferenceSet } from '../reference/reference-set.js';

interface Taken {
  readonly id: string;
  readonly label: string;
  readonly from: { readonly setId: string; readonly prices: string };
}

/** What was taken from a reference set, and has since been left behind: by the prices of the case, or by a newer set. */
export function worthWarnings(
  read: Pick<ReadCase, 'options' | 'benefits'>,
  year0: FinancialYear | null,
  sets: readonly ReferenceSet[],
  today: string,
): CaseWarning[] {
  const taken: Taken[] = [
    ...read.options
      .flatMap(({ lines }) => lines)
      .flatMap(({ id, label, unitCost }) => (unitCost ? [{ id, label, from: unitCost }] : [])),
    ...read.benefits.flatMap(({ id, label, worth }) => (worth ? [{ id, label, from: worth }] : [])),
  ];
  return taken.flatMap(({ id, label, from: { setId, prices } }): CaseWarning[] => {
    const about = { subjectId: id, subject: label };
    const set = sets.find((one) => one.id === setId);
    const now = set && inForceOn(sets, set.key, today);
    return [
      ...(year0 && prices !== year0
        ? [
            {
              ...about,
              code: 'WORTH_IN_OTHER_PRICES',
              message: `What one is worth is in prices of ${prices}, and the case is in those of ${year0}. Take it from the reference figures again.`,
            },
          ]
        : []),
      ...(set && now && now.id !== set.id
        ? [
            {
              ...about,
              code: 'WORTH_MOVED_ON',
              message: `What one is worth comes from “${set.title}”; “${now.title}” holds by now. Take it from there.`,
            },
          ]
        : []),
    ];
  });
}
