import { findIdentifiers, isValidNhsNumber } from './index.js';

const highs = (text: string) =>
  findIdentifiers(text)
    .filter(({ certainty }) => certainty === 'high')
    .map(({ kind }) => kind);
const mediums = (text: string) =>
  findIdentifiers(text)
    .filter(({ certainty }) => certainty === 'medium')
    .map(({ kind }) => kind);

/** A repeatable source of chance: the same numbers in every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function validNumber(next: () => number): string {
  for (;;) {
    const nine = Array.from({ length: 9 }, () => Math.floor(next() * 10)).join('');
    for (let check = 0; check < 10; check++)
      if (isValidNhsNumber(`${nine}${check}`) && !/^(\d)\1+$/.test(nine)) return `${nine}${check}`;
  }
}

describe('the check of an NHS number', () => {
  it('agrees with the numbers worked by hand in the governance paper', () => {
    for (const valid of ['9434765919', '4010232137', '9990123454', '9876544322'])
      expect(isValidNhsNumber(valid)).toBe(true);
    for (const wrong of ['9876544321', '9434765918', '943476591', '94347659190'])
      expect(isValidNhsNumber(wrong)).toBe(false);
  });
  it('never holds where the check digit would be ten', () => {
    for (let last = 0; last < 10; last++) {
      expect(isValidNhsNumber(`999000000${last}`)).toBe(false);
      expect(isValidNhsNumber(`999123456${last}`)).toBe(false);
    }
  });
});

describe('text that names a patient', () => {
  it('is seen in spaced, dashed and labelled numbers, of whatever digits and with whatever hidden between', () => {
    for (const text of [
      'seen: 943 476 5919',
      'seen: 943-476-5919',
      'NHS no 9434765919',
      'NHS number: 9434765919.',
      'nhs 9434765919',
      '943\u200b 476\u200d 5919',
      '943\u2013476\u20135919',
      '\u0669\u0664\u0663 \u0664\u0667\u0666 \u0665\u0669\u0661\u0669',
      '\uff19\uff14\uff13 \uff14\uff17\uff16 \uff15\uff19\uff11\uff19',
      '𝟗𝟒𝟑 𝟒𝟕𝟔 𝟓𝟗𝟏𝟗',
    ])
      expect([text, highs(text)]).toEqual([text, ['nhs-number']]);
  });

  it('is a warning only when ten bare digits pass the check, as one in eleven does by chance', () => {
    expect(highs('ref 9434765919')).toEqual([]);
    expect(mediums('ref 9434765919')).toEqual(['nhs-number']);
    expect(findIdentifiers('ref 9434765918')).toEqual([]);
  });

  it('is seen in a CHI number and a Health and Care number by their labels', () => {
    // 0·10+1·9+0·8+1·7+8·6+0·5+0·4+0·3+1·2 = 66, which is 6·11, so the check digit is 0.
    expect(isValidNhsNumber('0101800010')).toBe(true);
    expect(highs('CHI 0101800010')).toEqual(['chi-number']);
    expect(highs('H&C no 9434765919')).toEqual(['hc-number']);
  });

  it('is seen in a labelled date of birth, and in a date of birth beside a name', () => {
    expect(highs('DOB 01/02/1950')).toEqual(['date-of-birth']);
    expect(highs('born on 1 February 1950')).toEqual(['date-of-birth']);
    expect(highs('Mrs Smithers, aged 76, 01/02/1950')).toContain('date-of-birth');
    expect(highs('The new rota began on 01/02/2026')).toEqual([]);
  });

  it('is warned of in names, initials, hospital numbers, postcodes, telephones and e-mail', () => {
    expect(mediums('Mrs Smithers fell')).toEqual(['person-name']);
    expect(mediums('pt AB waited')).toEqual(['initials']);
    expect(mediums('MRN 1234567')).toEqual(['hospital-number']);
    expect(mediums('lives at SW1A 1AA')).toEqual(['postcode']);
    expect(mediums('ring 020 7946 0000')).toEqual(['phone-number']);
    expect(mediums('write to ann@example.org')).toEqual(['email-address']);
    expect(mediums('ward 7 bed 4 on 03/04/2026')).toEqual(['bed-and-date']);
  });

  it('leaves the team alone', () => {
    expect(findIdentifiers('write to ann@example.org', { emails: ['Ann@example.org'] })).toEqual([]);
    expect(findIdentifiers('ask Dr Longbottom', { names: ['Longbottom'] })).toEqual([]);
  });

  it('is pointed to in the original text, and never repeated', () => {
    const text = 'a\u200bb 943\u00a0476\u00a05919 c';
    const [finding] = findIdentifiers(text);
    expect(text.slice(finding?.start, finding?.end)).toBe('943\u00a0476\u00a05919');
    expect(JSON.stringify(finding)).not.toMatch(/943|476|5919/);
  });

  it('is found in at least 999 of 1,000 valid numbers, however they are written', () => {
    const next = chance(20261124);
    const spaces = [' ', '-', '\u2013', '\u00a0', '\u2011', '. ', '\u200b ', ' \u2060'];
    const digits = [
      (d: string) => d,
      (d: string) => String.fromCodePoint(0x660 + Number(d)),
      (d: string) => String.fromCodePoint(0xff10 + Number(d)),
      (d: string) => String.fromCodePoint(0x966 + Number(d)),
    ];
    const labels = ['NHS no ', 'NHS number: ', 'nhs num ', 'NHS No. ', 'NHS: '];
    let missed = 0;
    const all = 10_000;
    for (let n = 0; n < all; n++) {
      const number = validNumber(next);
      const space = spaces[Math.floor(next() * spaces.length)] ?? ' ';
      const draw = digits[Math.floor(next() * digits.length)] ?? ((d: string) => d);
      const formatted = next() < 0.5;
      const shown = [...number].map(draw).join('');
      const written = formatted
        ? [
            shown.slice(0, shown.length * 0.3),
            shown.slice(shown.length * 0.3, shown.length * 0.6),
            shown.slice(shown.length * 0.6),
          ].join(space)
        : `${labels[Math.floor(next() * labels.length)] ?? ''}${shown}`;
      if (!highs(`He came in; ${written}, and left`).includes('nhs-number')) missed++;
    }
    expect(missed / all).toBeLessThanOrEqual(0.001);
  });

  it('is hardly ever cried over counts, sums, dates and rates', () => {
    const next = chance(7);
    const number = (digits: number) => String(Math.floor(next() * 10 ** digits));
    let alarms = 0;
    const all = 5_000;
    for (let n = 0; n < all; n++) {
      const text = [
        `${number(4)} of ${number(5)} patients`,
        `£${number(3)},${number(3)}.50 a year`,
        `from ${number(2)}% to ${number(2)}% by week ${number(2)}`,
        `on 12/${(n % 12) + 1}/2026`,
        `ref ${number(10).padStart(10, '0')}`,
        `${number(2)}/${number(2)} ${number(2)}/${number(2)} ${number(2)}/${number(2)}`,
      ][n % 6];
      if (highs(text ?? '').length) alarms++;
    }
    expect(alarms / all).toBeLessThanOrEqual(0.001);
  });

  it('is looked for in time that grows with the text, not with its square', () => {
    const time = (length: number) => {
      const text = '9 '.repeat(length / 4) + 'Dr A '.repeat(length / 10);
      const started = performance.now();
      findIdentifiers(text);
      return performance.now() - started;
    };
    time(20_000);
    const small = Math.max(time(20_000), 1);
    expect(time(200_000) / small).toBeLessThan(60);
  });
});
