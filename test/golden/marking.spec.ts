import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkMarkingCase } from '../../apps/local/golden-marking.mjs';

interface GoldenCase {
  readonly id: string;
  readonly title: string;
  readonly operation: string;
  readonly input: object;
  readonly expected: Record<string, unknown> | null;
  readonly refusal: { readonly code: string; readonly field: string; readonly islands?: readonly object[] } | null;
}

const folder = join(import.meta.dirname, '../published-data/marking');
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as GoldenCase[]);
const one = (id: string): GoldenCase => cases.find((golden) => golden.id === id) as GoldenCase;

describe('the golden cases of marking', () => {
  it('are all here', () => expect(cases).toHaveLength(197));

  for (const operation of new Set(cases.map((golden) => golden.operation)))
    it(`agree: ${operation}`, () => {
      const differing = cases
        .filter((golden) => golden.operation === operation)
        .map((golden) => ({ title: golden.title, ...checkMarkingCase(golden) }))
        .filter(({ verdict }) => verdict === 'differs');
      expect(differing).toEqual([]);
    });

  it('are told apart from an answer a millionth off, except where that much is allowed', () => {
    const withValue = (field: string, off: number) => {
      const { expected } = one('ck-002');
      return { ...one('ck-002'), expected: { ...expected, [field]: (expected?.[field] as number) + off } };
    };
    expect(checkMarkingCase(withValue('value', 1e-6)).differences).toEqual([expect.stringMatching(/^value: 0\.13/)]);
    expect(checkMarkingCase(withValue('upper', 9e-7)).verdict).toBe('agrees');
    expect(checkMarkingCase(withValue('upper', 2e-6)).verdict).toBe('differs');
  });

  it('are told apart from nought where nothing is defined', () => {
    const off = { ...one('pa-011'), expected: { pairwise: 0 } };
    expect(checkMarkingCase(off).differences).toEqual(['pairwise: null and not 0']);
  });

  it('are told apart from a refusal with another code, at another place, of other islands, or none', () => {
    const golden = one('sev-023');
    const refusing = (refusal: object) => checkMarkingCase({ ...golden, refusal }).verdict;
    expect(refusing({ ...golden.refusal })).toBe('agrees');
    expect(refusing({ ...golden.refusal, code: 'RAGGED' })).toBe('differs');
    expect(refusing({ ...golden.refusal, field: 'marks[0]' })).toBe('differs');
    expect(refusing({ ...golden.refusal, islands: golden.refusal?.islands?.slice(1) })).toBe('differs');
    expect(checkMarkingCase({ ...one('ck-002'), refusal: golden.refusal }).verdict).toBe('differs');
  });

  it('are told apart from an operation that is not there', () => {
    expect(checkMarkingCase({ ...one('ck-002'), operation: 'guess' }).differences).toEqual([
      'the engine has no operation guess',
    ]);
  });
});
