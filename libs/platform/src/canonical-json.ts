import { createRequire } from 'node:module';

// Both packages are CommonJS with declarations that do not say so.
const require = createRequire(import.meta.url);
const canonicalize = require('canonicalize') as (value: unknown) => string | undefined;

/** The one JSON text of a value (RFC 8785): what is hashed, chained and sealed. @throws Error for what JSON cannot say */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('This value has no JSON text.');
  return text;
}
