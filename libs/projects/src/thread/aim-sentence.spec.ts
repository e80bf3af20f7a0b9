import { aimSentence } from './aim-sentence.js';

describe('the aim as a sentence', () => {
  const aim = {
    what: 'Raise antibiotics within 60 minutes ',
    population: 'adults',
    place: 'ED majors',
    fromValue: 46,
    toValue: 80,
    unit: '%',
    byDate: '2026-12-02',
  };
  it('says from what to what, in whom, where and by when', () => {
    expect(aimSentence(aim)).toBe(
      'Raise antibiotics within 60 minutes in adults in ED majors from 46% to 80% by 2 December 2026.',
    );
  });
  it('puts a space before a unit that is a word', () => {
    expect(aimSentence({ ...aim, unit: 'days', fromValue: 14.1, toValue: 10 })).toContain(
      'from 14.1 days to 10 days by',
    );
  });
});
