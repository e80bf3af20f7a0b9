import { cpSync, mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ContentFaults, readGuidance } from './index.js';

const content = resolve(import.meta.dirname, '../content');

/** A fault a person may make when editing: in which file, what stood there, what stands there now, and how it is named. */
const planted: readonly (readonly [string, string, string, string])[] = [
  ['stages/S1-problem.md', '---\nkey: problem', 'key: problem', 'has no front matter'],
  ['stages/S1-problem.md', 'title: The problem', 'title: The problem: what', 'Nested mappings'],
  ['stages/S1-problem.md', 'title: The problem', 'title: The #1 problem', 'a # cuts off the line'],
  ['stages/S1-problem.md', 'key: problem\n', 'key: trouble\n', 'says “trouble” for key'],
  ['stages/S1-problem.md', 'code: S1', 'code: S7', 'has the code “S7”'],
  ['stages/S1-problem.md', 'weight: 12', 'weight: 13', 'the weights of the stages sum to 101'],
  ['stages/S1-problem.md', 'from: 1, to: 3', 'from: 3, to: 1', 'has no typicalWeeks in order'],
  ['stages/S1-problem.md', 'key: G1', 'key: G2', 'ends in gate G2, not in its own'],
  ['stages/S1-problem.md', 'signers: [mentor]', 'signers: [king]', 'says “king” among its signers'],
  ['stages/S1-problem.md', 'signers: [mentor]', 'signers: []', 'is signed by nobody'],
  ['stages/S1-problem.md', 'key: patients-heard', 'key: harm-named', 'condition harm-named stands twice'],
  ['stages/S1-problem.md', 'answers: [patient-voice]', 'answers: [nowhere]', 'about “nowhere”, which is no question'],
  ['stages/S1-problem.md', 'answers: [patient-voice]', 'answers: [causes]', 'wants words for causes'],
  ['stages/S1-problem.md', 'answers: [patient-voice]', 'answers: [benchmark]', 'needs benchmark, which is not marked'],
  ['stages/S1-problem.md', '      about: [baseline]\n', '', 'names no question it is about'],
  ['stages/S1-problem.md', 'evidence: diagnostics.cause-observed', 'evidence: moon.full', 'says “moon.full”'],
  ['stages/S1-problem.md', 'evidence: diagnostics.cause-observed', 'evidence: aim.smart', 'aim.smart of another gate'],
  ['stages/S1-problem.md', 'key: problem-source', 'key: problem-statement', 'question problem-statement stands twice'],
  [
    'stages/S1-problem.md',
    'words: { min: 40, max: 150 }',
    'words: { min: 150, max: 40 }',
    'word limits that cannot be',
  ],
  ['stages/S1-problem.md', '    words: { min: 40, max: 150 }\n', '', 'asks for words without a limit'],
  ['stages/S1-problem.md', 'words: { min: 2, max: 60 }', 'words: { min: 0, max: 60 }', 'would do with no words'],
  ['stages/S1-problem.md', 'record: causes', 'record: reasons', 'says “reasons” for record'],
  ['stages/S1-problem.md', '      com-b: Is it', '      alchemy: Is it', 'a prompt for “alchemy”, which is no model'],
  ['stages/S1-problem.md', 'neededForGate: true', 'neededForgate: true', 'has “neededForgate”, which nothing reads'],
  ['stages/S1-problem.md', 'neededForGate: true', 'neededForGate: yes please', 'says neither true nor false'],
  [
    'stages/S1-problem.md',
    'label: Safety }',
    'label: Safety, first }',
    'put a sentence with a comma in quotation marks',
  ],
  ['stages/S1-problem.md', 'key: experience,', 'key: safety,', 'offers one choice twice'],
  ['stages/S1-problem.md', 'reviewed: 2026-11-24', 'reviewed: last autumn', 'has no day reviewed'],
  ['stages/S1-problem.md', 'reviewed: 2026-11-24\n', '', 'has no day reviewed'],
  ['stages/S1-problem.md', 'https://pmc', 'http://pmc', 'which is no https address'],
  ['models/lean.md', 'key: lean', 'key: mfi', 'model mfi stands twice'],
  ['models/lean.md', 'confirmed: false', 'confirmed: true', 'is confirmed without an https address'],
  ['models/lean.md', 'To be confirmed:', 'It is', 'does not say that it is to be confirmed'],
  ['models/lean.md', 'fillsQuestions: [diagnostics', 'fillsQuestions: [dreams', 'helps with “dreams”'],
  ['rubrics/sip-bc-1.0.md', 'weight: 14', 'weight: 15', 'has weights that sum to 101'],
  ['rubrics/sip-bc-1.0.md', '      - A list of job titles.\n', '', 'describes 4 of 5 levels of C3'],
  ['rubrics/sip-bc-1.0.md', 'neverOne: [C4', 'neverOne: [C44', 'protects C44, which is no criterion'],
  ['rubrics/sip-bc-1.0.md', 'cut: 60', 'cut: 61', 'has its cut at 61, where no band begins'],
  ['rubrics/sip-bc-1.0.md', 'evidence: [cycles', 'evidence: [circles', 'shows “circles” for C5'],
  ['rubrics/sip-7-1.0.md', 'formative: true', 'formative: false', 'has no outcome rules'],
  ['tools/tidier-card.md', 'question: card-dose', 'question: card-cost', 'filled by “card-cost”, which is no question'],
  ['tools/nine-cs.md', 'key: champions', 'key: channels', 'lists channels twice'],
  ['tools/raci.md', 'To be confirmed:', 'It is', 'does not say what is to be confirmed'],
  ['tools/route-sorter.md', 'key: unsure', 'key: perhaps', 'there is no advice for the route unsure'],
];

