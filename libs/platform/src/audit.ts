import { createHash } from 'node:crypto';

export interface AuditRow {
  readonly seq: number;
  readonly body: string;
  readonly hash: Buffer;
}

/** What verifying a chain finds: whole, or the first row that does not follow from those before it. */
export type ChainVerdict =
  | { readonly kind: 'whole'; readonly records: number }
  | { readonly kind: 'broken'; readonly seq: number; readonly why: BrokenChain }
  /** The chain follows from itself and is not the one that was signed: what differs lies after `from`, up to `seq`. */
  | { readonly kind: 'rewritten'; readonly from: number; readonly seq: number; readonly signedAt: string };

type BrokenChain = 'changed' | 'missing' | 'head-differs';

/** Where a chain stood when its head was signed. */
export interface SignedPlace {
  readonly seq: number;
  readonly hash: string;
  readonly at: string;
}

const SEQ_BYTES = 8;

/** The hash a chain starts from. */
export const chainStart = (organisationId: string): Buffer => createHash('sha256').update(organisationId).digest();

/** The hash of a record: SHA-256 over the previous hash, the sequence number as eight bytes, and the body's UTF-8. */
export function chainHash(previous: Buffer, { seq, body }: Pick<AuditRow, 'seq' | 'body'>): Buffer {
  const number = Buffer.alloc(SEQ_BYTES);
  number.writeBigInt64BE(BigInt(seq));
  return createHash('sha256').update(previous).update(number).update(body, 'utf8').digest();
}

/**
 * Checks rows in order of sequence against the head, and against the heads that were signed and kept elsewhere. Rows may
 * come in any number of portions, so a chain of any length fits.
 */
export class ChainVerifier {
  private previous: Buffer;
  private seq = 0;
  private broken: ChainVerdict | undefined;
  /** The last place that was found as it was signed. */
  private held = 0;
  private readonly signed: SignedPlace[];

  /** @param signed in order of sequence; none when nothing was signed */
  constructor(organisationId: string, signed: readonly SignedPlace[] = []) {
    this.previous = chainStart(organisationId);
    this.signed = [...signed];
    this.holdAgainstSigned();
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
      this.holdAgainstSigned();
    }
  }

  verdict(head: { seq: number; hash: Buffer }): ChainVerdict {
    if (this.broken) return this.broken;
    // What was signed and is not there was there.
    if (this.signed.length) return { kind: 'broken', seq: this.seq + 1, why: 'missing' };
    if (head.seq !== this.seq) return { kind: 'broken', seq: this.seq + 1, why: 'missing' };
    if (!head.hash.equals(this.previous)) return { kind: 'broken', seq: this.seq, why: 'head-differs' };
    return { kind: 'whole', records: this.seq };
  }

  private holdAgainstSigned(): void {
    while (this.signed[0]?.seq === this.seq) {
      const { seq, hash, at } = this.signed.shift() as SignedPlace;
      if (hash === this.previous.toString('hex')) this.held = seq;
      else this.broken ??= { kind: 'rewritten', from: this.held, seq, signedAt: at };
    }
  }
}
