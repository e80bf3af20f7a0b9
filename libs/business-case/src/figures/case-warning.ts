/** Something a finance director would ask about. It refuses nothing. */
export interface CaseWarning {
  readonly code: string;
  /** A sentence to a doctor: what is odd, and what to do. */
  readonly message: string;
  /** The line, benefit, option or set it is about; null when it is about the case. */
  readonly subjectId: string | null;
  readonly subject: string | null;
}

/** Of one thing of the case. */
export const about = (thing: { id: string; label: string }, code: string, message: string): CaseWarning => ({
  code,
  message,
  subjectId: thing.id,
  subject: thing.label,
});

/** Of the case as a whole. */
export const ofCase = (code: string, message: string): CaseWarning => ({
  code,
  message,
  subjectId: null,
  subject: null,
});
