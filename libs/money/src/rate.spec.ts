import { asRate, parseRate } from './index.js';

describe('a rate', () => {
  it('is a fraction, written without an exponent and without idle noughts', () => {
    expect(asRate('0.0350')).toBe('0.035');
    expect(asRate('0.0000001')).toBe('0.0000001');
    expect(asRate('-0')).toBe('0');
    for (const text of ['3.5%', '', '1e-2', '.5', '0,035']) expect(() => asRate(text)).toThrow(RangeError);
  });

  it('is read as people type it, in per cent or as a fraction', () => {
    expect(parseRate(' 3.5 % ')).toEqual({ kind: 'rate', value: '0.035' });
    expect(parseRate('0.035')).toEqual({ kind: 'rate', value: '0.035' });
    expect(parseRate('\u22122%')).toEqual({ kind: 'rate', value: '-0.02' });
    for (const typed of ['', '%', 'three', '1,5%', '3.5%%'])
      expect([typed, parseRate(typed).kind]).toEqual([typed, 'notRate']);
  });
});
