import { type Given, unserved } from './allocation-flow.js';
import type { AllocationProblem } from './allocation-problem.js';

/** Why plans cannot be marked, by ids. */
export type Shortage =
  /** Fewer may mark it than marks it needs. */
  | { readonly why: 'too-few-allowed'; readonly candidate: string; readonly needs: number; readonly allowed: number }
  /** Nobody of a kind it must have may mark it, or it needs fewer marks than kinds. */
  | { readonly why: 'nobody-of-kind'; readonly candidate: string; readonly kind: string }
  /** These plans need so many more marks, of this kind or of any, than those they compete for have room to give them. */
  | {
      readonly why: 'too-little-room';
      readonly candidates: readonly string[];
      readonly markers: readonly string[];
      readonly kind: string | null;
      readonly missing: number;
    };

/** The plans that some shortages leave without a marker, by id. */
export const shortOf = (shortages: readonly Shortage[]): string[] =>
  [...new Set(shortages.flatMap((one) => (one.why === 'too-little-room' ? one.candidates : [one.candidate])))].sort();

/** What a plan was left without: any marker, or one of a kind. */
interface Lack {
  readonly plan: number;
  readonly kind: string | null;
}

function lacks({ plans, markers }: AllocationProblem, given: readonly Given[]): Lack[] {
  return unserved({ plans, markers }, given).flatMap((plan): Lack[] => {
    const { needs = 0, missingKinds = [] } = plans[plan] ?? {};
    const own = given.filter((one) => one.plan === plan).map(({ marker }) => marker);
    if (own.length < needs) return [{ plan, kind: null }];
    const unseated = missingKinds.filter((kind) => !own.some((marker) => markers[marker]?.kind === kind));
    return unseated.map((kind) => ({ plan, kind }));
  });
}

/**
 * Plans and markers that compete for the same room: from a plan that was left short to whom it could still have had, and from
 * those to the plans that have them, and to others that were left without them. By min cut and max flow all of those markers
 * are full.
 */
function competing(
  { plans, markers }: AllocationProblem,
  given: readonly Given[],
  { plan, kind }: Lack,
  short: Lack[],
) {
  const [competitors, wanted] = [new Set([plan]), new Set<number>()];
  const mayHave = (one: number, marker: number) => plans[one]?.allowed.includes(marker) === true;
  for (const competitor of competitors)
    for (const marker of plans[competitor]?.allowed ?? []) {
      const isOther = kind !== null && markers[marker]?.kind !== kind;
      const holders = given.filter((one) => one.marker === marker).map((one) => one.plan);
      if (isOther || wanted.has(marker) || holders.includes(competitor)) continue;
      wanted.add(marker);
      for (const holder of holders) competitors.add(holder);
      for (const other of short) if (other.kind === kind && mayHave(other.plan, marker)) competitors.add(other.plan);
    }
  return { competitors: [...competitors], wanted: [...wanted] };
}

/** Why an incomplete flow is incomplete: what is wrong with one plan by itself, and then what is wrong with several together. */
export function shortages(problem: AllocationProblem, given: readonly Given[]): Shortage[] {
  const { plans, markers } = problem;
  const alone = plans.flatMap(({ id, needs, allowed, missingKinds }): Shortage[] => {
    if (needs > allowed.length) return [{ why: 'too-few-allowed', candidate: id, needs, allowed: allowed.length }];
    const unseated = missingKinds.filter(
      (kind, index) => index >= needs || !allowed.some((marker) => markers[marker]?.kind === kind),
    );
    return needs === 0 ? [] : unseated.map((kind) => ({ why: 'nobody-of-kind', candidate: id, kind }));
  });
  if (alone.length) return alone.sort((a, b) => (named(a) < named(b) ? -1 : 1));

  const short = lacks(problem, given);
  const explained = new Set<Lack>();
  return short.flatMap((lack): Shortage[] => {
    if (explained.has(lack)) return [];
    const { competitors, wanted } = competing(problem, given, lack, short);
    const alike = short.filter((other) => other.kind === lack.kind && competitors.includes(other.plan));
    for (const other of alike) explained.add(other);
    const open = (plan: number) => (plans[plan]?.needs ?? 0) - given.filter((one) => one.plan === plan).length;
    return [
      {
        why: 'too-little-room',
        candidates: competitors.map((plan) => plans[plan]?.id ?? '').sort(),
        markers: wanted.map((marker) => markers[marker]?.id ?? '').sort(),
        kind: lack.kind,
        missing: lack.kind === null ? alike.reduce((sum, { plan }) => sum + open(plan), 0) : alike.length,
      },
    ];
  });
}

const named = (shortage: Shortage): string =>
  shortage.why === 'too-little-room' ? shortage.candidates.join() : shortage.candidate;
