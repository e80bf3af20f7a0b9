import { checkPopulation, LARGEST_FILE } from './check-population.js';

const HEADER = ['source,Made up for a test', 'base year,2022', 'retrieved on,2026-01-01', 'licence,CC0 1.0'];
const COLUMNS = 'area,variant,year,sex,age band from,age band to,people';
const file = (...rows: string[]): string => [...HEADER, 'fictional,yes', COLUMNS, ...rows].join('\n');

describe('a population file before it is loaded', () => {
  it('is told by its areas: how many people in the base year, which years, and whether it has a range', () => {
    const csv = file(
      'Here,principal,2022,persons,0,64,9000.4',
      'Here,principal,2022,persons,65,open,1000.3',
      'Here,principal,2032,persons,0,64,9500',
      'Here,principal,2032,persons,65,open,1500',
      'Here,low,2022,persons,0,64,9000',
      'Here,low,2022,persons,65,open,1000',
      'There,principal,2023,persons,0,open,5',
    );
    expect(checkPopulation(csv)).toEqual({
      faults: [],
      file: {
        source: 'Made up for a test',
        baseYear: 2022,
        retrievedOn: '2026-01-01',
        licence: 'CC0 1.0',
        isFictional: true,
        areas: [
          // 9,000.4 and 1,000.3 people are 10,000.7.
          { name: 'Here', people: 10_001, firstYear: 2022, lastYear: 2032, groups: 2, hasRange: true },
          { name: 'There', people: null, firstYear: 2023, lastYear: 2023, groups: 1, hasRange: false },
        ],
      },
    });
  });
  it('is told by every fault with its line, and not read in part', () => {
    const { faults, file: read } = checkPopulation(
      file('Here,principal,2022,persons,0,64,many', 'Here,principal,22,persons,65,open,1'),
    );
    expect(read).toBeNull();
    expect(faults.map(({ line, column }) => [line, column])).toEqual([
      [7, 'people'],
      [8, 'year'],
    ]);
  });
  it('is refused unread when it is larger than any file of a few areas', () => {
    expect(checkPopulation('x'.repeat(LARGEST_FILE + 1)).faults[0]?.message).toMatch(/larger than 4 MB/);
  });
});
