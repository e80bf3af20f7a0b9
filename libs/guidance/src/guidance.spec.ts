import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  checkWords,
  ContentFaults,
  countWords,
  evidenceKeys,
  loadGuidance,
  promptFor,
  readGuidance,
  sortRoute,
  stageKeys,
} from './index.js';

const { current } = loadGuidance();

describe('the guidance that ships', () => {
  it('has the ten stages in order, with weights that sum to 100', () => {
    expect(current.stages.map(({ key }) => key)).toEqual(stageKeys);
    expect(current.stages.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    expect(current.stages.map(({ weight }) => weight)).toEqual([5, 12, 12, 12, 14, 18, 12, 9, 6, 0]);
  });

  it('has each gate signed by whom the lifecycle names', () => {
    expect(Object.fromEntries(current.stages.map(({ gate }) => [gate.key, gate.signers.join('+')]))).toEqual({
      G0: 'mentor',
      G1: 'mentor',
      G2: 'mentor',
      G3: 'sponsor',
      G4: 'mentor',
      G5: 'finance-partner+sponsor',
      G6: 'mentor',
      G7: 'finance-partner+mentor',
      G8: 'service-owner+sponsor',
      G9: 'service-owner',
    });
  });

  it('asks for every kind of evidence the house can give, once', () => {
    const asked = current.stages
      .flatMap(({ gate }) => gate.conditions.map(({ evidence }) => evidence))
      .filter((key) => key !== 'answers');
    expect([...asked].sort()).toEqual([...evidenceKeys].sort());
  });

  it('puts a question to a Lean project otherwise than to one with another model', () => {
    const question = current.question('problem-statement');
    if (!question) throw new Error('the question is gone');
    expect(promptFor(question, 'lean')).not.toBe(promptFor(question, 'dmaic'));
    expect(promptFor(question, null)).toBe(question.ask);
    const changed = current.stages
      .flatMap(({ questions }) => questions)
      .filter(({ prompts }) => Object.keys(prompts).length > 0);
    expect(changed.length).toBeGreaterThanOrEqual(5);
  });

  it('has the eleven models, each with when not to use it', () => {
    expect(current.models).toHaveLength(11);
    for (const { doNotUseWhen, steps } of current.models) {
      expect(doNotUseWhen.length).toBeGreaterThan(10);
      expect(steps.length).toBeGreaterThanOrEqual(3);
    }
  });

  it('has the SIP-BC rubric with the weights of its paper', () => {
    expect(current.rubric('SIP-BC', '1.0').criteria.map(({ weight }) => weight)).toEqual([
      10, 12, 12, 14, 10, 12, 8, 8, 7, 7,
    ]);
  });

  it('has sustainability factors whose best scores sum to 100', () => {
    const sum = current.tools.sustainabilityFactors.reduce((total, { scores }) => total + Math.round(scores.A * 10), 0);
    expect(sum).toBe(1000);
  });
});

describe('the route sorter', () => {
  it('calls a randomised project research, whatever else is true', () => {
    expect(sortRoute(current, { randomised: true, 'tests-change': true }).route).toBe('research');
  });
  it('calls a comparison with a standard audit, and a local test of change improvement', () => {
    expect(sortRoute(current, { 'against-standard': true }).route).toBe('audit');
    expect(sortRoute(current, { 'measure-only': true }).route).toBe('evaluation');
    expect(sortRoute(current, { 'tests-change': true }).route).toBe('improvement');
  });
  it('is unsure without a yes', () => {
    expect(sortRoute(current, {}).route).toBe('unsure');
  });
});

describe('word limits', () => {
  const question = current.question('problem-statement');
  it('count what stands between white space', () => {
    expect(countWords('  one\ttwo\n three ')).toBe(3);
    expect(countWords('')).toBe(0);
  });
  it('say how many are missing or too many', () => {
    if (!question) throw new Error('the question is gone');
    expect(checkWords(question, 'too short')).toMatchObject({ kind: 'tooFew', words: 2, needed: 40 });
    expect(checkWords(question, 'word '.repeat(151))).toMatchObject({ kind: 'tooMany', words: 151, allowed: 150 });
    expect(checkWords(question, 'word '.repeat(150))).toMatchObject({ kind: 'within' });
  });
});

describe('content with faults', () => {
  it('is refused with every fault named at once', () => {
    const folder = mkdtempSync(join(tmpdir(), 'guidance-'));
    mkdirSync(join(folder, '2026-01/stages'), { recursive: true });
    writeFileSync(
      join(folder, '2026-01/stages/S1-problem.md'),
      `---
key: problem
code: S1
title: The problem
gate:
  key: G1
  signers: [king]
  conditions:
    - { key: a, ask: A?, fix: Fix., evidence: answers, answers: [nowhere] }
    - { key: a, ask: A?, fix: Fix., evidence: moon.full }
questions:
  - { key: q, ask: Q?, type: text, words: { min: 9, max: 3 }, prompts: { alchemy: What? } }
---
`,
    );
    try {
      readGuidance(folder);
      throw new Error('the faults were not seen');
    } catch (error) {
      expect(error).toBeInstanceOf(ContentFaults);
      const text = (error as Error).message;
      for (const fault of [
        'has no coreQuestion',
        'king does not sign gates',
        'condition a stands twice',
        '“nowhere”, which is no question',
        '“moon.full”',
        'word limits that cannot be kept',
        '“alchemy”, which is no model',
        'there is no stage start',
        'there is no list of nine-cs',
      ])
        expect(text).toContain(fault);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
