import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSpcCase } from '../../apps/local/golden-spc.mjs';

interface GoldenCase {
  readonly id: string;
  readonly title: string;
  readonly expected: { readonly centreLine: (number | null)[] };
}

const folder = join(import.meta.dirname, '../published-data/spc');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string): GoldenCase[] => JSON.parse(readFileSync(join(folder, name), 'utf8')) as GoldenCase[];

describe('the golden cases of three peer packages', () => {
  it('are all here', () => expect(files.flatMap(read)).toHaveLength(328));

  for (const name of files)
    it(`agree: ${name}`, () => {
      const differing = read(name)
        .map((one) => ({ title: one.title, ...checkSpcCase(one) }))
        .filter(({ verdict }) => verdict === 'differs');
      expect(differing).toEqual([]);
    });

  it('are told apart from an answer that is a millionth off', () => {
    const [one] = read('qicharts2.c.json') as [GoldenCase];
    const off = {
      ...one,
      expected: { ...one.expected, centreLine: one.expected.centreLine.map((line) => (line ?? 0) * 1.000001) },
    };
    expect(checkSpcCase(off)).toMatchObject({
      verdict: 'differs',
      differences: [expect.stringContaining('centreLine')],
    });
  });
});
