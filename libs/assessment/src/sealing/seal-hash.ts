import { createHash } from 'node:crypto';
import { canonicalJson } from '#libs/platform';

/** SHA-256 of the canonical JSON of what is sealed, in hexadecimal. */
export const sealHash = (sealed: object): string => createHash('sha256').update(canonicalJson(sealed)).digest('hex');
