import { join, resolve } from 'node:path';

export const checkoutFolder = resolve(import.meta.dirname, '../..');

/** Where the embedded databases live. */
export const dataFolder = () => resolve(checkoutFolder, process.env.SPRINGBOARD_DATA ?? '.data');

/**
 * Where signed heads of the embedded database's audit are kept, and the keys of its proofs: beside it, not in it. Whoever
 * names a database of their own says where its are.
 */
export const auditSealEnvironment = () =>
  process.env.DATABASE_URL
    ? {}
    : {
        AUDIT_SEAL_FOLDER: process.env.AUDIT_SEAL_FOLDER ?? join(dataFolder(), 'audit-seal'),
        PROOF_KEY_FOLDER: process.env.PROOF_KEY_FOLDER ?? join(dataFolder(), 'proof-keys'),
      };

/** The script of one built entry of the API. */
export const builtEntry = (name) => join(checkoutFolder, 'dist/api/apps/api/src', `${name}.js`);
