import type { Choice } from '../design/form.js';
import { sayKey } from '../design/words.js';

interface MemberHere {
  readonly personId: string;
  readonly name: string;
  readonly role: string;
  readonly isCurrent: boolean;
}

/** Everybody on the team today, once each, and whoever is chosen already though they are not on it. */
export function personChoices(team: readonly MemberHere[], chosen: string | null): Choice[] {
  const roles = new Map<string, { name: string; roles: string[] }>();
  for (const { personId, name, role, isCurrent } of team)
    if (isCurrent) {
      const known = roles.get(personId) ?? { name, roles: [] };
      roles.set(personId, { name, roles: [...known.roles, sayKey(role).toLowerCase()] });
    }
  const here = [...roles].map(([value, one]) => ({ value, label: `${one.name}, ${one.roles.join(' and ')}` }));
  if (!chosen || roles.has(chosen)) return here;
  const left = team.find(({ personId }) => personId === chosen)?.name ?? 'Somebody off the team';
  return [...here, { value: chosen, label: `${left}, as chosen before` }];
}
