import type { Edition } from './edition.js';
import type { Route } from './keys.js';

/**
 * Which road a project takes. A yes to any question of research decides, whatever else is true. Of the other roads just
 * one must be named: a project that spans two is not well defined yet, and one that names none is unsure. Advice, not a
 * ruling: the Health Research Authority's own tool decides.
 *
 * @param answers by the key of the question; one that is not there counts as no
 */
export function sortRoute(
  { tools }: Edition,
  answers: Readonly<Record<string, boolean>>,
): { readonly route: Route; readonly because: string } {
  const yes = tools.routeSorter.filter(({ key }) => answers[key] === true);
  const decisive = yes.find(({ yesMeans }) => yesMeans === 'research') ?? yes[0];
  if (!decisive) return { route: 'unsure', because: 'None of the answers was a yes, so nothing decides it yet.' };
  const roads = new Set(yes.map(({ yesMeans }) => yesMeans));
  if (decisive.yesMeans === 'research' || roads.size === 1)
    return { route: decisive.yesMeans, because: decisive.because };
  const names = tools.routes
    .filter(({ key }) => key !== 'unsure' && roads.has(key))
    .map(({ name }) => name.toLowerCase());
  return {
    route: 'unsure',
    because: `Your answers name ${names.join(' and ')}. A project that is two things at once is usually not clear yet.`,
  };
}
