import { ensure, InvalidInput } from '#libs/platform';

const FEWEST_MEMBERS = 2;

interface Written {
  /** Who sat, a name each. */
  readonly sat: readonly string[];
  readonly decided: string;
  readonly reason: string;
}

/**
 * The words of a minute as they are kept: each member once, nothing around what was written.
 * @param body who decided
 * @throws InvalidInput at what it lacks
 */
export function minuteWords(body: 'board' | 'panel', { sat, decided, reason }: Written): Written {
  const members = [...new Set(sat.map((name) => name.trim()).filter(Boolean))];
  ensure(
    members.length >= FEWEST_MEMBERS,
    () => new InvalidInput(`A ${body} is two people or more: write who sat, a name on each line.`, ['sat']),
  );
  ensure(decided.trim(), () => new InvalidInput(`Write what the ${body} decided.`, ['decided']));
  ensure(reason.trim(), () => new InvalidInput(`Write why the ${body} decided so.`, ['reason']));
  return { sat: members, decided: decided.trim(), reason: reason.trim() };
}
