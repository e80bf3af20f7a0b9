import { measureChart, type MeasureChartData, type MeasurePoint, type MeasureSegment } from './index.js';

const options = { width: 900, idPrefix: 'measure', title: 'Antibiotics within 60 minutes' };
const point = (on: string, value: number | null, given: Partial<MeasurePoint> = {}): MeasurePoint => ({
  on,
  value,
  state: 'plotted',
  class: 'common',
  rules: [],
  ...given,
});
const level = (from: number, to: number, [lower, centre, upper]: [number, number, number]): MeasureSegment => ({
  from,
  to,
  centreName: 'Mean',
  centre: Array<number>(to - from + 1).fill(centre),
  lower: Array<number>(to - from + 1).fill(lower),
  upper: Array<number>(to - from + 1).fill(upper),
  trial: false,
  centreSignal: false,
});
const measure = (points: MeasurePoint[], given: Partial<MeasureChartData> = {}): MeasureChartData => ({
  finding: 'The mean is 60%.',
  valueLabel: 'Antibiotics within 60 minutes (%)',
  format: { decimals: 1, suffix: '%' },
  points,
  axis: 'time',
  segments: [],
  targets: [],
  annotations: [],
  direction: 'higher',
  variation: null,
  assurance: null,
  bounds: { lower: 0, upper: 100 },
  ...given,
});
const monthly = (...values: number[]): MeasurePoint[] =>
  values.map((value, month) => point(`2026-${String(month + 1).padStart(2, '0')}-01`, value));
const draw = (data: MeasureChartData) => measureChart(data, options);

/** The commands of the one path that is drawn like this. */
const pathsOf = (svg: string, look: string): string[] =>
  [...svg.matchAll(/<path d="([^"]*)"([^>]*)>/g)].flatMap(([, d = '', attributes = '']) =>
    attributes.includes(look) ? [d] : [],
  );
