import { allocationCheck, type AllocationInput, designIslands, RefusedInput } from './index.js';

const rows = (text: string) =>
  text.split(' ').map((row) => {
    const [candidate = '', marker = ''] = row.split(':');
    return { candidate, marker };
  });
const check = (allocation: string, more: Partial<AllocationInput> = {}) =>
  allocationCheck({
    candidates: ['a', 'b', 'c'],
    markers: [{ id: 'M1' }, { id: 'M2' }, { id: 'M3' }],
    exclusions: [],
    allocation: rows(allocation),
    ...more,
  });

describe('an allocation', () => {
  it('of two markers to each plan, evenly and in a ring, has no fault', () => {
    expect(check('a:M1 a:M2 b:M2 b:M3 c:M3 c:M1')).toMatchObject({
      valid: true,
      violations: [],
      loadDifference: 0,
      balanced: true,
      maxPairRepeat: 1,
      connected: true,
      idleMarkers: [],
    });
  });

  it('has each fault told by its code, sorted', () => {
    const exclusions = [{ candidate: 'b', marker: 'M1', kind: 'supervised' }];
    const markers = [{ id: 'M1', capacity: 1 }, { id: 'M2' }, { id: 'M3' }];
    const { violations } = check('a:M1 a:M1 a:M2 a:M3 b:M1 x:M9', { exclusions, markers });
    expect(violations).toEqual([
      { code: 'DUPLICATE', candidate: 'a', marker: 'M1' },
      { code: 'EXCLUDED', candidate: 'b', marker: 'M1' },
      { code: 'OVER_CAPACITY', candidate: null, marker: 'M1' },
      { code: 'TOO_FEW_MARKERS', candidate: 'b', marker: null },
      { code: 'TOO_FEW_MARKERS', candidate: 'c', marker: null },
      { code: 'TOO_MANY_MARKERS', candidate: 'a', marker: null },
      { code: 'UNKNOWN_CANDIDATE', candidate: 'x', marker: 'M9' },
      { code: 'UNKNOWN_MARKER', candidate: 'x', marker: 'M9' },
    ]);
  });

  it('is not out of balance for markers on leave, and has nothing to balance when all are', () => {
    const onLeave = [{ id: 'M1' }, { id: 'M2' }, { id: 'M3', capacity: 0 }];
    expect(check('a:M1 a:M2', { candidates: ['a'], markers: onLeave })).toMatchObject({ loadDifference: 0, idleMarkers: [] }); // prettier-ignore
    const none = { candidates: [], allocation: [], markers: [{ id: 'M1', capacity: 0 }] };
    expect(check('', none)).toMatchObject({ valid: true, loadDifference: null, balanced: null, connected: null });
  });

  it('tells the islands that would keep severity from being told', () => {
    const { valid, connected, islands } = check('a:M1 b:M2 b:M3', { marksPerCandidate: 1 });
    expect([valid, connected, islands.length]).toEqual([false, false, 2]);
    expect(designIslands({ pairs: rows('a:M1 b:M2 b:M3') }).islands).toEqual(islands);
  });

  it('is refused where ids are there twice or the number of marks is none', () => {
    const refused = (more: Partial<AllocationInput>) => () => check('a:M1', more);
    const by = (code: string, field: string) => expect.objectContaining({ code, field }) as RefusedInput;
    expect(refused({ candidates: ['a', 'b', 'a'] })).toThrow(by('DUPLICATE_ID', 'candidates[2]'));
    expect(refused({ markers: [{ id: 'M1' }, { id: 'M1' }] })).toThrow(by('DUPLICATE_ID', 'markers[1]'));
    expect(refused({ marksPerCandidate: 0 })).toThrow(by('OUT_OF_RANGE', 'marksPerCandidate'));
  });
});
