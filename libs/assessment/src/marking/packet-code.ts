import { createHash } from 'node:crypto';

const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const LENGTH = 5;

/** What people call a packet when they talk about it: made of its random id, so it says nothing. */
export const packetCode = (packetId: string): string =>
  [...createHash('sha256').update(packetId).digest().subarray(0, LENGTH)]
    .map((byte) => LETTERS.charAt(byte % LETTERS.length))
    .join('');
