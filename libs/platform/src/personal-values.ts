import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { canonicalJson } from './canonical-json.js';
import { newId } from './ids.js';

/** Stands in an audit record or a sealed document where a person's own values would: only a keyed hash is chained. */
export interface PersonalReference {
  readonly personId: string;
  readonly valueId: string;
  readonly digest: string;
}

/** What reading a reference gives: the values, or that the person's key was destroyed. */
export type PersonalReading =
  { readonly kind: 'values'; readonly values: Readonly<Record<string, unknown>> } | { readonly kind: 'erased' };

/** What of a session this needs. */
export interface PersonalStore {
  readonly organisationId: string;
  sql<Row>(text: string, values?: unknown[]): Promise<Row[]>;
  write(text: string, values?: unknown[]): Promise<number>;
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Personal values, kept beside the audit chain and the seals under one key per person. Erasing a person destroys the
 * key: nothing can be read any more, and the chain, which never held the values, still verifies.
 */
export class PersonalValues {
  constructor(private readonly session: PersonalStore) {}

  /** Stores the values encrypted (AES-256-GCM) and gives the reference to put in their place. */
  async keep(personId: string, values: Readonly<Record<string, unknown>>): Promise<PersonalReference> {
    const key = (await this.key(personId)) ?? (await this.makeKey(personId));
    const text = canonicalJson(values);
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', key, nonce);
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    const digest = createHmac('sha256', key).update(text).digest('hex');
    const valueId = newId();
    await this.session.write(
      `insert into platform.personal_value (organisation_id, id, person_id, digest, sealed) values ($1, $2, $3, $4, $5)`,
      [this.session.organisationId, valueId, personId, digest, Buffer.concat([nonce, cipher.getAuthTag(), body])],
    );
    return { personId, valueId, digest };
  }

  /** @throws Error when the stored values are not the ones the digest was made of: somebody tampered */
  async read(reference: PersonalReference): Promise<PersonalReading> {
    const key = await this.key(reference.personId);
    if (!key) return { kind: 'erased' };
    const [row] = await this.session.sql<{ sealed: Buffer }>(
      `select sealed from platform.personal_value where organisation_id = $1 and id = $2`,
      [this.session.organisationId, reference.valueId],
    );
    if (!row) throw new Error(`Personal value ${reference.valueId} is missing.`);
    const decipher = createDecipheriv('aes-256-gcm', key, row.sealed.subarray(0, NONCE_BYTES));
    decipher.setAuthTag(row.sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    const text = Buffer.concat([
      decipher.update(row.sealed.subarray(NONCE_BYTES + TAG_BYTES)),
      decipher.final(),
    ]).toString('utf8');
    if (createHmac('sha256', key).update(text).digest('hex') !== reference.digest)
      throw new Error(`Personal value ${reference.valueId} does not match its digest.`);
    return { kind: 'values', values: JSON.parse(text) as Record<string, unknown> };
  }

  /** Destroys the person's key. What was kept under it can never be read again. */
  async erase(personId: string): Promise<void> {
    await this.session.write(`delete from platform.person_key where person_id = $1`, [personId]);
  }

  private async key(personId: string): Promise<Buffer | undefined> {
    const [row] = await this.session.sql<{ key: Buffer }>(`select key from platform.person_key where person_id = $1`, [
      personId,
    ]);
    return row?.key;
  }

  private async makeKey(personId: string): Promise<Buffer> {
    await this.session.write(
      `insert into platform.person_key (person_id, key) values ($1, $2) on conflict (person_id) do nothing`,
      [personId, randomBytes(32)],
    );
    const key = await this.key(personId);
    if (!key) throw new Error('A personal key could not be made.');
    return key;
  }
}
