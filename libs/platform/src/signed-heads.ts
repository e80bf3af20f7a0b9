import { createHash, createPublicKey, type JsonWebKey, type KeyObject, sign, verify } from 'node:crypto';
import { canonicalJson } from './canonical-json.js';

/** Where an organisation's audit chain stood. */
export interface AuditHead {
  readonly organisationId: string;
  readonly seq: number;
  /** Of the last record, in hexadecimal. */
  readonly hash: string;
}

/** What is signed: every head at one moment, and what was signed before it, so that no signing can be left out. */
export interface HeadsAt {
  readonly at: string;
  readonly heads: readonly AuditHead[];
  /** SHA-256 of the line before, in hexadecimal; null for the first. */
  readonly previous: string | null;
}

interface SignedLine extends HeadsAt {
  readonly keyId: string;
  /** Ed25519 over the canonical JSON of the rest, as base64url. */
  readonly signature: string;
}

/** A public key as it is published (RFC 7517, RFC 8037). */
export type PublishedKey = JsonWebKey & { readonly kid: string };

/** What signed lines come to: what they say, or the first that cannot be believed, counted from 1, and why. */
export type SignedHeads =
  | { readonly kind: 'sound'; readonly lines: readonly HeadsAt[] }
  | { readonly kind: 'broken'; readonly line: number; readonly why: string };

/** A public key with its name: its thumbprint (RFC 7638), so that a name cannot be given to another key. */
export function publishedKey(key: KeyObject): PublishedKey {
  const { kty, crv, x } = createPublicKey(key).export({ format: 'jwk' });
  const kid = createHash('sha256').update(canonicalJson({ crv, kty, x })).digest('base64url');
  return { kty, crv, x, kid, alg: 'EdDSA', use: 'sig' } as PublishedKey;
}

/** One line of text that says where every chain stood. @param key a private Ed25519 key */
export function signHeads(heads: HeadsAt, key: KeyObject): string {
  const said = { ...heads, keyId: publishedKey(key).kid };
  const signature = sign(null, Buffer.from(canonicalJson(said)), key).toString('base64url');
  return canonicalJson({ ...said, signature });
}

export const lineHash = (line: string): string => createHash('sha256').update(line, 'utf8').digest('hex');

/** Reads signed lines, the oldest first, each held against its key and the line before. */
export function readSignedHeads(lines: readonly string[], keys: readonly PublishedKey[]): SignedHeads {
  const known = new Map(keys.map((key) => [key.kid, createPublicKey({ key, format: 'jwk' })]));
  const read: HeadsAt[] = [];
  for (const [index, line] of lines.entries()) {
    const broken = (why: string): SignedHeads => ({ kind: 'broken', line: index + 1, why });
    const signed = parsed(line);
    if (!signed) return broken('it is not what was signed');
    const { signature, ...said } = signed;
    const key = known.get(said.keyId);
    if (!key) return broken(`its key ${said.keyId} is not published`);
    if (!verify(null, Buffer.from(canonicalJson(said)), key, Buffer.from(signature, 'base64url')))
      return broken('it is not what was signed');
    const before = lines[index - 1];
    if (said.previous !== (before === undefined ? null : lineHash(before))) return broken('a line before it is gone');
    read.push(said);
  }
  return { kind: 'sound', lines: read };
}

function parsed(line: string): SignedLine | undefined {
  try {
    const value = JSON.parse(line) as SignedLine;
    return canonicalJson(value) === line && typeof value.signature === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
