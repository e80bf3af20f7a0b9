import { type FidelityFeature, fidelityOf } from './pdsa-fidelity.js';
import type { Thread } from './thread-reading.service.js';

type Cycle = Thread['cycles'][number];
const idea = { id: 'i1', version: 1, text: 'Tell it aloud', driverId: 'd1' };
const cycle = (number: number, given: Partial<Cycle> = {}): Cycle => ({
  id: `k${number}`,
  version: 1,
  number,
  changeIdeaId: 'i1',
  afterCycleId: number > 1 ? `k${number - 1}` : null,
  measureId: 'm1',
  scale: number > 1 ? 'whole' : 'part',
  question: 'Does it help?',
  plan: 'Monday, ward 4',
  prediction: '5 more of 20',
  predictedAt: '2026-09-01T09:00:00.000Z',
  did: 'Done on 4 of 5 days',
  doneOn: '2026-09-04',
  study: '3 more of 20, not 5',
  act: 'adapt',
  ...given,
});
const points = new Map([['m1', 3]]);
const judged = (cycles: readonly Cycle[], read = points, changeIdeas: Thread['changeIdeas'] = [idea]) =>
  fidelityOf({ cycles, changeIdeas }, read);
const unmet = (...given: Parameters<typeof judged>): FidelityFeature[] =>
  judged(...given).flatMap(({ feature, isMet }) => (isMet ? [] : [feature]));

// The criteria are those of the tables named in the sources of each.
describe('how faithfully plan, do, study, act was followed', () => {
  it('is whole for two linked cycles, the first small, each predicted, watched, compared and written down', () => {
    expect(unmet([cycle(1), cycle(2)])).toEqual([]);
    expect(judged([cycle(1), cycle(2)]).every(({ source }) => /\d{4}/.test(source))).toBe(true);
  });

  it('has nothing before a cycle was done, however much is planned', () => {
    const planned = cycle(1, { did: null, doneOn: null, study: null, act: null });
    expect(unmet([])).toHaveLength(7);
    expect(judged([planned]).map(({ why }) => why)).toEqual(Array(7).fill('No cycle was done yet.'));
  });

  it('is not iterative with cycles that nothing links, nor with one that grew out of a cycle never done', () => {
    expect(unmet([cycle(1), cycle(2, { afterCycleId: null })])).toEqual(['iterative']);
    expect(unmet([cycle(1, { did: null, doneOn: null }), cycle(2, { scale: 'part' })])).toEqual(['iterative']);
  });

  it.each<[FidelityFeature, Partial<Cycle>]>([
    ['prediction-first', { predictedAt: '2026-09-05T09:00:00.000Z' }],
    ['small-scale', { scale: 'whole' }],
    ['small-scale', { scale: null }],
    ['data-over-time', { measureId: null }],
  ])('lacks %s where a cycle has %j, and names that cycle', (feature, given) => {
    const cycles = [cycle(1, given), cycle(2)];
    expect(unmet(cycles)).toEqual([feature]);
    expect(judged(cycles).find((one) => one.feature === feature)?.why).toMatch(/^Cycle 1\b/);
  });

  it('lacks theory where the change is linked to no driver, and names its cycles', () => {
    const cycles = [cycle(1), cycle(2)];
    expect(unmet(cycles, points, [{ ...idea, driverId: null }])).toEqual(['theory']);
    expect(judged(cycles, points, [])[0]?.why).toMatch(/^Cycles 1, 2: /);
  });

  it('lacks comparison and documentation where nothing is set beside the prediction', () => {
    expect(unmet([cycle(1, { study: ' ' }), cycle(2)])).toEqual(['compared', 'documented']);
  });

  it('has no data over time with two readings, for two are a difference and no course', () => {
    expect(unmet([cycle(1), cycle(2)], new Map([['m1', 2]]))).toEqual(['data-over-time']);
  });

  it('asks each change for a small first test, not each cycle', () => {
    const other = { ...idea, id: 'i2' };
    const second = cycle(3, { changeIdeaId: 'i2', scale: 'several' });
    expect(unmet([cycle(1), cycle(2), second], points, [idea, other])).toEqual(['small-scale']);
  });
});
