import { parsePopulation } from '#libs/needs-projection';
import { type SaidOfFile, withHeader } from '../../apps/web/src/business-case/population-header.js';

const NOTHING: SaidOfFile = { source: '', licence: '', retrievedOn: '', baseYear: '', area: '', isFictional: false };
const SAID: SaidOfFile = {
  ...NOTHING,
  source: 'Office for National Statistics, 2022-based',
  licence: 'Open Government Licence v3.0',
  retrievedOn: '2026-11-26',
  baseYear: '2022',
};
const TABLE = 'area,variant,year,sex,age band from,age band to,people\nHere,principal,2022,persons,0,open,1';

describe('what a person says of a population file', () => {
  it('is written above a published table, which is then read as a file, and is of real people', () => {
    const outcome = parsePopulation(withHeader(TABLE, SAID));
    expect(outcome.kind === 'population' && outcome.population.provenance).toEqual({
      source: 'Office for National Statistics, 2022-based',
      baseYear: 2022,
      retrievedOn: '2026-11-26',
      licence: 'Open Government Licence v3.0',
      fictional: false,
    });
  });
  it('comes before what the file says, and leaves the rest of its header', () => {
    const csv = `source,An older one\nnote,By hand\nfictional,yes\n${TABLE}`;
    expect(
      withHeader(csv, { ...NOTHING, source: 'A “newer” one' })
        .split('\n')
        .slice(0, 3),
    ).toEqual(['source,A “newer” one', 'note,By hand', 'fictional,yes']);
  });
  it('leaves a file that says everything itself as it is, however often it is checked', () => {
    const whole = withHeader(TABLE, SAID);
    expect(withHeader(whole, NOTHING)).toBe(whole);
    expect(withHeader(whole, SAID)).toBe(whole);
  });
  it('names the area of a table that has no column for it, and none of one that has', () => {
    const bare = 'variant,year,sex,age band from,age band to,people\nprincipal,2022,persons,0,open,1\n';
    const outcome = parsePopulation(withHeader(bare, { ...SAID, area: 'Here, and there' }));
    expect(outcome.kind === 'population' && outcome.population.areas.map(({ name }) => name)).toEqual([
      'Here, and there',
    ]);
    expect(withHeader(TABLE, { ...NOTHING, area: 'There', isFictional: true })).toBe(`fictional,yes\n${TABLE}`);
  });
  it('changes nothing of a text without a table: what is wrong with it is told as it stands', () => {
    expect(withHeader('Not a table', SAID)).toBe('Not a table');
  });
});
