import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type HeadsAt, lineHash, publishedKey, type PublishedKey, signHeads } from '#libs/platform';

/**
 * What is kept of the audit outside the database: the private key, every public key there ever was, and one signed line
 * for each time the heads were signed, the oldest first.
 */
export class SealFolder {
  constructor(private readonly folder: string) {}

  /** Signed lines, the oldest first. A line that was cut short while it was written was never signed. */
  lines(): string[] {
    const text = this.read('heads.jsonl') ?? '';
    return text.split('\n').slice(0, -1);
  }

  /** Every public key that heads were ever signed with: the old ones stay, or what they signed could not be believed. */
  keys(): PublishedKey[] {
    const text = this.read('public-keys.json');
    return text === undefined ? [] : (JSON.parse(text) as { keys: PublishedKey[] }).keys;
  }

  /** Adds a signed line, on the disk before this returns. */
  sign({ at, heads }: Omit<HeadsAt, 'previous'>): void {
    const key = this.key();
    const lines = this.lines();
    const last = lines.at(-1);
    const line = signHeads({ at, heads, previous: last === undefined ? null : lineHash(last) }, key);
    // Written whole, so that what was cut short before goes too.
    this.write('heads.jsonl', [...lines, line].map((one) => `${one}\n`).join(''), 0o644);
  }

  /** The private key; a new one where there is none, published before it is used. */
  private key(): KeyObject {
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    const text = this.read('private-key.pem');
    const key = text === undefined ? generateKeyPairSync('ed25519').privateKey : createPrivateKey(text);
    const published = publishedKey(key);
    const known = this.keys();
    if (!known.some(({ kid }) => kid === published.kid))
      this.write('public-keys.json', `${JSON.stringify({ keys: [...known, published] }, null, 2)}\n`, 0o644);
    if (text === undefined)
      this.write('private-key.pem', key.export({ type: 'pkcs8', format: 'pem' }).toString(), 0o600);
    return key;
  }

  private read(name: string): string | undefined {
    const path = join(this.folder, name);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  }

  private write(name: string, text: string, mode: number): void {
    const path = join(this.folder, name);
    const file = openSync(`${path}.new`, 'w', mode);
    writeFileSync(file, text);
    fsyncSync(file);
    closeSync(file);
    renameSync(`${path}.new`, path);
  }
}
