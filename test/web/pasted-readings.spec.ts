import { readPasted } from '../../apps/web/src/measures/pasted-readings.js';

describe('readings pasted out of a sheet', () => {
  it('are read with a heading, days the British way round, and cells apart by tabs or commas', () => {
    const { readings, faults } = readPasted(
      'Week\tIn time\tAll\n1/9/2026\t9\t20\n8 Sept 2026, 10, 20\n\n2026-09-15;;',
      'PROPORTION',
    );
    expect(faults).toEqual([]);
    expect(readings).toEqual([
      { line: 2, takenOn: '2026-09-01', numerator: 9, denominator: 20, value: null },
      { line: 3, takenOn: '2026-09-08', numerator: 10, denominator: 20, value: null },
      { line: 5, takenOn: '2026-09-15', numerator: null, denominator: null, value: null },
    ]);
  });

  it('are values where the measure takes values', () => {
    expect(readPasted('1/9/2026, 42.5', 'VALUE').readings).toEqual([
      { line: 1, takenOn: '2026-09-01', numerator: null, denominator: null, value: 42.5 },
    ]);
  });

  it('name every bad line by its number', () => {
    const { faults } = readPasted('31/2/2026,1,2\n1/9/2026,many,20\n2/9/2026,4\n3/9/2026,1,250,9', 'PROPORTION');
    expect(faults).toEqual([
      'Line 1: “31/2/2026” is not a day, such as 27/3/2026 or 27 March 2026',
      'Line 2: “many” is not a number',
      'Line 3: give 2 numbers, the count and what it is out of',
      'Line 4: there are more numbers than this measure takes. Write large numbers without a comma',
    ]);
  });

  it('are at least 1', () => {
    expect(readPasted(' \n', 'COUNT').faults).toEqual(['Paste at least 1 reading']);
  });
});
