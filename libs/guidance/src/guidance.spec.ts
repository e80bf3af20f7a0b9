import {
  checkWords,
  countWords,
  evidenceKeys,
  evidenceOfGate,
  loadGuidance,
  modelKeys,
  promptFor,
  stageKeys,
} from './index.js';

const { current } = loadGuidance();
const questions = current.stages.flatMap((stage) => stage.questions);
const conditions = current.stages.flatMap(({ gate }) => gate.conditions);

function question(key: string) {
  const found = current.question(key);
  if (!found) throw new Error(`There is no question ${key} any more.`);
  return found;
}

describe('the guidance that ships', () => {
  it('is read once', () => {
    expect(loadGuidance()).toBe(loadGuidance());
  });

  it('has the ten stages in order, with weights that sum to 100', () => {
    expect(current.stages.map(({ key }) => key)).toEqual(stageKeys);
    expect(current.stages.map(({ code }) => code).join(' ')).toBe('S0 S1 S2 S3 S4 S5 S6 S7 S8 S9');
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

  it('asks for every kind of evidence the house can give, once, at its own gate', () => {
    const asked = conditions.map(({ evidence }) => evidence).filter((key) => key !== 'answers');
    expect([...asked].sort()).toEqual([...evidenceKeys].sort());
    for (const { gate } of current.stages)
      for (const { evidence } of gate.conditions)
        if (evidence !== 'answers') expect(evidenceOfGate[gate.key]).toContain(evidence);
  });

  it('sends whoever has not met a condition to a question of the same stage', () => {
    for (const { key, gate } of current.stages)
      for (const { about } of gate.conditions) {
        expect(about.length).toBeGreaterThan(0);
        for (const wanted of about) expect(current.stageOfQuestion(wanted)?.key).toBe(key);
      }
  });

  it('asks in words for what the gates judge by words', () => {
    const words = (gate: string) => current.gate(gate).conditions.flatMap(({ answers }) => answers);
    expect(words('G1')).toEqual([
      'problem-statement',
      'who-is-harmed',
      'equity-note',
      'patient-voice',
      'scope-in',
      'scope-out',
    ]);
    expect(words('G4')).toEqual(['data-plan', 'analysis-plan']);
    expect(words('G5')).toEqual(['the-ask']);
    expect(words('G7')).toEqual(expect.arrayContaining(['limits', 'interpretation', 'do-differently', 'reflection']));
    expect(words('G8')).toEqual(expect.arrayContaining(['plain-summary', 'adoption-notes']));
  });

  it('keeps the lead’s own pages the lead’s: leadership, tensions and the reflection', () => {
    expect(questions.filter(({ seenBy }) => seenBy === 'lead').map(({ key }) => key)).toEqual([
      'leadership-strengths',
      'leadership-gaps',
      'leadership-tension',
      'leadership-support',
      'leadership-ratings',
      'development-goals',
      'tensions-met',
      'leadership-after',
      'feedback-summary',
      'reflection',
    ]);
  });

  it('has the eleven models, each with when to leave it alone, and says which are not confirmed', () => {
    expect(current.models.map(({ key }) => key).sort()).toEqual([...modelKeys].sort());
    expect(current.models.filter(({ confirmed }) => confirmed).map(({ key }) => key)).toEqual([
      'mfi',
      'mindspace',
      'nhs-change-model',
      'susqi',
    ]);
    for (const { doNotUseWhen } of current.models) expect(countWords(doNotUseWhen)).toBeGreaterThan(5);
    expect(current.model('nhs-change-model')?.steps).toHaveLength(8);
    expect(current.model('mindspace')?.steps).toHaveLength(9);
  });

  it.each(modelKeys)('puts some questions otherwise to a project that follows %s', (model) => {
    const changed = questions.filter((one) => promptFor(one, model) !== one.ask);
    expect(changed.length).toBeGreaterThanOrEqual(2);
  });

  it('changes its questions by model in the problem, the rationale, the measures and the testing', () => {
    for (const key of ['problem', 'rationale', 'measures', 'implementation'])
      expect(
        current.stage(key).questions.filter(({ prompts }) => Object.keys(prompts).length > 0).length,
      ).toBeGreaterThanOrEqual(2);
    expect(promptFor(question('problem-statement'), null)).toBe(question('problem-statement').ask);
    expect(promptFor(question('problem-statement'), 'a model of long ago')).toBe(question('problem-statement').ask);
  });

  it('knows its own keys, and none that never were', () => {
    expect(current.stageOfQuestion('problem-statement')?.code).toBe('S1');
    expect(current.condition('after-care-answered')?.evidence).toBe('after-care.answered');
    expect(current.question('nowhere')).toBeUndefined();
    expect(() => current.stage('nowhere')).toThrow(RangeError);
    expect(() => current.rubric('SIP-BC', '9.9')).toThrow(RangeError);
    expect(() => loadGuidance().edition('1948-07')).toThrow(RangeError);
  });
});

describe('the lists', () => {
  const { tools } = current;

  it('have five domains of four leadership elements', () => {
    const codes = [1, 2, 3, 4, 5].flatMap((domain) => [1, 2, 3, 4].map((element) => `${domain}.${element}`));
    expect(tools.leadershipElements.map(({ key }) => key)).toEqual(codes);
    expect(new Set(tools.leadershipElements.map(({ domain }) => domain)).size).toBe(5);
  });

  it('have four tensions of the source and a fifth that says it is ours', () => {
    expect(tools.tensions.map(({ ours }) => ours)).toEqual([false, false, false, false, true]);
  });

  it('have ten sustainability factors whose best scores sum to 31.1, 52.4 and 16.5: 100 in all', () => {
    const tenths = (group: string) =>
      tools.sustainabilityFactors
        .filter((factor) => factor.group === group)
        .reduce((sum, { scores }) => sum + Math.round(scores.A * 10), 0);
    expect([tenths('Process'), tenths('Staff'), tenths('Organisation')]).toEqual([311, 524, 165]);
    for (const { scores } of tools.sustainabilityFactors) {
      expect(scores.A).toBeGreaterThan(scores.B);
      expect(scores.B).toBeGreaterThanOrEqual(scores.C);
      expect(scores.D).toBe(0);
    }
  });

  it('say which sustainability scores were read and which are from memory', () => {
    const read = tools.sustainabilityFactors.flatMap(({ key, confirmedScores }) =>
      confirmedScores.map((level) => `${key} ${level}`),
    );
    expect(read).toHaveLength(13);
    expect(tools.sustainabilityFactors.find(({ key }) => key === 'clinical-leaders')?.confirmedScores).toEqual([]);
    expect(tools.sustainabilityGuide).toEqual({ hopefulFrom: 55, actBelow: 45, confirmed: false });
  });

  it('have nine Cs, five levels of commitment from -1 to 3, four promises and sixteen groups, nine of them in law', () => {
    expect(tools.nineCs).toHaveLength(9);
    expect(tools.commitmentLevels.map(({ level }) => level)).toEqual([-1, 0, 1, 2, 3]);
    expect(tools.informationGovernance).toHaveLength(4);
    expect(tools.equalityCharacteristics.filter(({ inLaw }) => inLaw)).toHaveLength(9);
    expect(tools.equalityCharacteristics).toHaveLength(16);
  });

  it('have twelve lines on the card, of which one to nine are needed and asked for by the gate', () => {
    expect(tools.tidierCard.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    const needed = tools.tidierCard.filter((line) => line.needed);
    expect(needed.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(current.condition('card-complete')?.about).toEqual(needed.map((line) => line.question));
  });

  it('mark whatever is from memory as to be confirmed', () => {
    expect(
      tools.papers
        .filter(({ confirmed }) => !confirmed)
        .map(({ key }) => key)
        .sort(),
    ).toEqual(['caldicott-principles', 'equality-characteristics', 'raci', 'sustainability-factors']);
    expect(tools.caldicottPrinciples.filter(({ confirmed }) => !confirmed).map(({ key }) => key)).toEqual(['inform']);
  });
});

describe('word limits', () => {
  it('count what stands between white space', () => {
    expect(countWords('  one\ttwo\n three ')).toBe(3);
    expect(countWords('')).toBe(0);
  });

  it('say how many are missing or too many', () => {
    const statement = question('problem-statement');
    expect(checkWords(statement, 'too short')).toEqual({ kind: 'tooFew', words: 2, needed: 40 });
    expect(checkWords(statement, 'word '.repeat(151))).toEqual({ kind: 'tooMany', words: 151, allowed: 150 });
    expect(checkWords(statement, 'word '.repeat(150))).toEqual({ kind: 'within', words: 150 });
  });

  it('do not bind a question that is not answered in words', () => {
    expect(checkWords(question('licence'), '')).toEqual({ kind: 'within', words: 0 });
  });

  it('are those of the lifecycle', () => {
    expect(question('problem-statement').words).toEqual({ min: 40, max: 150 });
    expect(question('reflection').words).toEqual({ min: 300, max: 600 });
    expect(question('plain-summary').words?.max).toBe(120);
  });
});
