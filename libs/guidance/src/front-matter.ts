import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What is wrong with the content, all of it at once, so that it is mended in one go. */
export class ContentFaults extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The guidance cannot be used:\n- ${faults.join('\n- ')}`);
    this.name = 'ContentFaults';
  }
}

export interface ContentFile {
  readonly name: string;
  readonly head: Readonly<Record<string, unknown>>;
  /** Markdown. */
  readonly body: string;
}

/** Reads one folder of Markdown files with front matter, in order of name. */
export function readFolder(folder: string, faults: string[]): ContentFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .flatMap((name) => readFile(name, readFileSync(join(folder, name), 'utf8'), faults));
}

function readFile(name: string, text: string, faults: string[]): ContentFile[] {
  const [, front, body] = /^---\r?\n([^]*?)\r?\n---\r?\n?([^]*)$/.exec(text) ?? [];
  if (front === undefined) {
    faults.push(`${name} has no front matter between two lines of ---`);
    return [];
  }
  // YAML drops whatever follows a hash without a word: the end of a sentence would be gone.
  const cut = front.split('\n').find((line) => /(^|\s)#/.test(line));
  if (cut) faults.push(`${name}: a # cuts off the line “${cut.trim()}”; put the sentence in quotation marks`);
  try {
    const head: unknown = parse(front);
    if (typeof head === 'object' && head !== null && !Array.isArray(head))
      return [{ name, head: head as Record<string, unknown>, body: (body ?? '').trim() }];
    faults.push(`${name}: its front matter is no list of names and values`);
  } catch (error) {
    faults.push(`${name}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`);
  }
  return [];
}
