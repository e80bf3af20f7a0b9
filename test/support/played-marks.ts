import { ALLOCATE, DECLARE, FEEDBACK, levels, type MarkingRound, SAVE, SEAL_MARK } from './marking-round.js';
import type { Caller } from './test-api.js';

/** Points of the total for one level of each criterion of SIP-BC: its weight over 4. */
const POINTS = [10, 12, 12, 14, 10, 12, 8, 8, 7, 7].map((weight) => weight / 4);

/**
 * Levels of 0 to 4 that come to this total, a multiple of a quarter, and lie as near to one another as they can: a total that
 * would pass does not fail by a criterion then.
 */
export function levelsOf(total: number): ReturnType<typeof levels> {
  const even = (4 * total) / 100;
  const most = POINTS.map((_, at) => POINTS.slice(at).reduce((sum, points) => sum + 4 * points, 0));
  const rest = (at: number, left: number, allowed: readonly number[]): number[] | null => {
    if (at === POINTS.length) return Math.abs(left) < 1e-9 ? [] : null;
    if (left < -1e-9 || left > (most[at] ?? 0) + 1e-9) return null;
    for (const level of allowed) {
      const found = rest(at + 1, left - level * (POINTS[at] ?? 0), allowed);
      if (found) return [level, ...found];
    }
    return null;
  };
  for (const spread of [1, 2, 3, 4]) {
    const found = rest(
      0,
      total,
      [0, 1, 2, 3, 4].filter((level) => Math.abs(level - even) < spread),
    );
    if (found) return levels(0, Object.fromEntries(found.map((level, at) => [`C${at + 1}`, level])));
  }
  throw new Error(`No levels come to ${total}.`);
}

export interface PlayedMark {
  readonly candidate: string;
  readonly marker: string;
  readonly mark: number;
  readonly globalRating?: 'FAIL' | 'BORDERLINE' | 'PASS' | 'GOOD' | 'EXCELLENT';
}

/** Marks one packet as this marker, from declaring to sealing. */
export async function markTo(
  round: MarkingRound,
  marker: Caller,
  packetId: string,
  { mark, globalRating = 'PASS' }: Omit<PlayedMark, 'candidate' | 'marker'>,
): Promise<void> {
  const item = (await round.queue(marker)).find((one) => one.packetId === packetId);
  if (!item) throw new Error('That packet is not in this queue.');
  const { declareConflict } = await marker.do<{ declareConflict: { mark: { version: number } } }>(DECLARE, {
    input: { id: item.markId, version: item.version, conflict: false, why: '' },
  });
  const { saveMark } = await marker.do<{ saveMark: { mark: { version: number } } }>(SAVE, {
    input: {
      ...{ id: item.markId, version: declareConflict.mark.version, levels: levelsOf(mark), flags: [], globalRating },
      ...FEEDBACK,
    },
  });
  await marker.do(SEAL_MARK, { input: { id: item.markId, version: saveMark.mark.version } });
}

/**
 * Allocates the round and plays these marks in it, for as many accepted packets as there are candidates. The allocation
 * decides who marks what, so each candidate takes a packet that was given to its markers.
 * @returns the packet of each candidate
 */
export async function playMarks(
  round: MarkingRound,
  markers: ReadonlyMap<string, Caller>,
  marks: readonly PlayedMark[],
): Promise<ReadonlyMap<string, string>> {
  await round.director.do(ALLOCATE, { input: { roundId: round.roundId } });
  const given = new Map<string, string[]>();
  for (const [name, caller] of [...markers].sort(([one], [other]) => (one < other ? -1 : 1)))
    for (const { packetId } of await round.queue(caller)) given.set(packetId, [...(given.get(packetId) ?? []), name]);
  const packets = new Map<string, string>();
  for (const candidate of new Set(marks.map((one) => one.candidate))) {
    const wanted = marks.filter((one) => one.candidate === candidate).map(({ marker }) => marker);
    const [packetId] = [...given].find(([, names]) => names.join() === [...wanted].sort().join()) ?? [];
    if (!packetId) throw new Error(`No packet was given to ${wanted.join(' and ')} for ${candidate}.`);
    given.delete(packetId);
    packets.set(candidate, packetId);
  }
  for (const { candidate, marker, ...mark } of marks)
    await markTo(round, markers.get(marker) as Caller, packets.get(candidate) ?? '', mark);
  return packets;
}