const valueLine = (svg: string): string => pathsOf(svg, 'fill="none" stroke="#768692"').join('');
const centres = (svg: string): string[] => pathsOf(svg, 'fill="none" stroke="#212b32"');
const limits = (svg: string): string[] => pathsOf(svg, 'stroke="#4C6272" stroke-width="1.5" stroke-dasharray="7 5"');
const corners = (d: string): [number, number][] =>
  [...d.matchAll(/[ML]([\d.-]+),([\d.-]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
/** The height of the line a text stands on. */
const heightOf = (svg: string, words: string): number =>
  Number(new RegExp(` y="([\\d.]+)"[^>]*>${words}<`).exec(svg)?.[1]);

describe('a chart of a measure', () => {
  it('has each value at the height that the numbers of its axis say', () => {
    const { svg } = draw(measure(monthly(20, 50, 80)));
    const [twenty, eighty] = [heightOf(svg, '20%'), heightOf(svg, '80%')];
    const [first, second, third] = corners(valueLine(svg)).map(([, y]) => y);
    // The numbers stand 4 pixels below their gridlines, which is where the text's middle is the line's.
    expect(first).toBeCloseTo(twenty - 4, 1);
    expect(second).toBeCloseTo((twenty + eighty) / 2 - 4, 1);
    expect(third).toBeCloseTo(eighty - 4, 1);
  });

  it('has days at their true distance, not one step for each value', () => {
    // From 1 January to 31 January is 30 days, from there to 1 April 60.
    const days = [point('2026-01-01', 60), point('2026-01-31', 61), point('2026-04-01', 62)];
    const [first, second, third] = corners(valueLine(draw(measure(days)).svg)).map(([x]) => x) as [
      number,
      number,
      number,
    ];
    expect((third - second) / (second - first)).toBeCloseTo(2, 2);
  });

  it('has cases one after another where their order counts and their time does not', () => {
    const { svg, table } = draw(measure([point('1', 4), point('2', 9), point('4', 3)], { axis: 'order' }));
    const [first, second, third] = corners(valueLine(svg)).map(([x]) => x) as [number, number, number];
    expect((third - second) / (second - first)).toBeCloseTo(2, 2);
    expect(table.columns[0]).toBe('Case');
    expect(svg).toContain('Cases in order, not in time.');
  });

  it.each(['missing', 'hidden', 'excluded'] as const)(
    'has a gap in its line where a value is %s, bridged by nothing',
    (state) => {
      const points = monthly(60, 61, 62, 63, 64);
      points[2] = point(points[2]!.on, state === 'missing' ? null : 62, { state });
      const d = valueLine(draw(measure(points)).svg);
      // Two pieces of two values each.
      expect(d.match(/M/g)).toHaveLength(2);
      expect(d.match(/L/g)).toHaveLength(2);
    },
  );

  it('draws and writes a hidden number nowhere, and does not let the axis tell it', () => {
    const hidden = { state: 'hidden', note: 'Few patients' } as const;
    const withHidden = (value: number) =>
      draw(measure([...monthly(60, 61, 62), point('2026-04-01', value, hidden)], { bounds: {} }));
    expect(withHidden(98_765)).toEqual(withHidden(2));
    expect(withHidden(98_765).svg).toContain('Number too small to show');
    expect(withHidden(98_765).table.rows[3]?.[1]).toBe('Hidden: number too small to show');
  });

  it('begins centre and limits anew at a new baseline and keeps the old ones, while the line of values goes on', () => {
    const segments = [level(0, 2, [50, 60, 70]), level(3, 5, [70, 80, 90])];
    const { svg } = draw(measure(monthly(60, 61, 59, 80, 81, 79), { segments }));
    expect(centres(svg)).toHaveLength(2);
    expect(limits(svg)).toHaveLength(4);
    expect(valueLine(svg).match(/M/g)).toHaveLength(1);
    const [before, after] = centres(svg) as [string, string];
    // The one ends where the other begins: half-way from the third value to the fourth.
    const values = corners(valueLine(svg)).map(([x]) => x);
    const halfway = (values[2]! + values[3]!) / 2;
    expect(Number(/H([\d.]+)$/.exec(before)?.[1])).toBeCloseTo(halfway, 1);
    expect(corners(after)[0]?.[0]).toBeCloseTo(halfway, 1);
  });

  it('has limits that step from value to value, as those of unequal groups do', () => {
    // p = 0.2: three standard errors are 3 √(0.2 × 0.8 / n), 12 points for n = 100 and 24 for n = 25.
    const segment = { ...level(0, 2, [8, 20, 32]), upper: [32, 32, 44] };
    const { svg } = draw(measure(monthly(20, 22, 18), { segments: [segment] }));
    const stepping = limits(svg).find((d) => d.includes('V'));
    expect(stepping).toMatch(/^M[\d.]+,[\d.]+H[\d.]+V[\d.]+H[\d.]+$/);
    const [, from, to] = /,([\d.]+)H[\d.]+V([\d.]+)/.exec(stepping ?? '')?.map(Number) ?? [];
    const tenPoints = heightOf(svg, '20%') - heightOf(svg, '30%');
    expect((from! - to!) / tenPoints).toBeCloseTo(1.2, 2);
  });

  it('names what holds now at the end of each line, a target without needless decimals', () => {
    const segments = [level(0, 2, [50, 60, 70])];
    const { svg } = draw(measure(monthly(60, 61, 59), { segments, targets: [{ from: 0, to: 2, value: 85 }] }));
    for (const words of ['Upper limit 70.0%', 'Mean 60.0%', 'Lower limit 50.0%', 'Target 85%'])
      expect(svg).toContain(`>${words}<`);
    const trial = draw(measure(monthly(60, 61, 59), { segments: [{ ...segments[0]!, trial: true }] })).svg;
    expect(trial).toContain('>Upper trial limit 70.0%<');
    expect(limits(trial)).toHaveLength(0);
  });

  it('tells two lines of one height apart by labels one under the other', () => {
    const segments = [level(0, 2, [50, 60, 70])];
    const { svg } = draw(measure(monthly(60, 61, 59), { segments, targets: [{ from: 0, to: 2, value: 60 }] }));
    expect(Math.abs(heightOf(svg, 'Mean 60.0%') - heightOf(svg, 'Target 60%'))).toBeGreaterThanOrEqual(15);
  });

  it('is a run chart without limits, its median dashed where the runs signal a change', () => {
    const run = { ...level(0, 2, [0, 60, 0]), centreName: 'Median', lower: null, upper: null } as const;
    expect(limits(draw(measure(monthly(60, 61, 59), { segments: [run] })).svg)).toHaveLength(0);
    const signalled = draw(measure(monthly(60, 61, 59), { segments: [{ ...run, centreSignal: true }] })).svg;
    expect(signalled).toContain('Dashed centre: its runs signal a change');
    expect(pathsOf(signalled, 'stroke="#212b32" stroke-width="1.75" stroke-dasharray="12 5"')).toHaveLength(1);
  });

  it.each([
    ['higher', -1],
    ['lower', 1],
  ] as const)('points the triangle of an improvement where the measure should go: %s', (direction, side) => {
    const points = monthly(60, 61, 59);
    points[1] = { ...points[1]!, class: 'improvement' };
    const [triangles = ''] = pathsOf(draw(measure(points, { direction })).svg, 'fill="#005EB8"');
    // From the middle to the tip: upwards is negative.
    expect(Math.sign(Number(/m0,([\d.-]+)/.exec(triangles)?.[1]))).toBe(side);
  });

  it('says in words what each shape and icon means', () => {
    const points = monthly(60, 61, 59, 70);
    points[1] = { ...points[1]!, class: 'improvement' };
    points[2] = { ...points[2]!, class: 'concern' };
    points[3] = { ...points[3]!, state: 'excluded' };
    const { svg } = draw(measure(points, { variation: 'concern-low', assurance: 'fail' }));
    for (const words of ['Improvement', 'Concern', 'Common cause', 'Excluded from the lines'])
      expect(svg).toContain(`>${words}<`);
    const said = svg.replaceAll(/<[^>]*>/g, ' ').replaceAll(/ +/g, ' ');
    expect(said).toContain('Special cause concern: lower values');
    expect(said).toContain('Consistently fails the target');
  });

  it('puts its icons one above the other where a phone has no room for both side by side', () => {
    const { svg } = measureChart(measure(monthly(60, 61), { variation: 'common', assurance: 'hit-or-miss' }), {
      ...options,
      width: 300,
    });
    const [variation, assurance] = [...svg.matchAll(/<g><circle cx="([\d.]+)"/g)].map(([, x]) => x);
    expect(assurance).toBe(variation);
  });

  it('puts the flag of new limits where the lines break', () => {
    const segments = [level(0, 2, [50, 60, 70]), level(3, 5, [70, 80, 90])];
    const annotations = [{ on: '2026-04-01', number: 'A', text: '', kind: 'recalculated' }] as const;
    const { svg } = draw(measure(monthly(60, 61, 59, 80, 81, 79), { segments, annotations }));
    const flag = /<line x1="([\d.]+)"[^>]*stroke-dasharray="1.5 3"/.exec(svg)?.[1];
    expect(Number(flag)).toBeCloseTo(corners(centres(svg)[1] ?? '')[0]![0], 1);
  });

  it('asks for a second value', () => {
    expect(draw(measure(monthly(62))).svg).toContain('>Add at least 2 values<');
    expect(draw(measure(monthly(62, 63))).svg).not.toContain('Add at least 2 values');
  });

  it('says that there is nothing yet', () => {
    const { svg, finding, table } = draw(measure([], { finding: '' }));
    expect(finding).toBe('No values yet.');
    expect(svg).toContain('>No values yet.<');
    expect(table.rows).toEqual([]);
  });

  it('draws those without a signal as the line alone where hundreds of values stand close, and every signal still', () => {
    const many = Array.from({ length: 400 }, (_, at) =>
      point(String(at), at % 7, { class: at === 200 ? 'concern' : 'common' }),
    );
    const { svg } = measureChart(measure(many, { axis: 'order' }), { ...options, width: 343 });
    expect(pathsOf(svg, 'fill="#768692"')).toEqual([]);
    expect(measureChart(measure(many.slice(0, 12), { axis: 'order' }), options).svg).toContain(
      'fill="#768692" stroke="#ffffff"',
    );
    // The signal among the values, and again in the key.
    expect(pathsOf(svg, 'fill="#D5450B"')).toHaveLength(2);
  });
});

describe('a few values of one day', () => {
  it('are marked one by one, although they stand on one line', () => {
    const { svg } = draw(measure([point('2026-01-01', 50), point('2026-01-01', 60)]));
    expect(pathsOf(svg, 'fill="#768692"')[0]?.match(/M/g)).toHaveLength(2);
  });
});

describe('the table of a measure', () => {
  it('has every value with its lines, signals and notes, and every annotation on its day', () => {
    const points = monthly(60, 1234.56, 59);
    points[1] = { ...points[1]!, class: 'improvement', rules: ['Above the upper limit'], note: 'Audit week' };
    const { table } = draw(
      measure(points, {
        segments: [level(1, 2, [50, 60, 70])],
        targets: [{ from: 2, to: 2, value: 85 }],
        annotations: [
          { on: '2026-01-15', number: '1', text: 'Trolley', kind: 'cycle' },
          { on: '2026-02-01', number: '2', text: 'Poster', kind: 'change' },
          { on: '2026-12-24', number: '3', text: '', kind: 'note' },
        ],
      }),
    );
    expect(table.columns).toEqual(['Date', 'Value', 'Mean', 'Lower limit', 'Upper limit', 'Target', 'Signal', 'Note']);
    expect(table.rows).toEqual([
      ['1 Jan 2026', '60.0%', '', '', '', '', '', ''],
      ['15 Jan 2026', '', '', '', '', '', '', '1. 15 Jan 2026, PDSA cycle: Trolley'],
      [
        '1 Feb 2026',
        '1,234.6%',
        '60.0%',
        '50.0%',
        '70.0%',
        '',
        'Improvement: Above the upper limit',
        'Audit week; 2. 1 Feb 2026, Change: Poster',
      ],
      ['1 Mar 2026', '59.0%', '60.0%', '50.0%', '70.0%', '85%', '', ''],
      ['24 Dec 2026', '', '', '', '', '', '', '3. 24 Dec 2026, Note'],
    ]);
  });

  it('leaves out columns that would be empty', () => {
    expect(draw(measure(monthly(60, 61))).table.columns).toEqual(['Date', 'Value']);
  });

  it('says which values are missing and which do not count', () => {
    const points = [point('2026-01-01', null, { state: 'missing' }), point('2026-02-01', 60, { state: 'excluded' })];
    expect(draw(measure(points)).table.rows.map(([, value]) => value)).toEqual(['No value', '60.0%, excluded']);
  });
});

describe('a measure that cannot be drawn', () => {
  const segment = level(0, 1, [50, 60, 70]);
  it.each<[string, Partial<MeasureChartData>, RegExp]>([
    ['a day the calendar lacks', { points: [point('2026-02-30', 1)] }, /measureChart: points\[0\]\.on is 2026-02-30/],
    [
      'days out of order',
      { points: monthly(1, 2).reverse() },
      /points\[1\]\.on is 2026-01-01, not 2026-02-01 or after/,
    ],
    ['a day on an axis of order', { axis: 'order' }, /points\[0\]\.on is 2026-01-01, not the number of a case/],
    ['a value that is no number', { points: monthly(Number.NaN) }, /points\[0\]\.value is NaN/],
    ['a plotted point without a value', { points: [point('2026-01-01', null)] }, /points\[0\]\.value is null/],
    ['a state that is none', { points: [point('2026-01-01', 1, { state: 'lost' as 'missing' })] }, /\.state is lost/],
    ['a segment beyond the points', { segments: [level(0, 2, [1, 2, 3])] }, /segments\[0\]\.to is 2, not the index/],
    ['segments that overlap', { segments: [segment, level(1, 1, [1, 2, 3])] }, /segments\[1\]\.from is 1/],
    [
      'a line too short',
      { segments: [{ ...segment, upper: [70] }] },
      /segments\[0\]\.upper is 1 long, not as long as its 2/,
    ],
    ['a limit that is infinite', { segments: [{ ...segment, lower: [1, Infinity] }] }, /lower\[1\] is Infinity/],
    ['a target beyond the points', { targets: [{ from: 0, to: 5, value: 1 }] }, /targets\[0\]\.to is 5/],
    [
      'a kind of annotation that is none',
      { annotations: [{ on: '2026-01-01', number: '1', text: '', kind: 'x' as 'note' }] },
      /annotations\[0\]\.kind is x/,
    ],
    ['decimals beyond reason', { format: { decimals: 21 } }, /format\.decimals is 21/],
    ['bounds the wrong way round', { bounds: { lower: 5, upper: 1 } }, /bounds\.upper is 1/],
    ['values without a finding', { finding: ' ' }, /finding is empty/],
  ])('is refused with the name of its field: %s', (_, given, message) => {
    expect(() => draw(measure(monthly(60, 61), given))).toThrow(message);
    expect(() => draw(measure(monthly(60, 61), given))).toThrow(RangeError);
  });
});
