import { type HeadsAt, KeyFolder, lineHash, type PublishedKey, signHeads } from '#libs/platform';

/**
 * What is kept of the audit outside the database: the private key, every public key there ever was, and one signed line
 * for each time the heads were signed, the oldest first.
 */
export class SealFolder {
  private readonly folder: KeyFolder;

  constructor(path: string) {
    this.folder = new KeyFolder(path);
  }

  /** Signed lines, the oldest first. A line that was cut short while it was written was never signed. */
  lines(): string[] {
    const text = this.folder.read('heads.jsonl') ?? '';
    return text.split('\n').slice(0, -1);
  }

  /** Every public key that heads were ever signed with: the old ones stay, or what they signed could not be believed. */
  keys(): PublishedKey[] {
    return this.folder.keys();
  }

  /** Adds a signed line, on the disk before this returns. */
  sign({ at, heads }: Omit<HeadsAt, 'previous'>): void {
    const key = this.folder.key();
    const lines = this.lines();
    const last = lines.at(-1);
    const line = signHeads({ at, heads, previous: last === undefined ? null : lineHash(last) }, key);
    // Written whole, so that what was cut short before goes too.
    this.folder.write('heads.jsonl', [...lines, line].map((one) => `${one}\n`).join(''), 0o644);
  }
}
