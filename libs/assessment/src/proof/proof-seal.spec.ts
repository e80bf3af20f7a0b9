import { generateKeyPairSync } from 'node:crypto';
import { canonicalJson, publishedKey } from '#libs/platform';
import { flattenedVerify, compactVerify, importJWK } from 'jose';
import { frameworkCodes, PROOF_FORMAT, type ProofDocument } from './proof-document.js';
import { readProof, signProof } from './proof-seal.js';

const key = generateKeyPairSync('ed25519').privateKey;
const other = generateKeyPairSync('ed25519').privateKey;
const keys = [publishedKey(other), publishedKey(key)];

const document: ProofDocument = {
  format: PROOF_FORMAT,
  id: '4f1c7a0e-2f5b-4c1e-9a53-0d2f6f0a1b11',
  madeOn: '2026-11-26',
  person: { name: 'Zoë Leadwell' },
  roles: [{ role: 'lead', from: '2026-08-06', to: '2026-12-02' }],
  othersOnTeam: 4,
  project: { title: 'Fewer falls on the ward' },
  programme: 'Leadership School (FICTIONAL)',
  scheme: 'Service improvement 2026',
  round: 'Autumn',
  track: 'full',
  releasedOn: '2026-11-20',
  mark: { outcome: 'pass', total: 73.75, band: 'Pass', reached: ['MLCF 4.1'] },
  frameworks: ['MLCF 4.1', 'MLCF 4.2'],
  submission: 'a'.repeat(64),
};

interface Jws {
  payload: string;
  protected: string;
  signature: string;
}
const signed = () => JSON.parse(signProof(document, key).file) as Jws;
const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a proof of a result', () => {
  it('is a JWS that another library verifies from the published key alone', async () => {
    const { kid, ...jwk } = publishedKey(key);
    const { payload, protectedHeader } = await flattenedVerify(signed(), await importJWK(jwk, 'EdDSA'));
    expect(Buffer.from(payload).toString('utf8')).toBe(canonicalJson(document));
    expect(protectedHeader).toEqual({ alg: 'EdDSA', kid, typ: 'springboard-proof+json' });
  });

  it('is the same proof in the compact serialization', async () => {
    const { payload, protected: head, signature } = signed();
    const compact = `${head}.${payload}.${signature}`;
    await compactVerify(compact, await importJWK(publishedKey(key), 'EdDSA'));
    expect(readProof(compact, keys)).toEqual(readProof(signProof(document, key).file, keys));
    expect(readProof(compact, keys)).toMatchObject({ kind: 'signed', document });
  });

  it('is believed whatever key signs by now, as long as the one that signed it stays published', () => {
    const { file, keyId } = signProof(document, key);
    expect(readProof(file, keys)).toMatchObject({ kind: 'signed', keyId });
    expect(readProof(file, [publishedKey(other)])).toEqual({ kind: 'unknown-key', keyId });
  });

  it('is found out wherever a letter of it was changed', () => {
    const text = signProof(document, key).file;
    let changed = 0;
    for (let at = 0; at < text.length; at += 1) {
      const letter = text.charAt(at);
      if (!/[\w-]/.test(letter)) continue;
      const read = readProof(`${text.slice(0, at)}${letter === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`, keys);
      // The last letter of a base64url text can hold bits that stand for nothing: RFC 4648, 3.5.
      if (read.kind === 'signed') expect(read.document).toEqual(document);
      else changed += 1;
    }
    expect(changed).toBeGreaterThan(text.length * 0.95);
  });

  it('is not made by whoever writes another mark into it, or signs it by another rule', () => {
    const { protected: head, signature } = signed();
    const better = { ...document, mark: { ...document.mark, total: 99 } };
    expect(readProof(JSON.stringify({ payload: encoded(better), protected: head, signature }), keys).kind).toBe(
      'changed',
    );
    const { kid } = publishedKey(key);
    for (const alg of ['none', 'HS256']) {
      const claimed = encoded({ alg, kid, typ: 'springboard-proof+json' });
      const forged = JSON.stringify({ payload: encoded(better), protected: claimed, signature });
      expect(readProof(forged, keys).kind).toBe('changed');
    }
  });

  it('is told from what the same key signed as something else', () => {
    const { kid } = publishedKey(key);
    const head = encoded({ alg: 'EdDSA', kid, typ: 'JWT' });
    expect(readProof(JSON.stringify({ ...signed(), protected: head }), keys)).toEqual({ kind: 'no-proof' });
  });

  it.each(['', 'a letter', '{', '[]', 'null', 'a.b', 'a.b.c', '{"payload":1,"protected":"e30","signature":"x"}'])(
    'is not read into %j',
    (text) => expect(readProof(text, keys)).toEqual({ kind: 'no-proof' }),
  );
});

describe('the framework codes of a result', () => {
  const rubric = [
    { key: 'C1', maps: ['MLCF 4.1', 'MLCF 4.2', 'SQUIRE 3'] },
    { key: 'C2', maps: ['MLCF 4.2', 'RCEM domain 3'] },
    { key: 'C3', maps: ['MLCF 1.1'] },
  ];

  it('are those of the criteria it was marked by, each once, without rules for reporting', () => {
    const { against } = frameworkCodes(rubric, [
      { key: 'C1', mean: 0 },
      { key: 'C2', mean: null },
    ]);
    expect(against).toEqual(['MLCF 4.1', 'MLCF 4.2', 'RCEM domain 3']);
  });

  it('are reached where the mean level is 3 or more', () => {
    const { reached } = frameworkCodes(rubric, [
      { key: 'C1', mean: 2.5 },
      { key: 'C2', mean: 3 },
      { key: 'C3', mean: null },
    ]);
    expect(reached).toEqual(['MLCF 4.2', 'RCEM domain 3']);
  });
});
