import { breaksIn, judgeThread, type Thread } from './thread-reading.service.js';

const thread: Thread = {
  causes: [
    {
      id: 'c1',
      version: 1,
      text: 'One key',
      rib: 'equipment',
      evidenceLevel: 'counted',
      tool: 'fishbone',
      timesCounted: 30,
    },
  ],
  drivers: [{ id: 'd1', version: 1, text: 'Drugs within reach', parentId: null, causeId: 'c1' }],
  changeIdeas: [{ id: 'i1', version: 1, text: 'A grab-bag', driverId: 'd1' }],
  assumptions: [],
  notes: [],
  aim: null,
  cycles: [],
  milestones: [],
  risks: [],
  model: null,
};
const cycle = {
  id: 'k1',
  version: 1,
  number: 1,
  changeIdeaId: 'i1',
  afterCycleId: null,
  measureId: null,
  question: 'q',
  plan: '',
  prediction: '10 min',
  predictedAt: '2026-09-01T09:00:00.000Z',
  did: null,
  doneOn: '2026-09-02',
  study: null,
  act: null,
  scale: null,
};

describe('the thread', () => {
  it('is whole when every cause has a driver, every driver a change, and every change was tried', () => {
    expect(breaksIn({ ...thread, cycles: [cycle] }, '2026-09-01')).toEqual([]);
  });
  it('names each break with what hangs loose', () => {
    const broken = {
      ...thread,
      causes: [
        ...thread.causes,
        {
          id: 'c2',
          version: 1,
          text: 'No map',
          rib: 'policy',
          evidenceLevel: 'guess' as const,
          tool: '',
          timesCounted: null,
        },
      ],
      drivers: [...thread.drivers, { id: 'd2', version: 1, text: 'Nobody’s', parentId: null, causeId: null }],
      risks: [
        {
          id: 'r1',
          version: 1,
          text: 'It runs out',
          likelihood: 2,
          impact: 3,
          mitigation: '',
          ownerId: null,
          reviewOn: null,
          state: 'open' as const,
          ownerName: null,
        },
      ],
    };
    expect(breaksIn(broken, '2026-09-01').map(({ kind, subjectId }) => [kind, subjectId])).toEqual([
      ['cause-without-driver', 'c2'],
      ['driver-without-change', 'd2'],
      ['change-never-tried', 'i1'],
      ['risk-without-owner', 'r1'],
    ]);
  });
  it('counts a cycle only when its prediction came before what was done, and two only when one led to the other', () => {
    const judged = (...cycles: (typeof cycle)[]) =>
      judgeThread({ ...thread, cycles })['cycles.two-with-prediction'].met;
    const second = { ...cycle, id: 'k2', number: 2, afterCycleId: 'k1' as never };
    expect(judged(cycle)).toBe(false);
    expect(judged(cycle, { ...second, afterCycleId: null })).toBe(false);
    expect(judged(cycle, second)).toBe(true);
    expect(judged(cycle, { ...second, predictedAt: '2026-09-03T09:00:00.000Z' })).toBe(false);
  });

  it('says of one thing what it says of several, in the singular', () => {
    const guesses = thread.causes.map((cause) => ({ ...cause, evidenceLevel: 'guess' as const }));
    const guessed = (many: number) =>
      judgeThread({ ...thread, causes: Array.from({ length: many }, () => guesses).flat() })[
        'diagnostics.cause-observed'
      ].why;
    expect([0, 1, 3].map(guessed)).toEqual([
      'No cause is written down yet.',
      'The 1 cause is a guess: it was not seen or counted yet.',
      'All 3 causes are guesses: none was seen or counted yet.',
    ]);
    expect(judgeThread(thread)['diagnostics.cause-observed'].why).toBe('1 of 1 cause was seen or counted.');
    expect(judgeThread(thread)['drivers.linked-to-causes'].why).toBe('The 1 primary driver rests on a cause.');
  });
});
