import type { RaciKind, RaciLetter } from './raci.entities.js';

/** A row of the responsibility chart with what is known of its holders. */
export interface RaciLine {
  readonly kind: RaciKind;
  readonly key: string;
  /** Null when the row has no date. */
  readonly dueOn: string | null;
  readonly holders: readonly {
    readonly letter: RaciLetter;
    readonly isLead: boolean;
    readonly isSponsor: boolean;
    /** Their last day on the project. Null when none is known. */
    readonly lastDay: string | null;
  }[];
}

export type RaciWarningKind = 'lead-carries-too-much' | 'accountable-leaves-first' | 'sponsor-does-the-work';

export interface RaciWarning {
  readonly warning: RaciWarningKind;
  /** Null when it is about the whole chart. */
  readonly kind: RaciKind | null;
  readonly key: string | null;
  readonly message: string;
}

const LARGEST_SHARE_OF_THE_LEAD = 0.6;

/** What a careful colleague would say of the chart. Nothing here is forbidden. */
export function raciWarnings(lines: readonly RaciLine[]): RaciWarning[] {
  const warnings: RaciWarning[] = [];
  const byLead = lines.filter(({ holders }) =>
    holders.some(({ letter, isLead }) => letter === 'responsible' && isLead),
  );
  if (lines.length > 0 && byLead.length / lines.length > LARGEST_SHARE_OF_THE_LEAD)
    warnings.push({
      warning: 'lead-carries-too-much',
      kind: null,
      key: null,
      message: `The lead does the work on ${byLead.length} of ${lines.length} rows. Who could take some of it, and stay when the lead rotates?`,
    });
  for (const { kind, key, dueOn, holders } of lines) {
    const accountable = holders.find(({ letter }) => letter === 'accountable');
    if (dueOn && accountable?.lastDay && accountable.lastDay < dueOn)
      warnings.push({
        warning: 'accountable-leaves-first',
        kind,
        key,
        message: `Whoever answers for this leaves on ${accountable.lastDay}, before it is due on ${dueOn}. Name who follows them.`,
      });
    if (holders.some(({ letter, isSponsor }) => letter === 'responsible' && isSponsor))
      warnings.push({
        warning: 'sponsor-does-the-work',
        kind,
        key,
        message: 'The sponsor is down to do this work. A sponsor opens doors: who will do it?',
      });
  }
  return warnings;
}
