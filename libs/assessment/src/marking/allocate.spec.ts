import fc from 'fast-check';
import { allocationCheck, type MarkedBy, RefusedInput } from '#libs/marking-statistics';
import { allocate, type AllocationRequest, type Exclusion } from './allocate.js';
import { flow } from './allocation-flow.js';
import { readRequest } from './allocation-problem.js';

const ids = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${String(index).padStart(2, '0')}`);
const round = (plans: number, markers: number, more: Partial<AllocationRequest> = {}): AllocationRequest => ({
  plans: ids('K', plans).map((id) => ({ id, marks: 2 })),
  markers: ids('M', markers).map((id) => ({ id })),
  exclusions: [],
  seed: 1,
  ...more,
});
const excluded = (kind: Exclusion['kind'], text: string): Exclusion[] =>
  text.split(' ').map((row) => {
    const [candidate = '', marker = ''] = row.split(':');
    return { candidate, marker, kind };
  });

function allocated(request: AllocationRequest) {
  const outcome = allocate(request);
  if (outcome.kind !== 'allocated') throw new Error(JSON.stringify(outcome.shortages));
  return outcome;
}

/** The allocation as the check of marking-statistics sees it, with the marks that stood before. */
function checked(request: AllocationRequest) {
  const { allocation } = allocated(request);
  return allocationCheck({
    candidates: request.plans.map(({ id }) => id),
    markers: request.markers,
    exclusions: request.exclusions.filter(({ kind }) => kind === 'hard'),
    allocation: [...(request.already ?? []), ...allocation],
    marksPerCandidate: request.plans[0]?.marks ?? 2,
  });
}

describe('allocating a round', () => {
  it('of 42 plans to 10 markers is valid, even and connected, with no pair together more than once', () => {
    const check = checked(round(42, 10));
    expect(check).toMatchObject({ valid: true, loadDifference: 1, balanced: true, connected: true, idleMarkers: [] });
    // Ten markers make 45 pairs for 42 plans.
    expect(check.maxPairRepeat).toBe(1);
  });

  it('keeps to every hard exclusion and capacity, and is even among the others', () => {
    const hard = excluded('hard', ids('K', 42).map((id, index) => `${id}:M0${index % 10}`).join(' ')); // prettier-ignore
    const markers = ids('M', 10).map((id, index) => (index < 2 ? { id, capacity: index } : { id }));
    const check = checked(round(42, 10, { exclusions: hard, markers }));
    expect(check).toMatchObject({ valid: true, connected: true });
    // 84 marks: none and one by the two, 83 by eight, so 10 or 11 each.
    const loads = check.loads.map(({ load }) => load);
    expect(loads.slice(0, 2)).toEqual([0, 1]);
    expect([Math.min(...loads.slice(2)), Math.max(...loads.slice(2))]).toEqual([10, 11]);
  });

  it('keeps to soft exclusions where the load stays even, and says which it could not keep', () => {
    const own = (index: number) => `M0${index % 10}`;
    const soft = excluded('soft', ids('K', 42).map((id, index) => `${id}:${own(index)}`).join(' ')); // prettier-ignore
    expect(allocated(round(42, 10, { exclusions: soft })).softBroken).toEqual([]);
    const forced = round(4, 2, { exclusions: excluded('soft', 'K00:M00 K03:M01') });
    expect(allocated(forced).softBroken).toEqual([
      { candidate: 'K00', marker: 'M00' },
      { candidate: 'K03', marker: 'M01' },
    ]);
  });

  it('links all markers, at the price of as few soft exclusions as that takes', () => {
    // Kept to, they part three plans and three markers from the other three; one exchange joins them, and breaks two.
    const apart = (plans: number[], markers: number[]) => plans.flatMap((plan) => markers.map((marker) => `K0${plan}:M0${marker}`)); // prettier-ignore
    const text = [...apart([0, 1, 2], [3, 4, 5]), ...apart([3, 4, 5], [0, 1, 2])].join(' ');
    const { islands, softBroken } = allocated(round(6, 6, { exclusions: excluded('soft', text) }));
    expect([islands.length, softBroken.length]).toEqual([1, 2]);
  });

  it('says which islands are left where exclusions keep markers apart', () => {
    const exclusions = excluded('hard', 'K00:M02 K00:M03 K01:M00 K01:M01');
    expect(allocated(round(2, 4, { exclusions })).islands.map(({ markers }) => markers)).toEqual([
      ['M00', 'M01'],
      ['M02', 'M03'],
    ]);
  });

  it('gives each plan one clinician and one trained manager where the scheme asks', () => {
    const kindOf = (index: number) => (index < 6 ? 'clinician' : 'manager');
    const markers = ids('M', 10).map((id, index) => ({ id, kind: kindOf(index) }));
    const request = round(42, 10, { markers, oneOfEach: ['clinician', 'manager'] });
    const { allocation } = allocated(request);
    for (const { id } of request.plans) {
      const kinds = allocation.filter(({ candidate }) => candidate === id).map(({ marker }) => kindOf(Number(marker.slice(1)))); // prettier-ignore
      expect(kinds.sort()).toEqual(['clinician', 'manager']);
    }
    // 42 by six, 7 each; 42 by four, 10 or 11.
    const loads = checked(request).loads.map(({ load }) => load);
    expect(loads.slice(0, 6)).toEqual([7, 7, 7, 7, 7, 7]);
    expect(loads.slice(6).sort()).toEqual([10, 10, 11, 11]);
  });

  it('gives a third mark to anybody once each kind is there, and to the missing kind when one is not', () => {
    const markers = [
      { id: 'C1', kind: 'clinician' },
      { id: 'C2', kind: 'clinician' },
      { id: 'C3', kind: 'clinician' },
      { id: 'G1', kind: 'manager' },
    ];
    const already = [{ candidate: 'K', marker: 'C1' }];
    const plans = [{ id: 'K', marks: 3 }];
    const more = { plans, markers, exclusions: [], oneOfEach: ['clinician', 'manager'], seed: 4 };
    expect(allocated({ ...more, already }).allocation.map(({ marker }) => marker)).toContain('G1');
    expect(allocated({ ...more, already: [...already, { candidate: 'K', marker: 'G1' }] }).allocation).toHaveLength(1);
  });

  it('leaves marks that stand where they are, and counts them towards the load', () => {
    const already: MarkedBy[] = ids('K', 5).map((candidate) => ({ candidate, marker: 'M00' }));
    const request = round(6, 4, { already });
    expect(allocated(request).allocation).toHaveLength(7);
    // M00 has 5; the 7 others go to the other three.
    expect(checked(request)).toMatchObject({ valid: true, loads: [{ load: 5 }, {}, {}, {}] });
    expect(allocated(request).allocation.some(({ marker }) => marker === 'M00')).toBe(false);
  });

  it('comes out the same for one seed, whatever the order in which things are named, and otherwise for another', () => {
    const request = round(12, 6);
    const turned = { ...request, plans: request.plans.toReversed(), markers: request.markers.toReversed() };
    expect(allocate(turned)).toEqual(allocate(request));
    expect(allocate({ ...request, seed: 2 })).not.toEqual(allocate(request));
  });
});

describe('a round that cannot be allocated', () => {
  it('names the plan for which too few are left, before what plans lack together', () => {
    const exclusions = excluded('hard', 'K01:M00 K01:M01');
    expect(allocate(round(3, 3, { exclusions }))).toEqual({
      kind: 'cannot-be-allocated',
      shortages: [{ why: 'too-few-allowed', candidate: 'K01', needs: 2, allowed: 1 }],
    });
  });

  it('names the plans that compete for markers without room, and not the others', () => {
    // K00 and K01 may only have M00 and M01, who take one each; K02 has M02 and M03.
    const exclusions = excluded('hard', 'K00:M02 K00:M03 K01:M02 K01:M03 K02:M00 K02:M01');
    const markers = ids('M', 4).map((id, index) => (index < 2 ? { id, capacity: 1 } : { id }));
    expect(allocate(round(3, 4, { exclusions, markers }))).toEqual({
      kind: 'cannot-be-allocated',
      shortages: [
        { why: 'too-little-room', candidates: ['K00', 'K01'], markers: ['M00', 'M01'], kind: null, missing: 2 },
      ],
    });
  });

  it('names the plans that compete for the one manager there is', () => {
    const markers = [
      { id: 'C1', kind: 'clinician' },
      { id: 'C2', kind: 'clinician' },
      { id: 'G1', kind: 'manager', capacity: 1 },
    ];
    expect(allocate(round(3, 3, { markers, oneOfEach: ['clinician', 'manager'] }))).toEqual({
      kind: 'cannot-be-allocated',
      shortages: [
        { why: 'too-little-room', candidates: ['K00', 'K01', 'K02'], markers: ['G1'], kind: 'manager', missing: 2 },
      ],
    });
  });

  it('names the plan that can have nobody of a kind', () => {
    const markers = [
      { id: 'C1', kind: 'clinician' },
      { id: 'C2', kind: 'clinician' },
      { id: 'G1', kind: 'manager' },
    ];
    const exclusions = excluded('hard', 'K00:G1');
    expect(allocate(round(2, 3, { markers, exclusions, oneOfEach: ['clinician', 'manager'] }))).toEqual({
      kind: 'cannot-be-allocated',
      shortages: [{ why: 'nobody-of-kind', candidate: 'K00', kind: 'manager' }],
    });
  });

  it('is refused when it names somebody twice, or nobody of the round', () => {
    const refused = (more: Partial<AllocationRequest>) => () => allocate(round(2, 3, more));
    const by = (code: string, field: string) => expect.objectContaining({ code, field }) as RefusedInput;
    expect(refused({ markers: [{ id: 'M00' }, { id: 'M00' }] })).toThrow(by('DUPLICATE_ID', 'markers[1]'));
    expect(refused({ already: [{ candidate: 'K00', marker: 'M9' }] })).toThrow(by('UNKNOWN_ID', 'already[0]'));
  });
});

describe('any round', () => {
  const KINDS = ['clinician', 'manager'];
  const anyRound = fc
    .record({
      plans: fc.integer({ min: 1, max: 4 }),
      markers: fc.integer({ min: 2, max: 4 }),
      hard: fc.array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 })), { maxLength: 5 }),
      soft: fc.array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 })), { maxLength: 5 }),
      capacities: fc.array(fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }), {
        minLength: 4,
        maxLength: 4,
      }),
      hasKinds: fc.boolean(),
      seed: fc.integer(),
    })
    .map(({ plans, markers, hard, soft, capacities, hasKinds, seed }): AllocationRequest => {
      const rows = (kind: Exclusion['kind'], places: readonly (readonly [number, number])[]) =>
        places
          .filter(([plan, marker]) => plan < plans && marker < markers)
          .map(([plan, marker]) => ({ candidate: `K0${plan}`, marker: `M0${marker}`, kind }));
      return {
        plans: ids('K', plans).map((id) => ({ id, marks: 2 })),
        markers: ids('M', markers).map((id, index) => {
          const capacity = capacities[index];
          return { id, kind: KINDS[index % 2] as string, ...(capacity === undefined ? {} : { capacity }) };
        }),
        oneOfEach: hasKinds ? KINDS : [],
        exclusions: [...rows('hard', hard), ...rows('soft', soft)],
        seed,
      };
    });

  /**
   * By trying every allocation there is: the least sum of squared loads, and the fewest soft exclusions broken with that. Null
   * when there is none.
   */
  function leastOfAll({
    plans,
    markers,
    exclusions,
    oneOfEach = [],
  }: AllocationRequest): readonly [squares: number, soft: number] | null {
    const isExcluded = (by: Exclusion['kind'], candidate: string, marker: string) =>
      exclusions.some(({ kind, ...one }) => kind === by && one.candidate === candidate && one.marker === marker);
    const loads = markers.map(() => 0);
    const tryFrom = (place: number, soft: number): readonly [number, number] | null => {
      const plan = plans[place];
      if (!plan) return [loads.reduce((sum, load) => sum + load ** 2, 0), soft];
      const free = markers.flatMap(({ id, capacity = Infinity }, index) =>
        (loads[index] as number) < capacity && !isExcluded('hard', plan.id, id) ? [index] : [],
      );
      let least: readonly [number, number] | null = null;
      free.forEach((one, index) =>
        free.slice(index + 1).forEach((other) => {
          const pair = [one, other];
          if (!oneOfEach.every((kind) => pair.some((marker) => markers[marker]?.kind === kind))) return;
          for (const marker of pair) loads[marker] = (loads[marker] as number) + 1;
          const broken = pair.filter((marker) => isExcluded('soft', plan.id, markers[marker]?.id ?? '')).length;
          const found = tryFrom(place + 1, soft + broken);
          if (found && (!least || found[0] < least[0] || (found[0] === least[0] && found[1] < least[1]))) least = found;
          for (const marker of pair) loads[marker] = (loads[marker] as number) - 1;
        }),
      );
      return least;
    };
    return tryFrom(0, 0);
  }

  it('is allocated when it can be at all, validly and as evenly as can be; otherwise plans are named', () => {
    fc.assert(
      fc.property(anyRound, (request) => {
        const least = leastOfAll(request);
        const outcome = allocate(request);
        if (outcome.kind !== 'allocated') {
          expect(least).toBeNull();
          expect(outcome.shortages.length).toBeGreaterThan(0);
          return;
        }
        const { valid, loads } = checked(request);
        expect([valid, loads.reduce((sum, { load }) => sum + load ** 2, 0)]).toEqual([true, least?.[0]]);
      }),
      { numRuns: 500 },
    );
  });

  it('has, before markers are linked, no more soft exclusions broken than an even load makes it break', () => {
    fc.assert(
      fc.property(anyRound, (request) => {
        const problem = readRequest(request);
        const { given, isWhole } = flow(problem);
        if (!isWhole) return;
        const broken = given.filter(({ plan, marker }) => problem.plans[plan]?.soft.has(marker));
        expect(broken).toHaveLength(leastOfAll(request)?.[1] ?? NaN);
      }),
      { numRuns: 500 },
    );
  });
});
