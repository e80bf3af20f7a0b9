import { type CaseFigures, type CaseModel, figureCase, RefusedInput } from '#libs/appraisal';
import type { ReadCase } from '../read-case.js';
import type { SetsInUse } from '../reference/reference-values.js';
import { caseModelOf } from './case-model-of.js';

/** Why no number can be shown, and what to do: bound to the thing of the case it is about. */
export interface CannotAppraise {
  readonly code: string;
  readonly message: string;
  /** The line, benefit or option it is about; null when it is about the case. */
  readonly subjectId: string | null;
  readonly subject: string | null;
}

export type AppraisedCase =
  | { readonly kind: 'appraised'; readonly model: CaseModel; readonly figures: CaseFigures }
  | { readonly kind: 'cannot'; readonly cannot: CannotAppraise };

/** The whole case computed, or why it cannot be. Nothing is rounded. */
export function appraiseCase(read: ReadCase, sets: SetsInUse): AppraisedCase {
  const model = caseModelOf(read, sets);
  if (!model)
    return {
      kind: 'cannot',
      cannot: cannotOf('NOTHING_YET', 'Add an option with a cost, or a benefit: there is nothing to work out yet.'),
    };
  return appraiseModel(model);
}

export function appraiseModel(model: CaseModel): AppraisedCase {
  try {
    return { kind: 'appraised', model, figures: figureCase(model) };
  } catch (error) {
    if (error instanceof RefusedInput) return { kind: 'cannot', cannot: refusedOf(model, error) };
    throw error;
  }
}

/** Why nothing can be shown of the case as a whole. */
export const cannotOf = (code: string, message: string): CannotAppraise => ({
  code,
  message,
  subjectId: null,
  subject: null,
});

const PLACE = /^options\[(\d+)\](?:\.(lines|benefits)\[(\d+)\])?/;

/** The engine names a place in its input; a doctor knows the line by its name. */
function refusedOf(model: CaseModel, { code, field, message }: RefusedInput): CannotAppraise {
  const [, option, list, index] = PLACE.exec(field) ?? [];
  const inOption = option === undefined ? undefined : model.options[Number(option)];
  const thing = list === undefined ? inOption : inOption?.[list as 'lines' | 'benefits'][Number(index)];
  const subject = thing ? ('label' in thing ? thing.label : thing.name) : null;
  return { code, message, subjectId: thing?.id ?? null, subject };
}
