import { refused } from './refused.js';
import { tidy } from './wrap-text.js';

/** The thread from aim to change as the team wrote it. A driver without a parent is primary, one below that secondary. */
export interface DriverTreeData {
  /** Null while there is none. */
  readonly aim: string | null;
  readonly drivers: readonly { readonly id: string; readonly text: string; readonly parentId: string | null }[];
  readonly changeIdeas: readonly { readonly text: string; readonly driverId: string | null }[];
}

export type BranchKind = 'aim' | 'primary' | 'secondary' | 'change';

export interface Branch {
  readonly kind: BranchKind;
  readonly text: string;
  readonly children: readonly Branch[];
  /** Nobody wrote it yet. */
  readonly missing?: boolean;
}

/** Everything that was given, once: what hangs together from the aim, and what does not. */
export interface Linked {
  readonly aim: Branch;
  readonly loose: readonly Branch[];
}

export const kindWords: Record<BranchKind, { readonly one: string; readonly more: string }> = {
  aim: { one: 'Aim', more: 'Aim' },
  primary: { one: 'Primary driver', more: 'Primary drivers' },
  secondary: { one: 'Secondary driver', more: 'Secondary drivers' },
  change: { one: 'Change idea', more: 'Change ideas' },
};

/**
 * Links the drivers and changes. What names a driver that is not there, a driver below a secondary one and drivers that
 * name each other in a ring are loose, with the changes that hang on them: shown apart rather than lost.
 * @throws RangeError when two drivers have one id
 */
export function linkUp({ aim, drivers, changeIdeas }: DriverTreeData): Linked {
  const known = new Set<string>();
  drivers.forEach(({ id }, at) => {
    if (known.has(id)) throw refused('driverTree', `drivers[${at}].id`, id, 'an id of its own');
    known.add(id);
  });
  const changesOf = (driverId: string): Branch[] =>
    changeIdeas.filter((one) => one.driverId === driverId).map(asChange);
  const primaries = new Set(drivers.filter(({ parentId }) => parentId === null).map(({ id }) => id));
  const secondary = ({ id, text }: { id: string; text: string }): Branch => ({
    kind: 'secondary',
    text: worded(text),
    children: changesOf(id),
  });
  const primary = ({ id, text }: { id: string; text: string }): Branch => ({
    kind: 'primary',
    text: worded(text),
    children: [...drivers.filter(({ parentId }) => parentId === id).map(secondary), ...changesOf(id)],
  });
  const missing = aim === null || tidy(aim) === '';
  return {
    aim: {
      kind: 'aim',
      text: missing ? 'No aim yet' : aim,
      missing,
      children: drivers.filter(({ id }) => primaries.has(id)).map(primary),
    },
    loose: [
      ...drivers.filter(({ parentId }) => parentId !== null && !primaries.has(parentId)).map(secondary),
      ...changeIdeas.filter(({ driverId }) => driverId === null || !known.has(driverId)).map(asChange),
    ],
  };
}

const worded = (text: string): string => (tidy(text) === '' ? 'Without a name' : text);
const asChange = ({ text }: { text: string }): Branch => ({ kind: 'change', text: worded(text), children: [] });
