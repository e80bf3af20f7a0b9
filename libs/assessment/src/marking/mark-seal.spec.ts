import { createHash } from 'node:crypto';
import { canonicalJson } from '#libs/platform';
import { markSeal, type SealedMark } from './mark-seal.js';

const mark: SealedMark = {
  id: 'mark',
  packetId: 'packet',
  markerId: 'ann',
  ordinal: 1,
  levels: [{ criterion: 'C1', level: 3, comment: 'Counted.' }],
  flags: [],
  globalRating: 'pass',
  total: '75.000',
  outcome: 'pass',
  submittedAt: '2026-09-01T09:00:00.000Z',
  unsure: [],
  carried: null,
  note: '',
  strengths: [],
  nextSteps: [],
};
const hash = (said: object) => createHash('sha256').update(canonicalJson(said)).digest('hex');

describe('the seal of a mark', () => {
  // What was hashed before a marker could say anything to the moderator or the trainee.
  const {
    unsure: _unsure,
    note: _note,
    strengths: _strengths,
    nextSteps: _nextSteps,
    carried: _carried,
    ...before
  } = mark;

  it('is what it always was where nothing is said to the moderator or the trainee', () => {
    expect(markSeal(mark)).toBe(hash({ ...before, total: 75 }));
  });

  it('holds which levels of a resubmission are carried over, and from which mark', () => {
    const carried = { from: 'first mark', levels: mark.levels };
    expect(markSeal({ ...mark, carried })).toBe(hash({ ...before, total: 75, carried }));
  });

  it('holds what is said to the moderator, each where it is said', () => {
    expect(markSeal({ ...mark, unsure: ['C6'] })).toBe(hash({ ...before, total: 75, unsure: ['C6'] }));
    expect(markSeal({ ...mark, note: 'Look at C6.' })).toBe(hash({ ...before, total: 75, note: 'Look at C6.' }));
    const both = { unsure: ['C6'], note: 'Look at C6.' };
    expect(markSeal({ ...mark, ...both })).toBe(hash({ ...before, total: 75, ...both }));
  });

  it('holds the strengths and the next steps, as they were written and in their order', () => {
    const strengths = ['Counts every day.', 'Asks patients.'];
    const nextSteps = ['Count the nights.', 'Cost the nurse.'];
    const sealed = markSeal({ ...mark, strengths, nextSteps });
    expect(sealed).toBe(hash({ ...before, total: 75, strengths, nextSteps }));
    expect(markSeal({ ...mark, strengths: strengths.toReversed(), nextSteps })).not.toBe(sealed);
    expect(markSeal({ ...mark, strengths: nextSteps, nextSteps: strengths })).not.toBe(sealed);
  });
});
