import { readSheet, type SheetLine } from '../../apps/web/src/measures/reading-sheet.js';

const readings = (lines: readonly SheetLine[]) =>
  lines.flatMap((line) => (line.kind === 'reading' ? [{ line: line.line, ...line.reading }] : []));
const faults = (lines: readonly SheetLine[]) =>
  lines.flatMap((line) => (line.kind === 'fault' ? [`Line ${line.line}: ${line.why}`] : []));

const nothing = { numerator: null, denominator: null, value: null, note: null };

describe('a sheet of readings', () => {
  it.each([
    ['commas', 'Week,In time,All\n1/9/2026,9,20\n8 Sept 2026, 10, 20\n\n2026-09-15,,'],
    ['tabs', 'Week\tIn time\tAll\n1/9/2026\t9\t20\n8 Sept 2026\t10\t20\n\n2026-09-15\t\t'],
    ['semicolons', 'Week;In time;All\n1/9/2026;9;20\n8 Sept 2026;10;20\n\n2026-09-15;;'],
    ['quotes', '"Week","In time","All"\n"1/9/2026","9","20"\n"8 Sept 2026",10,20\n\n2026-09-15,"",""'],
    [
      'Windows line ends and a mark before',
      '\uFEFFWeek,In time,All\r\n1/9/26,9,20\r\n08-Sep-26,10,20\r\n\r\n2026-09-15,,\r\n',
    ],
  ])('is read with a heading, days the British way round, and %s', (_, text) => {
    const lines = readSheet(text, 'PROPORTION');
    expect(lines[0]).toMatchObject({ line: 1, kind: 'heading' });
    expect(faults(lines)).toEqual([]);
    expect(readings(lines)).toEqual([
      { ...nothing, line: 2, takenOn: '2026-09-01', numerator: 9, denominator: 20 },
      { ...nothing, line: 3, takenOn: '2026-09-08', numerator: 10, denominator: 20 },
      { ...nothing, line: 5, takenOn: '2026-09-15' },
    ]);
  });

  it('has values where the measure takes values, and counts where it takes counts', () => {
    expect(readings(readSheet('1/9/2026, 42.5', 'VALUE'))).toEqual([
      { ...nothing, line: 1, takenOn: '2026-09-01', value: 42.5 },
    ]);
    expect(readings(readSheet('1/9/2026, 9', 'COUNT'))).toEqual([
      { ...nothing, line: 1, takenOn: '2026-09-01', numerator: 9 },
    ]);
  });

  it('takes a comma for thousands in quotes or between tabs, and never for a decimal', () => {
    const expected = [{ ...nothing, line: 1, takenOn: '2026-09-01', numerator: 3, denominator: 1412 }];
    expect(readings(readSheet('1/9/2026,3,"1,412"', 'RATE'))).toEqual(expected);
    expect(readings(readSheet('1/9/2026\t3\t1,412', 'RATE'))).toEqual(expected);
    expect(faults(readSheet('1/9/2026;"12,5"', 'VALUE'))).toEqual(['Line 1: “12,5” is not a number']);
  });

  it('keeps the note behind the numbers, also one that goes over two lines', () => {
    const lines = readSheet('1/9/2026,9,20,"Bank holiday,\nhalf a week"\n8/9/2026,10,20', 'PROPORTION');
    expect(readings(lines)).toEqual([
      {
        ...nothing,
        line: 1,
        takenOn: '2026-09-01',
        numerator: 9,
        denominator: 20,
        note: 'Bank holiday,\nhalf a week',
      },
      { ...nothing, line: 3, takenOn: '2026-09-08', numerator: 10, denominator: 20 },
    ]);
    expect(faults(readSheet(`1/9/2026,9,20,${'x'.repeat(501)}`, 'PROPORTION'))).toEqual([
      'Line 1: its note has more than 500 characters',
    ]);
  });

  it('names every bad line by its number', () => {
    const text = '31/2/2026,1,2\n1/9/2026,many,20\n2/9/2026,4\n3/9/2026,1,250,9\n4/9/2026,1,2';
    const lines = readSheet(text, 'PROPORTION');
    expect(faults(lines)).toEqual([
      'Line 1: “31/2/2026” is not a day, such as 27/3/2026 or 27 March 2026',
      'Line 2: “many” is not a number',
      'Line 3: give 2 numbers, the count and what it is out of',
      'Line 4: there are more numbers than this measure takes. Put a number with a comma in it in quotation marks',
    ]);
    expect(readings(lines).map(({ line }) => line)).toEqual([5]);
  });

  it('names the line whose quotation mark is not closed, and reads the others', () => {
    const lines = readSheet('1/9/2026,9\n2/9/2026,"4\n3/9/2026,5\n', 'COUNT');
    expect(faults(lines)).toEqual(['Line 2: a quotation mark in it is not closed, or stands inside a cell']);
    expect(readings(lines).map(({ line }) => line)).toEqual([1, 3]);
  });

  it('does not take for a heading a first line whose day is merely wrong', () => {
    expect(readSheet('31/2/2026, eight', 'COUNT')[0]).toMatchObject({ kind: 'fault' });
    expect(readSheet('Week, treated within 60 minutes, all', 'PROPORTION')[0]).toMatchObject({ kind: 'heading' });
    expect(readSheet('1/9/2026,9,20\nWeek,In time,All', 'PROPORTION')[1]).toMatchObject({ kind: 'fault' });
  });

  it('neither reads nor repeats a line that names a patient', () => {
    // 943 476 5919 is the number the NHS data dictionary gives as its example.
    const lines = readSheet('1/9/2026,9,20,NHS number 943 476 5919\n8/9/2026,9,20', 'PROPORTION');
    expect(lines.map(({ kind }) => kind)).toEqual(['names-a-patient', 'reading']);
    expect(readSheet('1/9/2026,9,20,"NHS number 943 476 5919', 'PROPORTION')[0]?.kind).toBe('names-a-patient');
  });
});
