/** What the parts of a case are known by. */
export interface CaseParts {
  readonly options: readonly { readonly id: string; readonly lines: readonly { readonly id: string }[] }[];
  readonly benefits: readonly { readonly id: string }[];
}

/** Where a part of the case is mended, from its id: an option, a line or a benefit. Null for what is none of them. */
export function partOf(projectId: string, { options, benefits }: CaseParts, id: string | null | undefined) {
  const plan = planOf(projectId);
  if (options.some((option) => option.id === id)) return `${plan}/options/${id}`;
  if (options.some(({ lines }) => lines.some((line) => line.id === id))) return `${plan}/lines/${id}`;
  return benefits.some((benefit) => benefit.id === id) ? `${plan}/benefits/${id}` : null;
}

/** The same, or the case itself. */
export const placeOf = (projectId: string, parts: CaseParts, id: string | null | undefined): string =>
  partOf(projectId, parts, id) ?? planOf(projectId);

const planOf = (projectId: string): string => `/projects/${projectId}/plan`;
