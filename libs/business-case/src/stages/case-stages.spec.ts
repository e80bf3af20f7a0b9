import { readCase } from '../case-reading.service.js';
import type { RawCase, ReadCase } from '../read-case.js';
import { type AroundCase, dueAt, stageParts } from './case-stages.js';
import { caseStages, stageAfter, stageBefore } from './stage-order.js';

const NOTHING: RawCase = {
  facts: null,
  options: [],
  filterChoices: [],
  lines: [],
  benefits: [],
  risks: [],
  scenarios: [],
  posts: [],
  worths: [],
  unitCosts: [],
  cashRoutes: [],
  signOffs: [],
  quality: [],
  uses: [],
  serviceLine: null,
  equality: [],
  decisions: [],
};
const around: AroundCase = { saysWhy: false, hasAim: false, milestones: 0, isWorkedOut: false, fullSince: null };
const there = (stage: (typeof caseStages)[number], read: ReadCase, change: Partial<AroundCase> = {}) =>
  stageParts(stage, read, { ...around, ...change })
    .filter(({ isThere }) => isThere)
    .map(({ key }) => key);
const option = (kind: 'bau' | 'do-minimum' | 'preferred', rating: 'green' | 'amber' | 'red') => ({
  id: kind,
  version: 1,
  kind,
  description: kind,
  rating,
  reason: 'By the factors.',
  choices: [],
});

describe('the stages of a case', () => {
  it('are strategic outline, outline and full, in this order', () => {
    // Green Book 2026, Table 3.
    expect([stageAfter('strategic-outline'), stageAfter('outline'), stageAfter('full')]).toEqual([
      'outline',
      'full',
      null,
    ]);
    expect([stageBefore('full'), stageBefore('strategic-outline')]).toEqual(['outline', null]);
  });

  it('ask of the strategic outline for rationale, objectives, longlist, shortlist and way forward, and for no more', () => {
    // Green Book 2026, Table 3: the contents of a strategic outline case.
    const parts = stageParts('strategic-outline', readCase(NOTHING), around);
    expect(parts.map(({ key }) => key)).toEqual(['rationale', 'objectives', 'longlist', 'shortlist', 'way-forward']);
    expect(parts.some(({ isThere }) => isThere)).toBe(false);
  });

  it('ask later for what the earlier stages asked for as well', () => {
    const keys = (stage: (typeof caseStages)[number]) =>
      stageParts(stage, readCase(NOTHING), around).map(({ key }) => key);
    expect(keys('outline').slice(0, 5)).toEqual(keys('strategic-outline'));
    expect(keys('full').slice(0, keys('outline').length)).toEqual(keys('outline'));
    expect(keys('full').slice(-4)).toEqual(['revisited', 'full-commercial', 'full-financial', 'full-management']);
  });

  it('find a shortlist only where two options besides business as usual meet the success factors', () => {
    const read = (doMinimum: 'amber' | 'red') =>
      readCase({
        ...NOTHING,
        options: [option('bau', 'red'), option('do-minimum', doMinimum), option('preferred', 'green')],
      });
    expect(there('strategic-outline', read('amber'))).toEqual(['shortlist', 'way-forward']);
    expect(there('strategic-outline', read('red'))).toEqual(['way-forward']);
  });

  it('find what the project says around its case', () => {
    expect(there('strategic-outline', readCase(NOTHING), { saysWhy: true, hasAim: true })).toEqual([
      'rationale',
      'objectives',
    ]);
  });

  it('take an appraisal for revisited only when finance has checked it since the full case was begun', () => {
    const bare = readCase(NOTHING);
    const checkedAt = (at: string) =>
      readCase({
        ...NOTHING,
        decisions: [
          {
            kind: 'finance-check',
            outcome: 'checked',
            note: '',
            byName: 'Bo',
            at,
            figuresHash: bare.figuresHash,
            approvesAs: null,
            approvalLimit: null,
            wholeLifeCost: null,
          },
        ],
      });
    const fullSince = '2026-06-01T09:00:00.000Z';
    expect(there('full', checkedAt('2026-05-31T09:00:00.000Z'), { fullSince })).not.toContain('revisited');
    expect(there('full', checkedAt('2026-06-02T09:00:00.000Z'), { fullSince })).toContain('revisited');
    expect(there('full', checkedAt('2026-06-02T09:00:00.000Z'))).not.toContain('revisited');
  });

  it('ask about tax and agreed cash only from the stage on that holds them, and about everything in one pass', () => {
    const warnings = ['VAT_LEFT_BLANK', 'CASH_NOT_AGREED', 'NO_DISBENEFIT'].map((code) => ({
      code,
      message: code,
      subjectId: null,
      subject: null,
    }));
    const codes = (stage: (typeof caseStages)[number] | null) => dueAt(stage, warnings).map(({ code }) => code);
    expect(codes('strategic-outline')).toEqual(['NO_DISBENEFIT']);
    expect(codes('outline')).toEqual(['VAT_LEFT_BLANK', 'NO_DISBENEFIT']);
    expect(codes('full')).toHaveLength(3);
    expect(codes(null)).toHaveLength(3);
  });
});
