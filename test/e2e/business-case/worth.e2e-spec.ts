import { type Caller, ERRORS, TestApi } from '../../support/test-api.js';

const act = (name: string, fields = 'id') =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} ${ERRORS} } }`;
const READ = `query ($id: ID!) { project(id: $id) { businessCase {
  options { kind lines { id version recurrent unitCost { label value howMany } earlier { recurrent why } } }
  benefits { id version annual unitValue unitValueBasis isHealth low high worth { key byYear fromYear each prices } }
  unitValues { setId path label value }
  appraisal { warnings { code subject } qalysForgone { gained forgone at }
    options { kind npsv pvbSocietal pvbCashReleasing benefits { id byYear presentValue } statement { cashReleasing } } } } } }`;

interface Benefit {
  readonly id: string;
  readonly version: number;
  readonly annual: string | null;
  readonly unitValue: string | null;
  readonly unitValueBasis: string | null;
  readonly isHealth: boolean;
  readonly low: string | null;
  readonly high: string | null;
  readonly worth: { key: string; byYear: string[]; fromYear: string; each: string; prices: string } | null;
}
interface Case {
  readonly options: {
    kind: string;
    lines: {
      id: string;
      version: number;
      recurrent: string;
      unitCost: { label: string; value: string; howMany: string } | null;
      earlier: { recurrent: string; why: string }[];
    }[];
  }[];
  readonly benefits: Benefit[];
  readonly unitValues: { setId: string; path: string; label: string; value: string }[];
  readonly appraisal: {
    warnings: { code: string; subject: string | null }[];
    qalysForgone: { gained: string; forgone: string; at: string } | null;
    options: {
      kind: string;
      npsv: string;
      pvbSocietal: string;
      pvbCashReleasing: string;
      benefits: { id: string; byYear: string[]; presentValue: string }[];
      statement: { cashReleasing: string }[];
    }[];
  };
}

describe('what one of something is worth, from the reference sets', () => {
  let api: TestApi;
  let lead: Caller;
  let projectId: string;
  let bedDays: string;
  let health: string;
  let carbon: string;
  let line: string;

  const does = async (name: string, input: object): Promise<string> =>
    (await lead.do<Record<string, { id: string }>>(act(name), { input }))[name]?.id ?? '';
  const refused = async (name: string, input: object) => {
    const { data } = await lead.ask<Record<string, { errors: { __typename: string; message: string }[] }>>(act(name), {
      input,
    });
    return Object.values(data ?? {})[0]?.errors[0];
  };
  const read = async (): Promise<Case> =>
    (await lead.do<{ project: { businessCase: Case } }>(READ, { id: projectId })).project.businessCase;
  const benefitNow = async (id: string): Promise<Benefit> => {
    const found = (await read()).benefits.find((benefit) => benefit.id === id);
    if (!found) throw new Error('The benefit is gone.');
    return found;
  };
  const offered = async (label: RegExp) => {
    const found = (await read()).unitValues.find((value) => label.test(value.label));
    if (!found) throw new Error(`Nothing called ${String(label)} is offered.`);
    return { setId: found.setId, path: found.path, value: found.value };
  };
  const benefit = (label: string, kind: string) =>
    does('addBenefit', {
      projectId,
      kind,
      label,
      noMeasureBecause: 'Counted by the site',
      annual: null,
      basis: '',
      startsIn: '2027-28',
      years: 3,
    });
  const take = async (benefitId: string, label: RegExp, each: string) => {
    const { value: _value, ...entry } = await offered(label);
    await does('takeBenefitWorth', { benefitId, version: (await benefitNow(benefitId)).version, ...entry, each });
  };
  /** 10 fewer of each 100 a year: 100 cases, less nothing. */
  const workOut = async (id: string, isHealth: boolean) => {
    const { version, unitValue, unitValueBasis, low, high } = await benefitNow(id);
    await does('workOutBenefit', {
      id,
      version,
      unit: 'cases',
      direction: 'DECREASE',
      baseline: '3',
      target: '2',
      annualVolume: '100',
      unitValue,
      unitValueBasis,
      deadweight: '0',
      attribution: '1',
      evidence: 'TRIAL',
      haircut: '0',
      buildUp: [],
      isHealth,
      isDisbenefit: false,
      low,
      high,
    });
  };

  beforeAll(async () => {
    api = await TestApi.start({ now: '2026-06-01T09:00:00Z' });
    lead = await api.someone(await api.organisation('Northmere (FICTIONAL)'), 'Ada Lead', 'clinician');
    const { startProject } = await lead.do<{ startProject: { project: { id: string } } }>(
      `mutation { startProject(input: { title: "Fewer delayed antibiotics" }) { project { id } ${ERRORS} } }`,
    );
    projectId = startProject.project.id;
    await does('addOption', { projectId, kind: 'BAU', description: 'Go on as now' });
    const optionId = await does('addOption', { projectId, kind: 'PREFERRED', description: 'A sepsis nurse' });
    line = await does('addResourceLine', {
      projectId,
      optionId,
      kind: 'NON_PAY',
      label: 'Clinics',
      nonRecurrent: '0.00',
      recurrent: '10.00',
      startsIn: '2026-27',
      source: '',
      funding: '',
    });
    bedDays = await benefit('Bed days', 'NON_CASH');
    health = await benefit('Health', 'SOCIETAL');
    carbon = await benefit('Carbon', 'CARBON');
  });
  afterAll(() => api.stop());

  it('is offered in the prices of the case, and worked out with what was counted', async () => {
    // £313 of 2016/17 by the GDP deflator, 76.4554 to 100, and two years at the planned 2%: 425.93.
    expect((await offered(/^Excess bed day$/)).value).toBe('425.93');
    await take(bedDays, /^Excess bed day$/, '1');
    await workOut(bedDays, false);
    expect(await benefitNow(bedDays)).toMatchObject({
      annual: '42593.00',
      unitValue: '425.93',
      unitValueBasis: 'AVERAGE',
      worth: { key: 'UNIT_COSTS', byYear: ['425.93'], prices: '2026-27' },
    });
  });

  it('is somebody’s own figure once they type another', async () => {
    const { version } = await benefitNow(bedDays);
    const worked = { unit: 'cases', direction: 'DECREASE', baseline: '3', target: '2', annualVolume: '100' };
    await does('workOutBenefit', {
      id: bedDays,
      version,
      ...worked,
      unitValue: '300.00',
      unitValueBasis: 'LOCAL',
      deadweight: '0',
      attribution: '1',
      evidence: 'TRIAL',
      buildUp: [],
      isHealth: false,
      isDisbenefit: false,
    });
    expect(await benefitNow(bedDays)).toMatchObject({ annual: '30000.00', worth: null });
  });

  it('values health as society does, at the rate of health effects, and in no budget', async () => {
    await take(health, /full health/, '0.02');
    await workOut(health, true);
    // £70,000 of 2020/21: 85.2137 to 100, and 2% twice, is £85,465.13; 100 x 0.02 of them is 170,930.26.
    expect(await benefitNow(health)).toMatchObject({
      annual: '170930.26',
      unitValue: '1709.30',
      unitValueBasis: 'SOCIETAL',
      isHealth: true,
      worth: { key: 'QALY', byYear: ['85465.13'] },
    });
    const preferred = (await read()).appraisal.options.find(({ kind }) => kind === 'PREFERRED');
    const found = preferred?.benefits.find(({ id }) => id === health);
    // Years 1 to 3 at 1.5%: 170,930.26 x (1/1.015 + 1/1.015² + 1/1.015³) = 497,792.33.
    expect(Number(found?.presentValue)).toBeCloseTo(170_930.26 * (1 / 1.015 + 1 / 1.015 ** 2 + 1 / 1.015 ** 3), 1);
    expect(preferred?.statement.every(({ cashReleasing }) => cashReleasing === '0.00')).toBe(true);
    const { version, unitValue, unitValueBasis } = await benefitNow(health);
    expect(
      (
        await refused('workOutBenefit', {
          id: health,
          version,
          unit: '',
          direction: 'DECREASE',
          baseline: '3',
          target: '2',
          annualVolume: '100',
          unitValue,
          unitValueBasis,
          deadweight: '0',
          attribution: '1',
          evidence: 'TRIAL',
          buildUp: [],
          isHealth: false,
          isDisbenefit: false,
        })
      )?.message,
    ).toMatch(/health itself/);
  });

  it('holds that health against what the public cost would have brought elsewhere at £15,000', async () => {
    const { appraisal } = await read();
    // 2 QALYs a year for three years, at 1.5%: 5.82. £10 a year for six years is next to nothing.
    expect(appraisal.qalysForgone).toEqual({ gained: '5.82', forgone: '0', at: '15000.00' });
  });

  it('values carbon by the year in which it is not emitted, with the published range', async () => {
    await take(carbon, /carbon/, '0.05');
    await workOut(carbon, false);
    const found = await benefitNow(carbon);
    // 100 x 0.05 is 5 tonnes; DESNZ 281.44, 285.73 and 290.08 for 2027 to 2029 in 2022 prices, x 100 / 90.5005 x 1.0404.
    expect(found.worth?.byYear.slice(0, 3)).toEqual(['323.55', '328.48', '333.48']);
    expect([found.annual, found.low, found.high]).toEqual(['1617.75', '0.5000', '1.5000']);
    const years = (await read()).appraisal.options
      .find(({ kind }) => kind === 'PREFERRED')
      ?.benefits.find(({ id }) => id === carbon)?.byYear;
    expect(years?.slice(0, 4)).toEqual(['0.00', '1617.75', '1642.40', '1667.40']);
  });

  it('fits no budget: health and carbon are refused to a claim of cash, and a threshold is not offered', async () => {
    const cash = await benefit('Agency ends', 'CASH');
    for (const label of [/full health/, /carbon/]) {
      const { value: _value, ...entry } = await offered(label);
      expect(
        (await refused('takeBenefitWorth', { benefitId: cash, version: 1, ...entry, each: '1' }))?.__typename,
      ).toBe('InvalidInputError');
    }
    expect((await read()).unitValues.some(({ label }) => /NICE/.test(label))).toBe(false);
    await take(cash, /^Excess bed day$/, '1');
    expect((await read()).appraisal.warnings).toContainEqual({ code: 'AVERAGE_AS_CASH', subject: 'Agency ends' });
  });

  it('works a cost out as so many a year, and keeps what stood before', async () => {
    const { value: _value, ...entry } = await offered(/^Outpatient appointment/);
    await does('costLineByUnit', { lineId: line, version: 1, ...entry, howMany: '120', why: 'Counted by the clinic' });
    const found = (await read()).options.flatMap(({ lines }) => lines).find(({ id }) => id === line);
    // £120 of 2016/17: x 100 / 76.4554 x 1.0404 is 163.30; 120 of them 19,596.00.
    expect(found).toMatchObject({
      recurrent: '19596.00',
      unitCost: { value: '163.30', howMany: '120.0000' },
      earlier: [{ recurrent: '10.00', why: 'Counted by the clinic' }],
    });
    const health = await offered(/full health/);
    expect(
      (
        await refused('costLineByUnit', {
          lineId: line,
          version: 2,
          setId: health.setId,
          path: health.path,
          howMany: '1',
          why: '',
        })
      )?.message,
    ).toMatch(/not what it costs/);
  });

  it('says when the prices of the case have moved on from those it was brought to', async () => {
    await does('frameCase', {
      projectId,
      version: 0,
      shape: 'SHORT',
      firstYear: '2025-26',
      horizon: 6,
      pensionView: 'FULL',
    });
    const { warnings } = (await read()).appraisal;
    expect(warnings).toContainEqual({ code: 'WORTH_IN_OTHER_PRICES', subject: 'Carbon' });
    expect(warnings).toContainEqual({ code: 'WORTH_IN_OTHER_PRICES', subject: 'Clinics' });
  });
});
