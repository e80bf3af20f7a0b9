import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { publishedKey, type PublishedKey } from './signed-heads.js';

const PRIVATE = 'private-key.pem';
const PUBLIC = 'public-keys.json';

/**
 * A folder with one private Ed25519 key, and every public key there ever was. A key is changed by moving its file away:
 * the next signing makes another, and what the old one signed is believed as long as its public key stays.
 */
export class KeyFolder {
  constructor(private readonly folder: string) {}

  /** Every public key that was ever signed with, the oldest first. */
  keys(): PublishedKey[] {
    const text = this.read(PUBLIC);
    return text === undefined ? [] : (JSON.parse(text) as { keys: PublishedKey[] }).keys;
  }

  /** The private key; a new one where there is none. It is published before anything is signed with it. */
  key(): KeyObject {
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    const key = createPrivateKey(this.read(PRIVATE) ?? this.made());
    const published = publishedKey(key);
    const known = this.keys();
    if (!known.some(({ kid }) => kid === published.kid))
      this.write(PUBLIC, `${JSON.stringify({ keys: [...known, published] }, null, 2)}\n`, 0o644);
    return key;
  }

  /** The text of a file in the folder, or undefined when there is none. */
  read(name: string): string | undefined {
    const path = join(this.folder, name);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  }

  /** Writes a file whole: it is on the disk, and the old one never half gone, when this returns. */
  write(name: string, text: string, mode: number): void {
    const draft = this.draft(name, text, mode);
    renameSync(draft, join(this.folder, name));
  }

  /** A new private key, or the one that another process made in the same moment: there is never more than one. */
  private made(): string {
    const text = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const draft = this.draft(PRIVATE, text, 0o600);
    try {
      linkSync(draft, join(this.folder, PRIVATE));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      unlinkSync(draft);
    }
    return this.read(PRIVATE) ?? text;
  }

  private draft(name: string, text: string, mode: number): string {
    const path = join(this.folder, `${name}.${process.pid}.new`);
    const file = openSync(path, 'w', mode);
    writeFileSync(file, text);
    fsyncSync(file);
    closeSync(file);
    return path;
  }
}
