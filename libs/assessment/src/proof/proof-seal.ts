import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { canonicalJson, publishedKey, type PublishedKey } from '#libs/platform';
import { PROOF_FORMAT, type ProofDocument } from './proof-document.js';

const TYPE = 'springboard-proof+json';

/** A proof as it is handed out: the flattened JSON serialization of a JWS (RFC 7515, 7.2.2). */
interface FlattenedJws {
  readonly payload: string;
  readonly protected: string;
  readonly signature: string;
}

/** What a text that is said to be a proof comes to. */
export type ReadProof =
  | { readonly kind: 'signed'; readonly document: ProofDocument; readonly keyId: string; readonly sha256: string }
  | { readonly kind: 'no-proof' }
  | { readonly kind: 'unknown-key'; readonly keyId: string }
  | { readonly kind: 'changed'; readonly keyId: string };

/** SHA-256 of what is signed, in hexadecimal. */
const hashOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Signs a proof with Ed25519 (RFC 8037). @param key a private Ed25519 key @returns the file, its key and its hash */
export function signProof(document: ProofDocument, key: KeyObject): { file: string; keyId: string; sha256: string } {
  const { kid: keyId } = publishedKey(key);
  const text = canonicalJson(document);
  const payload = Buffer.from(text, 'utf8').toString('base64url');
  const head = Buffer.from(canonicalJson({ alg: 'EdDSA', kid: keyId, typ: TYPE }), 'utf8').toString('base64url');
  const signature = sign(null, Buffer.from(`${head}.${payload}`, 'ascii'), key).toString('base64url');
  const jws: FlattenedJws = { payload, protected: head, signature };
  return { file: canonicalJson(jws), keyId, sha256: hashOf(text) };
}

/**
 * Reads what somebody was handed, in the flattened or the compact serialization, and holds it against the published keys.
 * What it says is believed only once the signature is: nothing of an unsigned text comes out of here.
 */
export function readProof(text: string, keys: readonly PublishedKey[]): ReadProof {
  const jws = jwsIn(text.trim());
  const head = jws && (jsonIn(jws.protected) as { alg?: unknown; kid?: unknown; typ?: unknown } | undefined);
  if (!jws || head?.typ !== TYPE || typeof head.kid !== 'string') return { kind: 'no-proof' };
  const keyId = head.kid;
  const published = keys.find(({ kid }) => kid === keyId);
  if (!published) return { kind: 'unknown-key', keyId };
  const signed = Buffer.from(`${jws.protected}.${jws.payload}`, 'ascii');
  const key = createPublicKey({ key: published, format: 'jwk' });
  // The algorithm is the key's, whatever the head claims.
  const isOurs = head.alg === 'EdDSA' && verify(null, signed, key, Buffer.from(jws.signature, 'base64url'));
  const document = isOurs ? (jsonIn(jws.payload) as ProofDocument | undefined) : undefined;
  if (document?.format !== PROOF_FORMAT) return { kind: 'changed', keyId };
  return { kind: 'signed', document, keyId, sha256: hashOf(Buffer.from(jws.payload, 'base64url').toString('utf8')) };
}

function jwsIn(text: string): FlattenedJws | undefined {
  const [head, payload, signature, ...more] = text.split('.');
  const jws =
    head && payload && signature && !more.length && !text.startsWith('{')
      ? { payload, protected: head, signature }
      : (parsed(text) as Partial<FlattenedJws> | null | undefined);
  const parts = [jws?.payload, jws?.protected, jws?.signature];
  return parts.every((part) => typeof part === 'string' && /^[\w-]+$/.test(part)) ? (jws as FlattenedJws) : undefined;
}

const jsonIn = (base64url: string): unknown => parsed(Buffer.from(base64url, 'base64url').toString('utf8'));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
