import { createHash } from 'node:crypto';

export interface AuditRow {
  readonly seq: number;
  readonly body: string;
  readonly hash: Buffer;
}

/** What verifying a chain finds: whole, or the first row that does not follow from those before it. */
export type ChainVerdict =
  | { readonly kind: 'whole'; readonly records: number }
  | { readonly kind: 'broken'; readonly seq: number; readonly why: 'changed' | 'missing' | 'head-differs' };

const SEQ_BYTES = 8;

/** The hash a chain starts from. */
export const chainStart = (organisationId: string): Buffer => createHash('sha256').update(organisationId).digest();

/** The hash of a record: SHA-256 over the previous hash, the sequence number as eight bytes, and the body's UTF-8. */
export function chainHash(previous: Buffer, { seq, body }: Pick<AuditRow, 'seq' | 'body'>): Buffer {
  const number = Buffer.alloc(SEQ_BYTES);
  number.writeBigInt64BE(BigInt(seq));
  return createHash('sha256').update(previous).update(number).update(body, 'utf8').digest();
}

/** Checks rows in order of sequence against the head. Rows may come in any number of portions, so a chain of any length fits. */
export class ChainVerifier {
  private previous: Buffer;
  private seq = 0;
  private broken: ChainVerdict | undefined;

  constructor(organisationId: string) {
    this.previous = chainStart(organisationId);
  }

  read(rows: readonly AuditRow[]): void {
    for (const row of rows) {
      if (this.broken) return;
      if (row.seq !== this.seq + 1) {
        this.broken = { kind: 'broken', seq: this.seq + 1, why: 'missing' };
        return;
      }
      const hash = chainHash(this.previous, row);
      if (!hash.equals(row.hash)) {
        this.broken = { kind: 'broken', seq: row.seq, why: 'changed' };
        return;
      }
      this.previous = hash;
      this.seq = row.seq;
    }
  }

  verdict(head: { seq: number; hash: Buffer }): ChainVerdict {
    if (this.broken) return this.broken;
    if (head.seq !== this.seq) return { kind: 'broken', seq: this.seq + 1, why: 'missing' };
    if (!head.hash.equals(this.previous)) return { kind: 'broken', seq: this.seq, why: 'head-differs' };
    return { kind: 'whole', records: this.seq };
  }
}
