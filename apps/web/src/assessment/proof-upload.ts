import { inflateSync } from 'node:zlib';
import { UnreadableFile } from '../measures/sheet-upload.js';

/** In bytes: a PDF of a proof has a tenth of it. */
const LARGEST_FILE = 1_048_576;
/** In characters, as the API has it. */
export const LONGEST_PROOF = 20_000;
/** A PDF of ours has some dozen streams. */
const MOST_STREAMS = 200;

/**
 * The text of a proof in a file that somebody chose: the signed file itself, or a PDF that carries it.
 * @throws UnreadableFile
 */
export async function proofIn(file: File): Promise<string> {
  if (file.size > LARGEST_FILE) throw new UnreadableFile('The file is larger than 1 MB. A proof is much smaller');
  const bytes = Buffer.from(await file.arrayBuffer());
  const text = bytes.subarray(0, 5).toString('latin1') === '%PDF-' ? attachedIn(bytes) : bytes.toString('utf8');
  if (text === undefined)
    throw new UnreadableFile(
      'There is no signed file in this PDF. It may have been printed anew: ask for the first one',
    );
  if (text.length > LONGEST_PROOF || text.includes('\0'))
    throw new UnreadableFile('This is not a proof. Choose the PDF, or the file that ends in .json');
  return text;
}

/**
 * The signed file that a PDF carries: the stream that is one, as it stands or deflated. A carriage return before the end
 * may be the last byte of what was deflated, so it stays; one too many harms nothing.
 */
function attachedIn(pdf: Buffer): string | undefined {
  const streams = pdf.toString('latin1').matchAll(/stream\r?\n([^]*?)\nendstream/g);
  let looked = 0;
  for (const [, body = ''] of streams) {
    if ((looked += 1) > MOST_STREAMS) return undefined;
    const text = inflated(Buffer.from(body, 'latin1'));
    if (isSigned(text)) return text;
  }
  return undefined;
}

function inflated(bytes: Buffer): string {
  try {
    return inflateSync(bytes, { maxOutputLength: LONGEST_PROOF }).toString('utf8');
  } catch {
    return bytes.length > LONGEST_PROOF ? '' : bytes.toString('utf8');
  }
}

function isSigned(text: string): boolean {
  try {
    return ['payload', 'protected', 'signature'].every((part) => part in (JSON.parse(text) as object));
  } catch {
    return false;
  }
}
