import { sayPounds } from './words.js';

describe('an amount in a document', () => {
  it('is said to the pound from £1,000 on, halves away from nought, as on its page', () => {
    expect(sayPounds('162195.50')).toBe('£162,196');
    expect(sayPounds('162195.49')).toBe('£162,195');
    expect(sayPounds('-36398.50')).toBe('−£36,399');
    expect(sayPounds('999999.99')).toBe('£1,000,000');
  });

  it('is said as it is below that, with pence only where there are any', () => {
    expect(sayPounds('999.99')).toBe('£999.99');
    expect(sayPounds('-0.50')).toBe('−£0.50');
    expect(sayPounds('960.00')).toBe('£960');
    expect(sayPounds('0.00')).toBe('£0');
  });
});
