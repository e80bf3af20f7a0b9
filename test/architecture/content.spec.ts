import { ContentFaults, isGraded, loadGuidance, readGuidance } from '#libs/guidance';
import { type RubricRules, rubricOutcome, SIP_BC_RULES } from '#libs/marking-statistics';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const house = resolve(import.meta.dirname, '../..');
const content = join(house, 'libs/guidance/content');

/** The day the content was last gone through as a whole; the house asks for a review every year from it. */
const LAST_REVIEW = '2026-11-24';
const YEAR = 365 * 86_400_000;

const texts = readdirSync(content, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((file) => ({ file, text: readFileSync(join(content, file), 'utf8') }));

const { current } = loadGuidance();

describe('the content', () => {
  it('was reviewed within a year, and names whoever looks after it', () => {
    for (const { reviewed, owner } of [
      ...current.stages,
      ...current.models,
      ...current.rubrics,
      ...current.tools.papers,
    ]) {
      expect(Math.abs(Date.parse(LAST_REVIEW) - Date.parse(reviewed))).toBeLessThanOrEqual(YEAR);
      expect(owner).not.toBe('');
    }
  });

  it('links by https alone', () => {
    const plain = texts.filter(({ text }) => /\bhttp:/.test(text)).map(({ file }) => file);
    expect(plain).toEqual([]);
  });

  it.each(texts)('$file is no longer than a file of the house may be', ({ text }) => {
    expect(text.split('\n').length).toBeLessThanOrEqual(400);
  });

  it('is not written into the code: no prompt of a question stands in a source file', () => {
    const prompts = current.stages
      .flatMap(({ questions }) => questions.flatMap(({ ask, prompts }) => [ask, ...Object.values(prompts)]))
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

describe('the rubric of the content and the arithmetic of marking', () => {
  const rubric = current.rubric('SIP-BC', '1.0');

  it('agree on weights, flags and what makes a pass', () => {
    expect(rubric.criteria.map(({ key, weight }) => ({ key, weight }))).toEqual(SIP_BC_RULES.criteria);
    expect(rubric.flags.map(({ key, returns }) => ({ key, returns }))).toEqual(SIP_BC_RULES.flags);
    expect({ ...rubric.outcome, bands: rubric.outcome?.bands.map(({ key, from }) => ({ name: key, from })) }).toEqual(
      SIP_BC_RULES.outcome,
    );
  });

  it.each([
    ['a mixed marking', [3, 3, 2, 3, 3, 2, 3, 2, 3, 4], 68.75, 'pass'],
    ['all threes but a one in C6', [3, 3, 3, 3, 3, 1, 3, 3, 3, 3], 69, 'fail'],
    ['all twos', [2, 2, 2, 2, 2, 2, 2, 2, 2, 2], 50, 'fail'],
    ['all threes but a nought in C9', [3, 3, 3, 3, 3, 3, 3, 3, 0, 3], 69.75, 'fail'],
    ['all threes', [3, 3, 3, 3, 3, 3, 3, 3, 3, 3], 75, 'pass'],
    ['all fours', [4, 4, 4, 4, 4, 4, 4, 4, 4, 4], 100, 'pass'],
  ])('find for %s what the rubric’s paper says', (_, levels, total, outcome) => {
    if (!isGraded(rubric)) throw new Error('SIP-BC is for marks.');
    const rules: RubricRules = rubric;
    expect(rubricOutcome(levels, { rules })).toMatchObject({ total, outcome });
  });
});

describe('a planted edition', () => {
  const faults = (() => {
    try {
      readGuidance(join(import.meta.dirname, 'planted/content'));
    } catch (error) {
      if (error instanceof ContentFaults) return error.faults;
    }
    throw new Error('The planted faults were not seen.');
  })();

  it.each([
    'S1-problem.md has no coreQuestion',
    'S1-problem.md, gate says “king” among its signers',
    'says “moon.full” for evidence',
    'condition twice stands twice',
    'condition twice is about “nowhere”, which is no question of its stage',
    'question statement stands twice',
    'has word limits that cannot be kept, 9 to 3',
    'is a choice with 0 choices',
    'has a prompt for “alchemy”, which is no model',
    'S1-problem.md names “http://example.org/”, which is no https address',
    'S1-problem.md has no day reviewed',
    'the text of stage problem has 2 words',
    'gate G1 does not ask for diagnostics.cause-observed',
    'S2-rationale.md has no front matter',
    'there is no stage rationale',
    'the weights of the stages sum to 12',
    'mfi.md has 1 steps',
    'mfi.md is confirmed without an https address',
    'model mfi helps with “dreams”',
    'there is no model lean',
    'bad-1.0.md describes 2 of 3 levels of C1',
    'bad-1.0.md has weights that sum to 90, not to 100',
    'bad-1.0.md protects C9, which is no criterion',
    'bad-1.0.md has its cut at 60, where no band begins',
    'rubric BAD 1.0 shows “hearsay” for C1',
    'tensions.md does not say what is to be confirmed',
    'tensions.md, item one has “owners”, which nothing reads',
    'tensions.md lists one twice',
    'there is no list of nine-cs',
  ])('is refused, and it is said that %s', (fault) => {
    expect(faults.join('\n')).toContain(fault);
  });
});