describe('content with a fault in it', () => {
  let folder: string;
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'guidance-'))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** What is wrong with the content that ships once something was done to it. */
  function faultsAfter(spoil: (edition: string) => void): readonly string[] {
    rmSync(folder, { recursive: true, force: true });
    cpSync(content, folder, { recursive: true, force: true });
    spoil(join(folder, '2026-11'));
    try {
      readGuidance(folder);
      return [];
    } catch (error) {
      if (error instanceof ContentFaults) return error.faults;
      throw error;
    }
  }

  it('is not what ships', () => {
    expect(faultsAfter(() => undefined)).toEqual([]);
  });

  it.each(planted)('%s: “%s” spoilt as “%s” is named', (file, was, is, named) => {
    const faults = faultsAfter((edition) => {
      const text = readFileSync(join(edition, file), 'utf8');
      expect(text).toContain(was);
      writeFileSync(join(edition, file), text.replace(was, is));
    });
    expect(faults.join('\n')).toContain(named);
  });

  it.each(['stages/S3-stakeholders.md', 'models/ebcd.md', 'tools/wastes.md'])('is named when %s is gone', (file) => {
    const faults = faultsAfter((edition) => unlinkSync(join(edition, file)));
    expect(faults.join('\n')).toMatch(/there is no (stage stakeholders|model ebcd|list of wastes)/);
  });

  it('is named when a text is cut short, or grows beyond a phone', () => {
    const withBody = (body: string) =>
      faultsAfter((edition) => {
        const file = join(edition, 'stages/S4-measures.md');
        const head = readFileSync(file, 'utf8').split('\n---\n')[0] ?? '';
        writeFileSync(file, `${head}\n---\n${body}`);
      });
    expect(withBody('Too short.')).toEqual(['the text of stage measures has 2 words, not 120 to 250']);
    expect(withBody('word '.repeat(251))).toEqual(['the text of stage measures has 251 words, not 120 to 250']);
  });

  it('is named when a list lies there that nothing asks for', () => {
    const faults = faultsAfter((edition) => writeFileSync(join(edition, 'tools/spare.md'), '---\ntitle: Spare\n---\n'));
    expect(faults).toEqual(['spare.md is a list that nothing asks for']);
  });

  it('is refused even when it is empty', () => {
    rmSync(join(folder, '2026-11'), { recursive: true, force: true });
    expect(() => readGuidance(folder)).toThrow('there is no edition');
  });
});
