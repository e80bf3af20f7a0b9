/** A stretch of text that stands in both, or in one of the two only. */
export interface Stretch {
  readonly kind: 'same' | 'mine' | 'theirs';
  readonly text: string;
}

/** Past this many words on each side the middle is shown whole: working it out would hold up a small computer. */
const MOST_CELLS = 4_000_000;

/** What two texts have in common and where they differ, word by word. Joined without `theirs` it is mine, without `mine` theirs. */
export function diffWords(mine: string, theirs: string): readonly Stretch[] {
  const [one, other] = [piecesOf(mine), piecesOf(theirs)];
  const before = lengthInCommon(one, other);
  const [oneRest, otherRest] = [one.slice(before), other.slice(before)];
  const after = lengthInCommon([...oneRest].reverse(), [...otherRest].reverse());
  return joined([
    ...one.slice(0, before).map(same),
    ...middle(oneRest.slice(0, oneRest.length - after), otherRest.slice(0, otherRest.length - after)),
    ...oneRest.slice(oneRest.length - after).map(same),
  ]);
}

const same = (text: string): Stretch => ({ kind: 'same', text });

/** Words, each with the space behind it kept apart, so that nothing of a text is lost. */
const piecesOf = (text: string): readonly string[] => text.match(/\s+|[\p{L}\p{N}’'-]+|[^\s\p{L}\p{N}]/gu) ?? [];

function lengthInCommon(one: readonly string[], other: readonly string[]): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one[length] === other[length]) length += 1;
  return length;
}

/** The longest sequence of words in both stays; the rest is one side's. */
function middle(one: readonly string[], other: readonly string[]): readonly Stretch[] {
  const whole = [
    { kind: 'mine', text: one.join('') },
    { kind: 'theirs', text: other.join('') },
  ] as const;
  if (!one.length || !other.length || one.length * other.length > MOST_CELLS) return whole;
  const width = other.length + 1;
  // Cell (i, j): how many words the rest of one from i and the rest of the other from j have in common.
  const common = new Uint16Array((one.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = one.length - 1; i >= 0; i -= 1)
    for (let j = other.length - 1; j >= 0; j -= 1)
      common[i * width + j] = one[i] === other[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const found: Stretch[] = [];
  let [i, j] = [0, 0];
  while (i < one.length || j < other.length) {
    const [left, right] = [one[i], other[j]];
    if (left !== undefined && left === right) {
      found.push(same(left));
      i += 1;
      j += 1;
    } else if (left !== undefined && (right === undefined || at(i + 1, j) >= at(i, j + 1))) {
      found.push({ kind: 'mine', text: left });
      i += 1;
    } else {
      found.push({ kind: 'theirs', text: right ?? '' });
      j += 1;
    }
  }
  return found;
}

/**
 * Neighbours of one kind as one; between two things in common, what is mine stands before what is theirs. A mere space
 * between two changes belongs to both: a changed phrase reads as one.
 */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const told: Stretch[] = [];
  let [mine, theirs, gap] = ['', '', ''];
  const settle = () => {
    if (mine) told.push({ kind: 'mine', text: mine });
    if (theirs) told.push({ kind: 'theirs', text: theirs });
    const common = gap;
    [mine, theirs, gap] = ['', '', ''];
    if (common) append(common);
  };
  const append = (text: string) => {
    const last = told.at(-1);
    if (last?.kind === 'same') told[told.length - 1] = same(last.text + text);
    else told.push(same(text));
  };
  for (const { kind, text } of stretches) {
    if (kind === 'same') {
      if (!gap && (mine || theirs) && !text.trim()) gap = text;
      else {
        settle();
        append(text);
      }
      continue;
    }
    if (gap) [mine, theirs, gap] = [mine + gap, theirs + gap, ''];
    if (kind === 'mine') mine += text;
    else theirs += text;
  }
  settle();
  return told;
}
