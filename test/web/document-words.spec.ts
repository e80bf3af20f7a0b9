import { sayField, sayFieldWithin, sayValue } from '../../apps/web/src/assessment/document-words.js';

describe('a sealed project in words', () => {
  it('has a fingerprint as it is, to be held against another letter by letter', () => {
    const fingerprint = 'b5'.padEnd(64, '0c');
    expect(sayValue(fingerprint)).toBe(fingerprint);
  });

  it('says a key of ours as a person would, and an amount as money', () => {
    expect(sayValue('do-minimum')).toBe('Do the minimum');
    expect(sayValue('not-started')).toBe('Not started');
    expect(sayValue('1250.50')).toBe('£1,250.50');
  });

  it('names a field within a sentence without breaking what is written in capitals', () => {
    expect(sayField('cycles')).toBe('Tests of change (PDSA cycles)');
    expect(sayFieldWithin('cycles')).toBe('tests of change (PDSA cycles)');
    expect(sayFieldWithin('changeIdeaIds')).toBe('change idea');
  });
});
