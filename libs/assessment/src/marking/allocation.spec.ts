import fc from 'fast-check';
import { type Allocation, allocate, type ToAllocate } from './allocation.js';

const markersOf = (allocations: readonly Allocation[], packet: string): string[] =>
  allocations.filter(({ packetId }) => packetId === packet).map(({ markerId }) => markerId);

describe('giving packets to markers', () => {
  it('gives two different markers to each, none of them shut out, however the conflicts lie', () => {
    const packets = fc.array(
      fc.record({
        packetId: fc.uuid(),
        needs: fc.constant(2),
        eligible: fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 2 }),
      }),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(packets, (given) => {
        const all = given.filter(
          (one, index) => given.findIndex(({ packetId }) => packetId === one.packetId) === index,
        );
        const outcome = allocate(all, new Map());
        if (outcome.kind !== 'allocated') throw new Error('There were enough.');
        for (const { packetId, eligible } of all) {
          const markers = markersOf(outcome.allocations, packetId);
          expect(new Set(markers).size).toBe(2);
          expect(markers.every((marker) => eligible.includes(marker))).toBe(true);
        }
      }),
    );
  });

  it('leaves nobody with two more than another who could have taken one', () => {
    const packets = Array.from({ length: 11 }, (_, index): ToAllocate => ({
      packetId: `p${index}`,
      needs: 2,
      eligible: ['a', 'b', 'c', 'd'],
    }));
    const outcome = allocate(packets, new Map([['a', 3]]));
    const allocations = outcome.kind === 'allocated' ? outcome.allocations : [];
    const loads = ['a', 'b', 'c', 'd'].map(
      (marker) => allocations.filter(({ markerId }) => markerId === marker).length + (marker === 'a' ? 3 : 0),
    );
    expect(allocations).toHaveLength(22);
    expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
  });

  it('comes out the same whatever the order in which things are named', () => {
    const packets: ToAllocate[] = ['p', 'q', 'r'].map((packetId) => ({
      packetId,
      needs: 2,
      eligible: ['a', 'b', 'c'],
    }));
    const turned = packets.map((one) => ({ ...one, eligible: [...one.eligible].reverse() })).reverse();
    const sorted = (outcome: ReturnType<typeof allocate>) =>
      outcome.kind === 'allocated' ? outcome.allocations.map((one) => JSON.stringify(one)).sort() : [];
    expect(sorted(allocate(packets, new Map()))).toEqual(sorted(allocate(turned, new Map())));
  });

  it('names the packets for which there are too few', () => {
    expect(
      allocate(
        [
          { packetId: 'p', needs: 2, eligible: ['a'] },
          { packetId: 'q', needs: 1, eligible: ['a'] },
        ],
        new Map(),
      ),
    ).toEqual({ kind: 'too-few-markers', packetIds: ['p'] });
  });
});
