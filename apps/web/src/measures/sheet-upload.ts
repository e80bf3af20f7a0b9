import { createHash } from 'node:crypto';

/** The largest file or pasted sheet, in bytes: 5,000 readings with a note each are less. */
export const LARGEST_SHEET = 1_048_576;
/** The box, the file and what a browser writes around them. */
const LARGEST_FORM = 3 * LARGEST_SHEET;

/** What was sent is larger than anything this page takes; nothing of it was read. */
export class FormTooLarge extends Error {}

/** A file that cannot be taken, with what to do about it. */
export class UnreadableFile extends Error {}

const SMALLER = 'Split it into smaller files, or ask whoever runs Springboard to import it whole';

export const tooLarge = (what: 'file' | 'sheet'): string => `The ${what} is larger than 1 MB. ${SMALLER}`;

/**
 * The same request, with a body that ends in an error once it is larger than any form of this page: a form is held in
 * memory while it is read, and anybody may send one of any size.
 * @throws FormTooLarge at once when the browser says so beforehand, else out of reading the body
 */
export function bounded(request: Request): Request {
  const refusal = () => new FormTooLarge(tooLarge('file'));
  if (Number(request.headers.get('content-length') ?? 0) > LARGEST_FORM) throw refusal();
  if (!request.body) return request;
  let read = 0;
  const body = request.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        read += chunk.byteLength;
        if (read > LARGEST_FORM) controller.error(refusal());
        else controller.enqueue(chunk);
      },
    }),
  );
  const { url, method, headers, signal } = request;
  return new Request(url, { method, headers, signal, body, duplex: 'half' } as RequestInit);
}

/**
 * The text of a chosen file: UTF-8, UTF-16 with its mark as Excel’s “Unicode text”, else what Excel writes on Windows.
 * @throws UnreadableFile
 */
export async function textOf(file: File): Promise<string> {
  if (file.size > LARGEST_SHEET) throw new UnreadableFile(tooLarge('file'));
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    throw new UnreadableFile('This is a workbook, not a CSV file. Save it as CSV, or copy its columns into the box');
  const text = decoded(bytes);
  if (text.includes('\0')) throw new UnreadableFile('This is not a text file. Choose a CSV file');
  return text;
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Tells a text again: what came out of a file may be replaced by another file, what was typed may not. */
export const markOf = (text: string): string =>
  createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('base64url').slice(0, 16);
