import { type Evidence, fishbone } from './index.js';

const options = { width: 900, idPrefix: 'fish', title: 'Causes' };
const problem = 'Antibiotics later than 60 minutes';
const finding = (...levels: Evidence[]): string =>
  fishbone(
    { problem, categories: [{ name: 'Process', causes: levels.map((evidence) => ({ text: 'Cause', evidence })) }] },
    options,
  ).finding;

describe('the fishbone', () => {
  it('says how many causes are known and how many are guesses', () => {
    expect(finding('counted', 'counted', 'observed', 'observed', 'observed', 'guess', 'guess')).toBe(
      'Of 7 causes, 2 have been counted and 3 observed; 2 are still guesses.',
    );
    expect(finding('counted', 'guess')).toBe('Of 2 causes, 1 has been counted; 1 is still a guess.');
    expect(finding('observed', 'guess')).toBe('Of 2 causes, 1 has been observed; 1 is still a guess.');
    expect(finding('counted', 'observed')).toBe('Of 2 causes, 1 has been counted and 1 observed.');
  });

  it('says when all are of one kind, or there are none', () => {
    expect(finding()).toBe('No causes yet.');
    expect(finding('guess')).toBe('The 1 cause is still a guess.');
    expect(finding('guess', 'guess', 'guess')).toBe('All 3 causes are still guesses.');
    expect(finding('guess', 'guess')).toBe('Both causes are still guesses.');
    expect(finding('counted', 'counted')).toBe('Both causes have been counted.');
    expect(finding('observed', 'observed')).toBe('Both causes have been observed, but not counted.');
    expect(fishbone({ problem: null, categories: [] }, options).finding).toBe('No causes yet.');
  });

  it('tells the evidence by a word and by a shape beside every cause', () => {
    const shapes = (['guess', 'observed', 'counted'] as const).map((evidence) => {
      const { svg } = fishbone(
        { problem, categories: [{ name: 'Place', causes: [{ text: 'Key', evidence }] }] },
        options,
      );
      return svg
        .slice(0, svg.indexOf('>Key<'))
        .match(/<(?:circle|path|rect)[^>]*>/g)
        ?.at(-1)
        ?.replace(/ fill.*/, '');
    });
    expect(new Set(shapes).size).toBe(3);
    expect(
      fishbone({ problem, categories: [{ name: 'Place', causes: [{ text: 'Key', evidence: 'observed' }] }] }, options)
        .svg,
    ).toContain('>Observed<');
  });

  it('has every category and cause in the table, also a category without a cause', () => {
    const { table } = fishbone(
      {
        problem,
        categories: [
          { name: 'People', causes: [{ text: 'One prescriber', evidence: 'counted' }] },
          { name: '', causes: [] },
        ],
      },
      options,
    );
    expect(table.caption).toBe('Causes of: Antibiotics later than 60 minutes');
    expect(table.rows).toEqual([
      ['People', 'One prescriber', 'Counted'],
      ['Other causes', 'No causes yet', ''],
    ]);
  });

  it('refuses a level of evidence that is none', () => {
    expect(() => finding('rumour' as Evidence)).toThrow(/fishbone: categories\[0\]\.causes\[0\]\.evidence is rumour/);
  });
});
