import { type Caller, ERRORS, TestApi } from '../../support/test-api.js';

const act = (name: string, fields = 'id') =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} ${ERRORS} } }`;
const READ = `query ($id: ID!) { project(id: $id) { businessCase {
  options { id kind lines { id version recurrent earlier { recurrent why } } }
  benefits { id kind version annual unitValue cashRoute { holds } }
  signOffs { area holds } financeCheck { holds }
  appraisal { yearZero horizon cannot { code message } effectOfNewerSets expectedRisk expectedNpsv
    sets { set { id } newer { id } } warnings { code subject }
    options { optionId npsv pvb pvcPublic bcr rpsc incrementalNpsv statement { cashReleasing } } } } } }`;

interface Option {
  readonly optionId: string;
  readonly npsv: string;
  readonly pvb: string;
  readonly pvcPublic: string;
  readonly bcr: string | null;
  readonly rpsc: string | null;
  readonly incrementalNpsv: string;
  readonly statement: readonly { readonly cashReleasing: string }[];
}
interface Case {
  readonly options: {
    id: string;
    kind: string;
    lines: { id: string; version: number; recurrent: string; earlier: { recurrent: string; why: string }[] }[];
  }[];
  readonly benefits: {
    id: string;
    version: number;
    kind: string;
    annual: string | null;
    unitValue: string | null;
    cashRoute: { holds: boolean } | null;
  }[];
  readonly signOffs: { area: string; holds: boolean }[];
  readonly appraisal: {
    yearZero: string | null;
    horizon: number | null;
    cannot: { code: string; message: string } | null;
    effectOfNewerSets: string | null;
    expectedRisk: string | null;
    expectedNpsv: string | null;
    sets: { set: { id: string }; newer: { id: string } | null }[];
    warnings: { code: string; subject: string | null }[];
    options: Option[];
  };
}

describe('the appraisal of a case', () => {
  let api: TestApi;
  let lead: Caller;
  let finance: Caller;
  let mentor: Caller;
  let projectId: string;
  let bau: string;
  let preferred: string;

  const does = async (caller: Caller, name: string, input: object): Promise<string> =>
    (await caller.do<Record<string, { id: string }>>(act(name), { input }))[name]?.id ?? '';
  const refused = async (caller: Caller, name: string, input: object) => {
    const { data } = await caller.ask<Record<string, { errors: { __typename: string; message: string }[] }>>(
      act(name),
      {
        input,
      },
    );
    return Object.values(data ?? {})[0]?.errors[0];
  };
  const read = async (id = projectId): Promise<Case> =>
    (await lead.do<{ project: { businessCase: Case } }>(READ, { id })).project.businessCase;
  const figures = async (): Promise<Option> => {
    const found = (await read()).appraisal.options.find(({ optionId }) => optionId === preferred);
    if (!found) throw new Error('The preferred option is not appraised.');
    return found;
  };
  const line = (optionId: string, label: string, nonRecurrent: string, recurrent: string, startsIn: string) =>
    does(lead, 'addResourceLine', {
      projectId,
      optionId,
      kind: 'NON_PAY',
      label,
      nonRecurrent,
      recurrent,
      startsIn,
      source: '',
      funding: '',
    });
  const benefit = (label: string, annual: string | null, kind = 'NON_CASH') =>
    does(lead, 'addBenefit', {
      projectId,
      kind,
      label,
      noMeasureBecause: 'Counted by the site',
      annual,
      basis: '',
      startsIn: '2027-28',
      years: 5,
    });

  beforeAll(async () => {
    api = await TestApi.start();
    const trust = await api.organisation('Northmere (FICTIONAL)');
    lead = await api.someone(trust, 'Ada Lead', 'clinician');
    finance = await api.someone(trust, 'Bo Finance', 'finance-partner');
    mentor = await api.someone(trust, 'Mo Mentor', 'mentor');
    const started = await lead.do<{ startProject: { project: { id: string } } }>(
      `mutation { startProject(input: { title: "Fewer delayed antibiotics" }) { project { id } ${ERRORS} } }`,
    );
    projectId = started.startProject.project.id;
    for (const [person, role] of [
      [finance, 'FINANCE_PARTNER'],
      [mentor, 'MENTOR'],
    ] as const)
      await lead.do(act('addTeamMember', 'project { id }'), { input: { projectId, personId: person.personId, role } });
  });
  afterAll(() => api.stop());

  it('is not made of a case in which going on as now is no option, and says what to do', async () => {
    preferred = await does(lead, 'addOption', { projectId, kind: 'PREFERRED', description: 'A sepsis nurse' });
    await line(preferred, 'Set-up', '150000.00', '0.00', '2026-27');
    const { cannot, options } = (await read()).appraisal;
    expect(cannot?.code).toBe('BAU_REQUIRED');
    expect(cannot?.message).toMatch(/business as usual/i);
    expect(options).toEqual([]);
  });

  it('gives what another program gives for 150,000 once, 5,000 a year and 45,000 a year back', async () => {
    bau = await does(lead, 'addOption', { projectId, kind: 'BAU', description: 'Go on as now' });
    await line(preferred, 'Upkeep', '0.00', '5000.00', '2027-28');
    await benefit('Bed days', '45000.00');
    // The shared golden case vfm-001: pvb 203177.356896, pvc 172575.261877, npsv 30602.095019, bcr 1.17732608.
    expect(await figures()).toMatchObject({
      pvb: '203177.36',
      pvcPublic: '172575.26',
      npsv: '30602.10',
      incrementalNpsv: '30602.10',
      bcr: '1.1773',
      rpsc: '1.1773',
    });
    expect((await read()).appraisal).toMatchObject({ yearZero: '2026-27', horizon: 5, cannot: null });
  });

  it('counts what going on as now costs against every option', async () => {
    await line(bau, 'Agency nurses', '0.00', '1000.00', '2026-27');
    const { npsv, incrementalNpsv } = await figures();
    // 1,000 in each of six years: 1000 x (1 + 4.515052) = 5,515.05 less for the other, so that much more beside it.
    expect(npsv).toBe('30602.10');
    expect(incrementalNpsv).toBe('36117.15');
  });

  it('prices a post from the pay scales it rests on, and refuses more whole-time equivalents than people', async () => {
    const id = await line(preferred, 'Sepsis nurse', '0.00', '0.00', '2027-28');
    const post = { id, version: 1, point: '6/2 years', heads: 1, hcasZone: 'NONE', extraPensionable: '0.00', why: '' };
    expect(await refused(lead, 'pricePost', { ...post, wte: '1.4' })).toMatchObject({
      __typename: 'InvalidInputError',
      path: ['wte'],
      message: 'One person is at most 1.0 whole-time equivalent: for 1.4 enter at least 2 people.',
    });
    await does(lead, 'pricePost', { ...post, wte: '1' });
    const priced = (await read()).options.flatMap(({ lines }) => lines).find((one) => one.id === id);
    // The golden case wf-001: 42,170 + 5,575.50 + 10,028.03 + 210.85.
    expect(priced).toMatchObject({ recurrent: '57984.38', earlier: [{ recurrent: '0.00' }] });
    await does(lead, 'retireLine', { id, version: priced?.version });
  });

  it('works a benefit out from its measure, and refuses a target on the wrong side or at the baseline', async () => {
    const id = await benefit('Slots filled', null);
    const worked = {
      id,
      version: 1,
      unit: 'slots',
      direction: 'DECREASE',
      baseline: '0.092',
      target: '0.065',
      annualVolume: '14000',
      unitValue: '160.00',
      unitValueBasis: 'MARGINAL',
      deadweight: '0.1',
      attribution: '0.8',
      evidence: 'BEFORE_AND_AFTER',
      buildUp: ['0.25', '0.6'],
      isHealth: false,
      isDisbenefit: false,
    };
    expect((await refused(lead, 'workOutBenefit', { ...worked, target: '0.1' }))?.message).toMatch(
      /wrong|below|lower|other/i,
    );
    expect(await refused(lead, 'workOutBenefit', { ...worked, target: '0.092' })).toBeDefined();
    await does(lead, 'workOutBenefit', worked);
    // The golden case ben-003: 378 slots, 272.16 of them additional and ours, at 160 each.
    const found = (await read()).benefits.find((one) => one.id === id);
    expect(found).toMatchObject({ annual: '43545.60', unitValue: '160.00' });
    await does(lead, 'valueBenefit', { id, version: found?.version, annual: '40000.00', basis: 'By hand' });
    // What is given by hand is not what was worked out.
    expect((await read()).benefits.find((one) => one.id === id)).toMatchObject({ annual: '40000.00', unitValue: null });
  });

  it('leaves cash out of the financial case until a budget holder agrees to this very figure', async () => {
    const id = await benefit('Agency shifts stop', '12000.00', 'CASH');
    const warned = async () =>
      (await read()).appraisal.warnings
        .filter(({ subject }) => subject === 'Agency shifts stop')
        .map(({ code }) => code);
    expect((await figures()).statement.map(({ cashReleasing }) => cashReleasing)).toEqual(Array(6).fill('0.00'));
    expect(await warned()).toContain('CASH_NOT_AGREED');
    const route = { benefitId: id, budgetCode: 'A1234', holder: 'Ward budget', fallsOn: '2027-04-01', note: '' };
    expect((await refused(lead, 'agreeCash', route))?.__typename).toBe('NotPermittedError');
    await does(finance, 'agreeCash', route);
    // 12,000 in the prices of 2027-28, which are 2% above those of year 0.
    expect((await figures()).statement.map(({ cashReleasing }) => cashReleasing).slice(0, 2)).toEqual([
      '0.00',
      '12240.00',
    ]);
    const { version } = (await read()).benefits.find((one) => one.id === id) ?? { version: 0 };
    await does(lead, 'valueBenefit', { id, version, annual: '13000.00', basis: '' });
    expect((await figures()).statement[1]?.cashReleasing).toBe('0.00');
    expect(await warned()).toContain('CASH_AGREED_ON_ANOTHER_FIGURE');
  });

  it('lets no benefit that claims no cash fall from a budget', async () => {
    const id = await benefit('Bed days, again', '100.00');
    const fall = { benefitId: id, year: '2027-28', amount: '10.00', budgetCode: 'A1', note: '' };
    expect((await refused(finance, 'recordBudgetReduction', fall))?.__typename).toBe('CashNotClaimedError');
  });

  it('refuses scenarios whose probabilities do not sum, and says what they sum to', async () => {
    const scenarios = (one: string, other: string) => [
      { name: 'As planned', probability: one, costFactor: '1', benefitFactor: '1' },
      { name: 'Late', probability: other, costFactor: '1.1', benefitFactor: '0.5' },
    ];
    const message = (await refused(lead, 'weighScenarios', { projectId, scenarios: scenarios('0.6', '0.3') }))?.message;
    expect(message).toContain('sum to 90%. One of the scenarios will come, so they sum to 100%');
    expect((await read()).appraisal.expectedNpsv).toBeNull();
    await does(lead, 'weighScenarios', { projectId, scenarios: scenarios('0.6', '0.4') });
    const { pvb, pvcPublic } = await figures();
    const expected = Number(pvb) * (0.6 + 0.4 * 0.5) - Number(pvcPublic) * (0.6 + 0.4 * 1.1);
    expect(Number((await read()).appraisal.expectedNpsv)).toBeCloseTo(expected, 1);
  });

  it('counts a priced risk by its probability, and refuses one that is likely outside its range', async () => {
    const risk = {
      projectId,
      label: 'Late delivery',
      probability: '0.25',
      low: '1000.00',
      likely: '4000.00',
      high: '9000.00',
      treatment: 'REGISTER',
      mitigation: '',
    };
    expect((await refused(lead, 'priceRisk', { ...risk, likely: '9500.00' }))?.__typename).toBe('InvalidInputError');
    expect((await refused(lead, 'priceRisk', { ...risk, probability: '1.2' }))?.message).toBe(
      'Enter a percentage from 0 to 100.',
    );
    const id = await does(lead, 'priceRisk', risk);
    expect((await read()).appraisal.expectedRisk).toBe('1000.00');
    const { projectId: _project, ...anew } = { ...risk, id, version: 1, probability: '0.5' };
    expect((await refused(lead, 'changeRisk', { ...anew, likely: '9500.00' }))?.message).toBe(
      'The likely figure lies between the low and the high one.',
    );
    await does(finance, 'changeRisk', anew);
    // 0.5 x 4,000.
    expect((await read()).appraisal.expectedRisk).toBe('2000.00');
    expect((await refused(lead, 'changeRisk', anew))?.__typename).toBe('ChangedSinceYouLookedError');
  });

  it('refuses what is no share in per cent, as the forms ask for it', async () => {
    const { id, version } = (await read()).benefits[0] ?? { id: '', version: 0 };
    const worked = {
      id,
      version,
      unit: 'slots',
      direction: 'DECREASE',
      baseline: '2',
      target: '1',
      annualVolume: '10',
      unitValue: '1.00',
      unitValueBasis: 'PRICE',
      deadweight: '0',
      attribution: '1',
      evidence: 'TRIAL',
      buildUp: [],
      isHealth: false,
      isDisbenefit: false,
    };
    for (const [field, value, says] of [
      ['deadweight', '1.2', 'Enter a percentage from 0 to 100.'],
      ['low', '1.1', 'Enter a percentage from 0 to 100.'],
      ['high', '0.9', 'Enter a percentage from 100 to 1000.'],
    ] as const)
      expect((await refused(lead, 'workOutBenefit', { ...worked, [field]: value }))?.message).toBe(says);
  });

  it('says what each grade of evidence cuts from a benefit, and that nobody has published it', async () => {
    const { project } = await lead.do<{
      project: { businessCase: { usualCuts: { evidence: string; cut: string; source: string }[] } };
    }>('query ($id: ID!) { project(id: $id) { businessCase { usualCuts { evidence cut source } } } }', {
      id: projectId,
    });
    // The planning figures of the library’s README: 5% for a trial to 40% for a view.
    const { usualCuts } = project.businessCase;
    expect(usualCuts.map(({ evidence, cut }) => [evidence, Number(cut)])).toEqual([
      ['TRIAL', 0.05],
      ['PILOT_WITH_CONTROL', 0.1],
      ['BEFORE_AND_AFTER', 0.25],
      ['PUBLISHED_ELSEWHERE', 0.25],
      ['EXPERT_VIEW', 0.4],
    ]);
    expect(usualCuts.every(({ source }) => source.includes('names no figure'))).toBe(true);
  });

  it('lapses a sign-off when a number changes, and not when words do', async () => {
    expect(
      (await refused(lead, 'signCase', { projectId, area: 'ESTATES', outcome: 'APPROVED', note: '' }))?.__typename,
    ).toBe('NotPermittedError');
    await does(mentor, 'signCase', { projectId, area: 'ESTATES', outcome: 'APPROVED', note: '' });
    const holds = async () => (await read()).signOffs.find(({ area }) => area === 'ESTATES')?.holds;
    await does(lead, 'rateOption', { id: preferred, version: 1, rating: 'GREEN', reason: 'It meets the aim best.' });
    expect(await holds()).toBe(true);
    await line(preferred, 'Bags', '10.00', '0.00', '2026-27');
    expect(await holds()).toBe(false);
  });

  it('says when a reference set has moved on, with the effect, and rests on the new one when asked to', async () => {
    expect((await read()).appraisal.sets.every(({ newer }) => newer === null)).toBe(true);
    const before = await figures();
    const rates = {
      setId: 'stpr-standard',
      title: 'Discount rates from the review',
      effectiveFrom: '2026-06-01',
      source: 'A letter',
    };
    expect(
      (await refused(finance, 'reviseReference', { ...rates, changes: [{ path: 'bands.0.rate', value: '0.035' }] }))
        ?.message,
    ).toMatch(/at least one number/);
    const id = await does(finance, 'reviseReference', { ...rates, changes: [{ path: 'bands.0.rate', value: '0.03' }] });
    const { sets, effectOfNewerSets, warnings } = (await read()).appraisal;
    expect(sets.filter(({ newer }) => newer).map(({ set, newer }) => [set.id, newer?.id])).toEqual([
      ['stpr-standard', id],
    ]);
    expect(warnings.map(({ code }) => code)).toContain('REFERENCE_MOVED_ON');
    expect(await figures()).toEqual(before);
    await does(lead, 'moveReferences', { projectId });
    const after = await figures();
    expect(Number(after.npsv) - Number(before.npsv)).toBeCloseTo(Number(effectOfNewerSets), 1);
    expect(Number(effectOfNewerSets)).not.toBe(0);
    expect((await read()).appraisal.effectOfNewerSets).toBeNull();
  });

  it('lets only finance enter a set, and never for another trust', async () => {
    const change = {
      setId: 'pdc-dividend',
      title: 'Ours',
      effectiveFrom: '2026-06-01',
      source: 'x',
      changes: [{ path: 'rate', value: '0.03' }],
    };
    const { data, errors } = await lead.ask<object>(act('reviseReference'), { input: change });
    expect([JSON.stringify(data), errors?.map(({ extensions }) => extensions.code)]).toMatchInlineSnapshot(`
     [
       "null",
       [
         "FORBIDDEN",
       ],
     ]
    `);
    const elsewhere = await api.someone(await api.organisation('Stourmouth (FICTIONAL)'), 'Di Stranger', 'clinician');
    const sets = await elsewhere.do<{ referenceSets: { isLocal: boolean }[] }>('{ referenceSets { isLocal } }');
    expect(sets.referenceSets.some(({ isLocal }) => isLocal)).toBe(false);
  });

  it('has no yes of finance while cash is claimed that no budget holder agrees to, and says what to do', async () => {
    const check = (outcome: string) => ({ projectId, outcome, note: 'Right as they stand.' });
    const id = await benefit('Agency shifts stop on Sundays', '500.00', 'CASH');
    expect(await refused(finance, 'checkCase', check('CHECKED'))).toMatchObject({
      __typename: 'CashWithoutBudgetError',
      message: expect.stringMatching(
        /^Cash is claimed from no budget: .*“Agency shifts stop on Sundays”.* Record which/,
      ),
      path: ['outcome'],
    });
    await does(finance, 'checkCase', check('NOT_AVAILABLE'));
    for (const one of (await read()).benefits.filter(({ kind }) => kind === 'CASH'))
      await does(finance, 'agreeCash', {
        benefitId: one.id,
        budgetCode: 'A1234',
        holder: 'Ward budget',
        fallsOn: '2027-04-01',
        note: '',
      });
    await does(finance, 'checkCase', check('CHECKED'));
    const { version } = (await read()).benefits.find((one) => one.id === id) ?? { version: 0 };
    await does(lead, 'valueBenefit', { id, version, annual: '600.00', basis: '' });
    expect((await refused(finance, 'checkCase', check('CHECKED')))?.__typename).toBe('CashWithoutBudgetError');
  });
});
