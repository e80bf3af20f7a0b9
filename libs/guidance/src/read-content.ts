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
  readonly body: string;
}

/** Reads one folder of Markdown files with front matter, in order of name. */
export function readFolder(folder: string, faults: string[]): ContentFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const [, front, body] = /^---\n([^]*?)\n---\n?([^]*)$/.exec(text) ?? [];
      if (front === undefined) {
        faults.push(`${name} has no front matter`);
        return [];
      }
      try {
        return [{ name, head: parse(front) as Record<string, unknown>, body: (body ?? '').trim() }];
      } catch (error) {
        faults.push(`${name}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`);
        return [];
      }
    });
}

/** Takes values out of a front matter and notes what is not there or not as it should be. */
export class Reader {
  constructor(
    private readonly place: string,
    private readonly from: Readonly<Record<string, unknown>>,
    private readonly faults: string[],
  ) {
    // In YAML's short form a comma ends a value: the rest of an unquoted sentence becomes a key that has none.
    for (const [key, value] of Object.entries(from))
      if (value === null)
        faults.push(`${place}: “${key}” has no value; put a sentence with a comma in quotation marks`);
  }

  text(name: string): string {
    const value = this.from[name];
    if (typeof value === 'string' && value.trim()) return value.trim();
    this.faults.push(`${this.place} has no ${name}`);
    return '';
  }

  optional(name: string): string | null {
    const value = this.from[name];
    return typeof value === 'string' && value.trim() ? value.trim() : null;
  }

  number(name: string): number {
    const value = this.from[name];
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    this.faults.push(`${this.place} has no number ${name}`);
    return 0;
  }

  flag(name: string): boolean {
    return this.from[name] === true;
  }

  one<Value extends string>(name: string, of: readonly Value[], fallback?: Value): Value {
    const value = this.from[name] ?? fallback;
    const found = of.find((known) => known === value);
    if (!found) this.faults.push(`${this.place}: ${name} is “${String(value)}”, and not one of ${of.join(', ')}`);
    return found ?? (of[0] as Value);
  }

  texts(name: string): string[] {
    const value = this.from[name];
    return Array.isArray(value) ? value.map(String) : [];
  }

  parts(name: string, what = name): Reader[] {
    const value = this.from[name];
    if (!Array.isArray(value)) return [];
    return value.map((part: unknown, index) => {
      const record = (part ?? {}) as Record<string, unknown>;
      return new Reader(
        `${this.place}, ${what} ${String(record['key'] ?? record['name'] ?? index + 1)}`,
        record,
        this.faults,
      );
    });
  }

  part(name: string): Reader | null {
    const value = this.from[name];
    return typeof value === 'object' && value !== null
      ? new Reader(`${this.place}, ${name}`, value as Record<string, unknown>, this.faults)
      : null;
  }

  entries(name: string): Record<string, string> {
    const value = this.from[name];
    return typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, text]) => [key, String(text)]))
      : {};
  }
}
