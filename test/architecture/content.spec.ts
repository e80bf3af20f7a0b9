import { loadGuidance } from '#libs/guidance';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const house = resolve(import.meta.dirname, '../..');

/** The day the content was last gone through as a whole; the house asks for a review every year from it. */
const REVIEWED_BY = '2026-11-24';

describe('the content', () => {
  const { current } = loadGuidance();

  it('was reviewed within a year, and names whoever looks after it', () => {
    for (const { reviewed, owner } of current.stages) {
      expect(Date.parse(REVIEWED_BY) - Date.parse(reviewed)).toBeLessThanOrEqual(365 * 86_400_000);
      expect(owner).not.toBe('');
    }
  });

  it('links by https alone', () => {
    for (const { sources } of current.stages) for (const source of sources) expect(source).toMatch(/^https:\/\//);
  });

  it('is not written into the code: no prompt of a question stands in a source file', () => {
    const prompts = current.stages
      .flatMap(({ questions }) => questions.map(({ ask }) => ask))
      .filter((ask) => ask.length > 30);
    const sources = ['libs', 'apps'].flatMap((top) =>
      readdirSync(join(house, top), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file) && !file.includes('spec'))
        .map((file) => readFileSync(join(house, top, file), 'utf8')),
    );
    expect(sources.length).toBeGreaterThan(50);
    for (const prompt of prompts) expect(sources.some((source) => source.includes(prompt))).toBe(false);
  });
});
