import { act, levels, type MarkingRound, MARKINGS } from './marking-round.js';
import type { Caller } from './test-api.js';

const DISCUSSED = `discussion { code state reasons difference total method
  marks { marker isOwn levels { criterion level comment } flags strengths nextSteps total outcome hasEnded wasCutShort why revision { levels { criterion level } flags total outcome } }
  notes { place marker isOwn criterion text } }`;
export const DISCUSSION = `query ($id: ID!) { ${DISCUSSED.replace('discussion', 'discussion(packetId: $id)')} }`;
export const NOTE = act('writeDiscussionNote', 'WriteDiscussionNoteInput', 'discussion { notes { place text } }');
export const STAND = act('standByMark', 'StandByMarkInput', DISCUSSED);
export const REVISE = act('reviseMark', 'ReviseMarkInput', DISCUSSED);

export interface Discussion {
  readonly state: string;
  readonly reasons: readonly string[];
  readonly difference: number | null;
  readonly total: number | null;
  readonly method: string | null;
  readonly marks: readonly {
    readonly marker: number;
    readonly isOwn: boolean;
    readonly total: number | null;
    readonly hasEnded: boolean;
    readonly wasCutShort: boolean;
    readonly why: string | null;
    readonly revision: { readonly total: number | null } | null;
  }[];
  readonly notes: readonly {
    readonly place: number;
    readonly marker: number;
    readonly isOwn: boolean;
    readonly text: string;
  }[];
}

export interface MarkingSeen {
  readonly packetId: string;
  readonly state: string;
  readonly reasons: readonly string[];
  readonly difference: number | null;
  readonly total: number | null;
  readonly outcome: string | null;
  readonly band: string | null;
  readonly method: string | null;
  readonly marks: readonly { readonly marker: number; readonly markerName: string; readonly total: number | null }[];
}

// SIP-BC weighs 10 12 12 14 10 12 8 8 7 7, so a step is 2.5 3 3 3.5 2.5 3 2 2 1.75 1.75 of 100, and all at 2 is 50.
/** 50 + 2.5 + 3 - 3 + 2.5 + 3 = 58. */
export const AT_58 = levels(2, { C1: 3, C2: 3, C3: 1, C5: 3, C6: 3 });
/** The same with C3 at 2, which is 3 more: 61. */
export const AT_61 = levels(2, { C1: 3, C2: 3, C5: 3, C6: 3 });
/** 50 + 3 + 3 + 3.5 + 3 + 1.75 + 1.75 = 66. */
export const AT_66 = levels(2, { C2: 3, C3: 3, C4: 3, C6: 3, C9: 3, C10: 3 });
/** 50 + 3 + 3 + 3 + 2 + 2 = 63. */
export const AT_63 = levels(2, { C2: 3, C3: 3, C6: 3, C7: 3, C8: 3 });

/** How the marking of a packet stands, as a moderator reads it. */
export async function markingOf(round: MarkingRound, moderator: Caller, packetId: string): Promise<MarkingSeen> {
  const { markings } = await moderator.do<{ markings: MarkingSeen[] }>(MARKINGS, { roundId: round.roundId });
  const found = markings.find((one) => one.packetId === packetId);
  if (!found) throw new Error('That packet is not in this round.');
  return found;
}

/** A marker's own mark of a packet, with the version to send. */
export async function ownMark(
  round: MarkingRound,
  marker: Caller,
  packetId: string,
): Promise<{ readonly id: string; readonly version: number }> {
  const item = (await round.queue(marker)).find((one) => one.packetId === packetId);
  if (!item) throw new Error('That packet is not in this queue.');
  return { id: item.markId, version: item.version };
}

/** Two markers who discuss their marks to the end: the first stands by it, the second revises to the levels given. */
export async function discussToTheEnd(
  round: MarkingRound,
  [first, second]: readonly [Caller, Caller],
  packetId: string,
  revisedTo: ReturnType<typeof levels>,
): Promise<void> {
  await first.do(NOTE, { input: { packetId, criterion: 'C1', text: 'I found the baseline counted.' } });
  await second.do(NOTE, { input: { packetId, criterion: null, text: 'I looked again at what was counted.' } });
  await first.do(STAND, { input: { ...(await ownMark(round, first, packetId)), why: 'It is counted.' } });
  await second.do(REVISE, {
    input: { ...(await ownMark(round, second, packetId)), levels: revisedTo, flags: [], why: 'It is counted indeed.' },
  });
}
