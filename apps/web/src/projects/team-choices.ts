import type { Choice } from '../design/form.js';

/** Everybody who is on the team today: each once, however many roles they have. */
export const ownerChoices = (
  team: readonly { readonly personId: string; readonly name: string; readonly isCurrent: boolean }[],
): Choice[] => {
  const current = team.filter(({ isCurrent }) => isCurrent);
  return [...new Map(current.map(({ personId, name }) => [personId, { value: personId, label: name }])).values()];
};

export const ideaChoices = (ideas: readonly { readonly id: string; readonly text: string }[]): Choice[] =>
  ideas.map(({ id, text }) => ({ value: id, label: text }));
