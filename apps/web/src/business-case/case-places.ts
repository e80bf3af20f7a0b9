/** What the parts of a case are known by. */
export interface CaseParts {
  readonly options: readonly { readonly id: string; readonly lines: readonly { readonly id: string }[] }[];
  readonly benefits: readonly { readonly id: string }[];
}

/** Where a part of the case is mended, from its id: an option, a line or a benefit; else the case itself. */
export function placeOf(projectId: string, { options, benefits }: CaseParts, id: string | null | undefined): string {
  const plan = `/projects/${projectId}/plan`;
  if (options.some((option) => option.id === id)) return `${plan}/options/${id}`;
  if (options.some(({ lines }) => lines.some((line) => line.id === id))) return `${plan}/lines/${id}`;
  return benefits.some((benefit) => benefit.id === id) ? `${plan}/benefits/${id}` : plan;
}
