import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from '#libs/platform';
import type { ReferenceSet } from './reference-set.js';

export const hashOfValues = (values: unknown): string =>
  createHash('sha256').update(canonicalJson(values)).digest('hex');

let loaded: readonly ReferenceSet[] | undefined;

/** The sets for England that ship with the product, read once. */
export function nationalSets(): readonly ReferenceSet[] {
  const folder = join(import.meta.dirname, '../../reference');
  loaded ??= readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const set = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Omit<
        ReferenceSet,
        'hash' | 'isLocal' | 'confirmation'
      >;
      return { ...set, hash: hashOfValues(set.values), isLocal: false, confirmation: null };
    });
  return loaded;
}

/**
 * The set of a key that holds on a day: the one that began last and had not ended; the trust’s own before the nation’s
 * where both began. When every set of the key has ended, the newest of them, and when none has begun, the first: a figure of
 * another year that says so is better than none.
 */
export function inForceOn(sets: readonly ReferenceSet[], key: string, day: string): ReferenceSet | undefined {
  const newestFirst = sets
    .filter((set) => set.key === key)
    .sort(
      (one, other) =>
        (other.effectiveFrom ?? '').localeCompare(one.effectiveFrom ?? '') ||
        Number(other.isLocal) - Number(one.isLocal),
    );
  const begun = newestFirst.filter(({ effectiveFrom }) => (effectiveFrom ?? '') <= day);
  return begun.find(({ effectiveTo }) => effectiveTo === null || effectiveTo >= day) ?? begun[0] ?? newestFirst.at(-1);
}
