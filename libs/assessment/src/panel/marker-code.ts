const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

/**
 * What somebody is called in a round by those who may not know who marks: “A”, “B”, after “Z” “AA”. The order is that of the
 * random ids of their marks, so a code says nothing of a name, of when somebody joined or of how much they mark.
 * @param marks every mark of the round, declined ones too
 * @returns the code of each marker
 */
export function markerCodes(
  marks: readonly { readonly id: string; readonly marker: string }[],
): ReadonlyMap<string, string> {
  const ordered = [...marks].sort((one, other) => (one.id < other.id ? -1 : 1)).map(({ marker }) => marker);
  return new Map([...new Set(ordered)].map((marker, at) => [marker, lettersOf(at)]));
}

const lettersOf = (at: number): string =>
  (at < LETTERS.length ? '' : lettersOf(Math.floor(at / LETTERS.length) - 1)) + LETTERS.charAt(at % LETTERS.length);
