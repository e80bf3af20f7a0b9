import { type Edition, type Guidance, loadGuidance } from '#libs/guidance';
import { editionOf, type JudgedCondition, stateOf } from './gate-judging.js';
import type { StaleReason } from './gates.entities.js';
import { inWords, staleReasons, whatItRestsOn } from './staleness.js';

const edition = loadGuidance().current;
const gate = edition.gate('G1');
const judged = (changes: Partial<JudgedCondition> = {}): JudgedCondition[] =>
  gate.conditions.map(({ key, ask, fix }) => ({
    key,
    ask,
    fix,
    met: true,
    why: 'It is.',
    waived: null,
    ...(key === 'scope-drawn' ? changes : {}),
  }));

describe('a gate', () => {
  const named = (key: string) => ({ key }) as Edition;
  const guidance: Guidance = { current: named('new'), editions: [], edition: named };

  it('is judged by the edition it was asked for or decided under, and by the newest before and when it came back', () => {
    expect(editionOf(guidance, undefined).key).toBe('new');
    expect(editionOf(guidance, { state: 'returned', edition: 'old' }).key).toBe('new');
    for (const state of ['requested', 'passed', 'waived'] as const)
      expect(editionOf(guidance, { state, edition: 'old' }).key).toBe('old');
  });

  it('rests on the answers it needs, not on what records answer, and on why each condition was settled', () => {
    const answers = new Map(
      ['scope-in', 'scope-out', 'benchmark', 'theory'].map((key, at) => [key, { versionNo: at + 1 }]),
    );
    expect(whatItRestsOn(edition, gate, judged({ met: false, waived: 'Agreed.' }), answers)).toEqual({
      answers: { 'scope-in': 1, 'scope-out': 2 },
      conditions: {
        ...Object.fromEntries(gate.conditions.map(({ key }) => [key, 'It is.'])),
        'scope-drawn': 'Agreed.',
      },
    });
  });

  it('is stale for what does not hold, what changed materially, and what was noticed and is put back', () => {
    const noticed: StaleReason[] = [
      { kind: 'answer', key: 'equity-note', change: 'emptied' },
      { kind: 'condition', key: 'scope-drawn' },
    ];
    const resaved = [
      { questionKey: 'scope-in', before: 'All wards.', after: 'All the wards' },
      { questionKey: 'scope-out', before: 'Two wards, 12 beds.', after: 'Two wards, 14 beds.' },
    ];
    const reasons = staleReasons(edition, judged({ met: false }), resaved, noticed);
    expect(reasons).toEqual([
      { kind: 'condition', key: 'scope-drawn' },
      { kind: 'answer', key: 'scope-out', change: 'figure' },
      { kind: 'answer', key: 'equity-note', change: 'emptied' },
    ]);
    expect(stateOf('passed', reasons)).toBe('stale');
    expect(stateOf('passed', [])).toBe('passed');
    expect(stateOf('requested', reasons)).toBe('requested');
    expect(stateOf(undefined, reasons)).toBe('open');
  });

  it('is not stale for a condition that was waived', () => {
    expect(staleReasons(edition, judged({ met: false, waived: 'Agreed.' }), [], [])).toEqual([]);
  });

  it('says what was and what is of a condition, and that it did not hold when it does again', () => {
    const then = { answers: {}, conditions: { 'scope-drawn': 'It was drawn.' } };
    const reason = { kind: 'condition', key: 'scope-drawn' } as const;
    expect(inWords(edition, judged({ met: false, why: 'It is not.' }), then, reason).text).toMatch(
      /^“.+” does not hold any more: It is not\. When the gate was passed: It was drawn\.$/,
    );
    expect(inWords(edition, judged(), then, reason).text).toMatch(/^“.+” did not hold for a time\.$/);
  });
});
