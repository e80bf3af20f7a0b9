import { usualCuts } from '../../apps/web/src/business-case/usual-cuts.js';
import { choice, decimal, percent, readForm, typedFrom } from '../../apps/web/src/design/form.js';
import { fractionOf, percentOf, tidied } from '../../apps/web/src/design/percent.js';
import { HAIRCUT_OF } from '../../libs/business-case/src/benefits.service.js';

describe('a share that is typed in per cent', () => {
  // 0.07 x 100 and 0.29 x 100 are not 7 and 29 in floating point: here only the point moves.
  it.each([
    ['41', '0.41'],
    ['7', '0.07'],
    ['29', '0.29'],
    ['12.5', '0.125'],
    ['0.05', '0.0005'],
    ['100', '1'],
    ['0', '0'],
    ['120', '1.2'],
    ['-5', '-0.05'],
  ])('reads %s as the fraction %s and shows that again as it was typed', (typed, fraction) => {
    expect(fractionOf(typed)).toBe(fraction);
    expect(percentOf(fraction)).toBe(typed);
  });

  it('takes the sign of per cent, a true minus and separators of thousands', () => {
    expect([fractionOf('41 %'), fractionOf('−5'), fractionOf('1,200')]).toEqual(['0.41', '-0.05', '12']);
  });

  it('shows what the database pads without the padding', () => {
    expect([percentOf('0.2500'), percentOf('1.000000'), tidied('50.000000'), tidied('1040')]).toEqual([
      '25',
      '100',
      '50',
      '1040',
    ]);
  });

  it.each(['lots', '4e1', '41.', '4 1'])('does not take “%s” for a number', (typed) => {
    expect(fractionOf(typed)).toBeNull();
  });

  it('keeps every digit of a form, and says in a sentence what is no number', () => {
    const fields = { share: percent('Share'), before: decimal('Before'), kind: choice()('Kind', { optional: true }) };
    const body = new FormData();
    body.set('share', '12.5');
    body.set('before', '1,234.000000001');
    expect(readForm(fields, body)).toMatchObject({
      ok: true,
      input: { share: '0.125', before: '1234.000000001', kind: null },
    });
    body.set('share', 'half');
    expect(readForm(fields, body)).toMatchObject({
      ok: false,
      errors: [{ field: 'share', message: 'Share must be a number in per cent, such as 12.5' }],
      typed: { share: 'half' },
    });
    expect(typedFrom(fields, { share: '0.125' })).toEqual({ share: '12.5' });
  });
});

describe('the cuts named beside the grades of evidence', () => {
  it('are those that the case takes when no other is given', () => {
    const ofTheCase = Object.entries(HAIRCUT_OF).map(([grade, cut]) => [grade.replaceAll('-', '_').toUpperCase(), cut]);
    expect(usualCuts).toEqual(Object.fromEntries(ofTheCase));
  });
});
