import { deflateSync } from 'node:zlib';
import { proofIn } from '../../apps/web/src/assessment/proof-upload.js';

const CARRIAGE_RETURN = 0x0d;

const signed = (payload: string) => JSON.stringify({ payload, protected: 'e30', signature: 'c2ln' });
const pdfWith = (stream: Uint8Array, lineEnd = '\n') =>
  new File(['%PDF-1.7\n1 0 obj\nstream', lineEnd, stream, lineEnd, 'endstream\nendobj\n'], 'proof.pdf');

/** A signed file whose deflated bytes end in the given one: their checksum adds up the text, and 65 an A reaches all. */
function deflatedEndingIn(last: number): { text: string; bytes: Uint8Array } {
  for (let length = 0; length < 256; length += 1) {
    const text = signed('A'.repeat(length));
    const bytes = deflateSync(text);
    if (bytes.at(-1) === last) return { text, bytes };
  }
  throw new Error('None of 256 texts ends so');
}

describe('a PDF of a proof', () => {
  it.each([
    ['a line feed', '\n'],
    ['a carriage return and a line feed', '\r\n'],
  ])('gives its signed file where streams end with %s', async (_, lineEnd) => {
    const text = signed('e30');
    expect(await proofIn(pdfWith(deflateSync(text), lineEnd))).toBe(text);
    expect(JSON.parse(await proofIn(pdfWith(Buffer.from(text), lineEnd)))).toEqual(JSON.parse(text));
  });

  it('gives its signed file though its last byte looks like the end of a line', async () => {
    const { text, bytes } = deflatedEndingIn(CARRIAGE_RETURN);
    expect(await proofIn(pdfWith(bytes))).toBe(text);
  });

  it('is refused where it carries none', async () => {
    await expect(proofIn(pdfWith(deflateSync('BT (Printed anew) Tj ET')))).rejects.toThrow(
      'no signed file in this PDF',
    );
  });
});
