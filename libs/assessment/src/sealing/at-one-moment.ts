import { BusyElsewhere, canonicalJson } from '#libs/platform';

/** Somebody would have to save between each of so many readings for it to be given up. */
const MOST_READINGS = 8;

/**
 * What a reading in several statements says at one moment. Each statement sees what was committed before it, so a reading
 * can hold the end of an edit without its beginning; one that comes out the same twice running held at the moment between
 * the two, in all of its parts (double collect: Afek and others, Atomic snapshots of shared memory, J ACM 40 (1993) 873).
 * @throws BusyElsewhere when somebody goes on saving
 */
export async function atOneMoment<Read>(read: () => Promise<Read>): Promise<Read> {
  let before = canonicalJson(await read());
  for (let readings = 1; readings < MOST_READINGS; readings += 1) {
    const now = await read();
    const text = canonicalJson(now);
    if (text === before) return now;
    before = text;
  }
  throw new BusyElsewhere();
}
