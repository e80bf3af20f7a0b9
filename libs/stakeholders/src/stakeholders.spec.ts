import { levelNumber, levelOf } from './commitment.js';
import { missingKinds, nineCs } from './nine-cs.js';
import { quadrantOf } from './quadrant.js';
import { type RaciLine, raciWarnings } from './raci-warnings.js';
import { evidenceOf } from './stakeholder-evidence.js';
import type { StakeholderRead } from './stakeholder-reading.service.js';
import { looseEnds } from './stakeholder-threads.js';

const somebody = (facts: Partial<StakeholderRead> = {}): StakeholderRead => ({
  id: 'id',
  version: 1,
  name: 'Ward manager',
  nineCs: ['collaborators'],
  power: 5,
  interest: 5,
  impact: 3,
  judgedQuadrant: null,
  personId: null,
  isPatientVoice: false,
  likelyOpponent: false,
  quadrant: 'manage-closely',
  commitments: [],
  plan: null,
  ledger: [],
  ...facts,
});
const plan = {
  id: 'p',
  version: 1,
  need: 'n',
  gains: 'g',
  loses: null,
  message: null,
  messenger: 'm',
  channel: 'c',
  ownerId: 'o',
  ownerName: 'O',
  frequency: 'monthly' as const,
  nextDueOn: '2026-09-10',
};
const entry = {
  id: 'e',
  version: 1,
  onDay: '2026-09-01',
  channel: 'talk',
  said: 's',
  feeling: 'concerned' as const,
  changed: null,
  notChangedWhy: null,
  questionKey: null,
  answerId: null,
  at: '',
};

describe('the quadrant of a stakeholder', () => {
  it('is high from 4 and low up to 2', () => {
    expect(quadrantOf(4, 4)).toBe('manage-closely');
    expect(quadrantOf(5, 2)).toBe('keep-satisfied');
    expect(quadrantOf(1, 4)).toBe('keep-informed');
    expect(quadrantOf(2, 1)).toBe('monitor');
  });
  it('is the team’s to judge at a 3, and only there', () => {
    expect(quadrantOf(3, 5)).toBe('to-be-judged');
    expect(quadrantOf(3, 5, 'manage-closely')).toBe('manage-closely');
    expect(quadrantOf(5, 5, 'monitor')).toBe('manage-closely');
  });
});

describe('commitment', () => {
  it('runs from -1, opposed, to 3, make it happen', () => {
    expect(levelNumber('opposed')).toBe(-1);
    expect(levelOf(3)).toBe('make');
    expect(() => levelOf(4)).toThrow(RangeError);
  });
});

describe('the nine kinds', () => {
  it('that nobody is are asked for, each with a question', () => {
    expect(missingKinds([])).toHaveLength(nineCs.length);
    const missing = missingKinds([{ nineCs: ['consumers', 'champions'] }]);
    expect(missing.map(({ kind }) => kind)).not.toContain('consumers');
    expect(missing).toHaveLength(7);
    expect(missing.every(({ ask }) => ask.endsWith('?'))).toBe(true);
  });
});

describe('the responsibility chart', () => {
  const line = (holders: RaciLine['holders'], dueOn: string | null = null): RaciLine => ({
    kind: 'milestone',
    key: 'k',
    dueOn,
    holders,
  });
  const holder = (letter: 'responsible' | 'accountable', more: Partial<RaciLine['holders'][number]> = {}) => ({
    letter,
    isLead: false,
    isSponsor: false,
    lastDay: null,
    ...more,
  });
  const lead = line([holder('responsible', { isLead: true })]);
  const other = line([holder('responsible')]);

  it('warns when the lead does the work on more than 60% of the rows, not at 60%', () => {
    expect(raciWarnings([lead, lead, lead, other, other])).toEqual([]);
    expect(raciWarnings([lead, lead, other])[0]?.warning).toBe('lead-carries-too-much');
    expect(raciWarnings([])).toEqual([]);
  });
  it('warns when whoever answers for a milestone leaves before it is due', () => {
    const leaving = holder('accountable', { lastDay: '2026-10-01' });
    expect(raciWarnings([line([leaving], '2026-10-02')])[0]?.warning).toBe('accountable-leaves-first');
    expect(raciWarnings([line([leaving], '2026-10-01')])).toEqual([]);
    expect(raciWarnings([line([leaving])])).toEqual([]);
  });
  it('warns when the sponsor is down to do the work, not when they answer for it', () => {
    expect(raciWarnings([line([holder('responsible', { isSponsor: true })])])[0]?.warning).toBe(
      'sponsor-does-the-work',
    );
    expect(raciWarnings([line([holder('accountable', { isSponsor: true })])])).toEqual([]);
  });
});

describe('the evidence for the stakeholder gate', () => {
  const met = (register: StakeholderRead[]) =>
    Object.fromEntries(Object.entries(evidenceOf(register)).map(([key, { met: is }]) => [key, is]));

  it('is not there for an empty register', () => {
    expect(Object.values(met([]))).not.toContain(true);
  });
  it('asks for six, a patient voice and a likely opponent', () => {
    const six = Array.from({ length: 6 }, () => somebody());
    expect(met(six)['stakeholders.register-complete']).toBe(false);
    const whole = [...six.slice(2), somebody({ isPatientVoice: true }), somebody({ likelyOpponent: true })];
    expect(met(whole)['stakeholders.register-complete']).toBe(true);
    expect(met(whole.slice(1))['stakeholders.register-complete']).toBe(false);
  });
  it('asks of everybody to be managed closely, and of nobody else, a whole plan and to have been heard', () => {
    const far = somebody({ quadrant: 'monitor' });
    expect(met([far])).toMatchObject({
      'engagement.manage-closely-planned': true,
      'ledger.manage-closely-heard': true,
    });
    expect(met([far, somebody()])).toMatchObject({
      'engagement.manage-closely-planned': false,
      'ledger.manage-closely-heard': false,
    });
    const vague = somebody({ plan: { ...plan, gains: null } });
    expect(met([vague])['engagement.manage-closely-planned']).toBe(false);
    const good = somebody({ plan, ledger: [entry] });
    expect(met([good])).toMatchObject({
      'engagement.manage-closely-planned': true,
      'ledger.manage-closely-heard': true,
    });
    expect(met([good])['ledger.changed-or-reason']).toBe(false);
    expect(met([somebody({ ledger: [{ ...entry, notChangedWhy: 'because' }] })])['ledger.changed-or-reason']).toBe(
      true,
    );
  });
  it('names nobody, for the sponsor reads it too', () => {
    const said = JSON.stringify(evidenceOf([somebody({ name: 'The difficult one' })]));
    expect(said).not.toContain('difficult');
  });
});

describe('loose ends with people', () => {
  it('are talks whose day has passed and entries that nothing came of', () => {
    const register = [somebody({ plan, ledger: [entry] })];
    expect(looseEnds(register, '2026-09-10').map(({ kind }) => kind)).toEqual(['ledger-entry-without-answer']);
    expect(looseEnds(register, '2026-09-11').map(({ kind }) => kind)).toEqual([
      'stakeholder-overdue',
      'ledger-entry-without-answer',
    ]);
    expect(looseEnds([somebody({ ledger: [{ ...entry, changed: 'x' }] })], '2026-09-11')).toEqual([]);
  });
});
