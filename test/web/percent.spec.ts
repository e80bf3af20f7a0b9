import { percent, readForm, typedFrom } from '../../apps/web/src/design/form.js';
import { fractionOf, percentOf, plainDecimal } from '../../apps/web/src/design/percent.js';

const fields = { optimism: percent('Added for optimism', { range: [0, 500] }) };
const reads = (text: string) => {
  const body = new FormData();
  body.set('optimism', text);
  return readForm(fields, body);
};

describe('a percentage', () => {
  // A hundredth is two places of the point; 0.07 x 100 in doubles is 7.000000000000001, and 1.1 x 100 is 110.00000000000001.
  it.each([
    ['41', '0.41'],
    ['7', '0.07'],
    ['110', '1.1'],
    ['12.345', '0.12345'],
    ['0.5', '0.005'],
    ['200', '2'],
    ['0', '0'],
    ['-3.5', '-0.035'],
  ])('of %s is the fraction %s, and the fraction is that percentage again', (perCent, fraction) => {
    expect(fractionOf(perCent)).toBe(fraction);
    expect(percentOf(fraction)).toBe(perCent);
  });

  it('is shown without the noughts that a database adds', () => {
    expect(percentOf('0.2000')).toBe('20');
    expect(percentOf('0.000')).toBe('0');
  });

  it('may be typed with a per cent sign, commas and a true minus', () => {
    expect(plainDecimal(' 1,250 % ')).toBe('1250');
    expect(plainDecimal('−3')).toBe('-3');
    for (const none of ['', 'lots', '1e3', '1.2.3', '4 1']) expect(plainDecimal(none)).toBeUndefined();
  });

  it('is read from a form as a fraction, and stands in its box as it was typed', () => {
    expect(reads('41%')).toMatchObject({ ok: true, input: { optimism: '0.41' }, typed: { optimism: '41%' } });
    expect(typedFrom(fields, { optimism: '0.41' })).toEqual({ optimism: '41' });
  });

  it('says what it may be when it is none or too much, and keeps what was typed', () => {
    expect(reads('a lot')).toMatchObject({
      errors: [{ message: 'Added for optimism must be a percentage, such as 12.5' }],
      typed: { optimism: 'a lot' },
    });
    expect(reads('501')).toMatchObject({ errors: [{ message: 'Added for optimism must be from 0 to 500%' }] });
  });
});
