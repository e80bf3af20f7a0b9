import { type Caller, ERRORS, TestApi } from '../../support/test-api.js';

const act = (name: string, fields = 'id') =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} ${ERRORS} } }`;
const READ = `query ($id: ID!) { project(id: $id) { businessCase {
  benefits { id version kind annual unitValue haircut anotherMeasure earlier { kind annual unitValue haircut buildUp why byName at } } } } }`;

interface Earlier {
  readonly annual: string | null;
  readonly why: string;
  readonly byName: string;
}
interface Benefit {
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  readonly annual: string | null;
  readonly anotherMeasure: string | null;
  readonly earlier: readonly Earlier[];
}

describe('a benefit of the business case', () => {
  let api: TestApi;
  let lead: Caller;
  let finance: Caller;
  let projectId: string;

  const does = async (caller: Caller, name: string, input: object): Promise<string> =>
    (await caller.do<Record<string, { id: string }>>(act(name), { input }))[name]?.id ?? '';
  const refused = async (caller: Caller, name: string, input: object) => {
    const { data } = await caller.ask<
      Record<string, { errors: { __typename: string; message: string; path: string[] }[] }>
    >(act(name), { input });
    return Object.values(data ?? {})[0]?.errors[0];
  };
  const read = async (id: string): Promise<Benefit> => {
    const { project } = await lead.do<{ project: { businessCase: { benefits: Benefit[] } } }>(READ, { id: projectId });
    const found = project.businessCase.benefits.find((one) => one.id === id);
    if (!found) throw new Error('The benefit is not in the case.');
    return found;
  };
  const add = (annual: string | null, more: object = {}) =>
    does(lead, 'addBenefit', {
      projectId,
      kind: 'NON_CASH',
      label: 'Slots filled',
      noMeasureBecause: 'Counted by the clinic',
      annual,
      basis: '',
      startsIn: '2027-28',
      years: 5,
      ...more,
    });
  const worked = {
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

  beforeAll(async () => {
    api = await TestApi.start();
    const trust = await api.organisation('Northmere (FICTIONAL)');
    lead = await api.someone(trust, 'Ada Lead', 'clinician');
    finance = await api.someone(trust, 'Bo Finance', 'finance-partner');
    const started = await lead.do<{ startProject: { project: { id: string } } }>(
      `mutation { startProject(input: { title: "Fewer empty slots" }) { project { id } ${ERRORS} } }`,
    );
    projectId = started.startProject.project.id;
    await lead.do(act('addTeamMember', 'project { id }'), {
      input: { projectId, personId: finance.personId, role: 'FINANCE_PARTNER' },
    });
  });
  afterAll(() => api.stop());

  it('keeps the trainee’s figures beside the finance partner’s, who has to say why', async () => {
    const id = await add(null);
    await does(lead, 'workOutBenefit', { id, version: 1, ...worked });
    expect((await read(id)).earlier).toEqual([]);
    const cheaper = { id, version: 2, ...worked, unitValue: '140.00', haircut: '0.4', buildUp: [] };
    expect(await refused(finance, 'workOutBenefit', cheaper)).toMatchObject({
      __typename: 'InvalidInputError',
      message: 'Say why the figure changes: somebody else entered it.',
      path: ['why'],
    });
    await does(finance, 'workOutBenefit', { ...cheaper, why: 'The price of the division' });
    // The golden case ben-003: 272.16 slots at 160 are 43,545.60; at 140 they are 38,102.40.
    expect(await read(id)).toMatchObject({
      annual: '38102.40',
      earlier: [
        {
          annual: '43545.60',
          unitValue: '160.00',
          haircut: '0.2500',
          buildUp: ['0.2500', '0.6000'],
          why: 'The price of the division',
          byName: 'Bo Finance',
          at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string,
        },
      ],
    });
  });

  it('asks no reason of whoever entered the figure, and keeps what it said all the same', async () => {
    const id = await add('45000.00');
    await does(lead, 'valueBenefit', { id, version: 1, annual: '40000.00', basis: '' });
    expect((await read(id)).earlier).toMatchObject([{ annual: '45000.00', why: '', byName: 'Ada Lead' }]);
    expect(
      (await refused(finance, 'valueBenefit', { id, version: 2, annual: '1.00', basis: '', why: ' ' }))?.path,
    ).toEqual(['why']);
    await does(finance, 'valueBenefit', { id, version: 2, annual: '30000.00', basis: '', why: 'Counted twice' });
    // It is finance’s figure now, so the trainee has to say why.
    expect((await refused(lead, 'valueBenefit', { id, version: 3, annual: '45000.00', basis: '' }))?.path).toEqual([
      'why',
    ]);
    expect((await read(id)).earlier.map(({ annual }) => annual)).toEqual(['45000.00', '40000.00']);
  });

  it('lets anybody word it better without a reason, as no figure changes', async () => {
    const id = await add('45000.00');
    await does(finance, 'valueBenefit', {
      id,
      version: 1,
      annual: '45000.00',
      basis: 'Counted by the clinic in March',
    });
    expect(await read(id)).toMatchObject({ annual: '45000.00', earlier: [] });
  });

  it('becomes another kind with the kind it had beside it, and none that carries no pounds while it has some', async () => {
    const id = await add('45000.00', { kind: 'CASH' });
    const value = { id, version: 1, annual: '45000.00', basis: '', why: 'The clinic’s budget does not fall' };
    expect((await refused(finance, 'valueBenefit', { ...value, kind: 'STAFF' }))?.path).toEqual(['kind']);
    await does(finance, 'valueBenefit', { ...value, kind: 'NON_CASH' });
    expect(await read(id)).toMatchObject({ kind: 'NON_CASH', annual: '45000.00', earlier: [{ kind: 'CASH' }] });
  });

  it('is not valued anew by somebody who saw an earlier version of it', async () => {
    const id = await add('45000.00');
    await does(lead, 'valueBenefit', { id, version: 1, annual: '40000.00', basis: '' });
    const late = await refused(finance, 'valueBenefit', { id, version: 1, annual: '1.00', basis: '', why: 'x' });
    expect(late?.__typename).toBe('ChangedSinceYouLookedError');
    expect((await read(id)).earlier).toHaveLength(1);
  });

  describe('whose measure is exchanged', () => {
    const measure = (shape: string, unit: string, direction: string) =>
      does(lead, 'planMeasure', {
        projectId,
        name: `${unit} ${direction}`,
        kind: 'PROCESS',
        shape,
        definition: '',
        numerator: '',
        denominator: '',
        source: '',
        sampling: '',
        frequency: 'WEEKLY',
        unit,
        direction,
        chart: 'RUN',
      });
    const link = async (id: string, measureId: string) =>
      does(lead, 'linkBenefit', { id, version: (await read(id)).version, measureId });
    const ofCase = async () => {
      const { project } = await lead.do<{
        project: {
          brokenThreads: { kind: string; subjectId: string }[];
          businessCase: {
            figuresHash?: string;
            realisations: { benefitId: string }[];
            appraisal: { inputsHash: string; warnings: { code: string; subjectId: string | null }[] };
          };
        };
      }>(
        `query ($id: ID!) { project(id: $id) { brokenThreads { kind subjectId }
           businessCase { realisations { benefitId } appraisal { inputsHash warnings { code subjectId } } } } }`,
        { id: projectId },
      );
      return project;
    };
    const isMarked = async (id: string) => {
      const { brokenThreads, businessCase } = await ofCase();
      return [
        brokenThreads.some(({ kind, subjectId }) => kind === 'benefit-of-another-measure' && subjectId === id),
        businessCase.appraisal.warnings.some(
          ({ code, subjectId }) => code === 'WORKED_FOR_ANOTHER_MEASURE' && subjectId === id,
        ),
        !businessCase.realisations.some(({ benefitId }) => benefitId === id),
      ];
    };
    const inPerCent = { ...worked, baseline: '9.2', target: '6.5' };

    it('is looked at again until it is worked out anew, while the figures of the case stand', async () => {
      const share = await measure('PROPORTION', '%', 'LOWER');
      const id = await add(null, { measureId: share, noMeasureBecause: '' });
      await does(lead, 'workOutBenefit', { id, version: 1, ...inPerCent });
      // Nine and six and a half per cent of 14,000: the same 43,545.60 as by 0.092 and 0.065.
      expect(await read(id)).toMatchObject({ annual: '43545.60', anotherMeasure: null });
      expect(await isMarked(id)).toEqual([false, false, false]);
      const { inputsHash } = (await ofCase()).businessCase.appraisal;

      await link(id, await measure('COUNT', 'slots', 'LOWER'));
      const exchanged = await read(id);
      expect(exchanged.annual).toBe('43545.60');
      expect(exchanged.anotherMeasure).toBe(
        'It was worked out for another measure: look again. That one is a share in %, where less is better; the one it has now is a count in slots, where less is better.',
      );
      expect(await isMarked(id)).toEqual([true, true, true]);
      expect((await ofCase()).businessCase.appraisal.inputsHash).toBe(inputsHash);

      // By a count the sum is no longer in hundredths: (9.2 - 6.5) x 14,000 x 0.9 x 0.8 x 160 = 4,354,560.
      expect((await refused(lead, 'confirmBenefit', { id, version: exchanged.version }))?.message).toBe(
        'By the measure it has now the sum comes to £4,354,560 a year. Work it out anew, or link the measure it was worked out for.',
      );
      await does(lead, 'workOutBenefit', { id, version: exchanged.version, ...worked });
      expect(await read(id)).toMatchObject({ annual: '43545.60', anotherMeasure: null });
      expect(await isMarked(id)).toEqual([false, false, false]);
    });

    it('stands for another unit or direction once somebody confirms it, with no figure changed', async () => {
      const id = await add(null, { measureId: await measure('COUNT', 'clinics', 'LOWER'), noMeasureBecause: '' });
      await does(lead, 'workOutBenefit', { id, version: 1, ...worked });
      await link(id, await measure('COUNT', 'visits', 'HIGHER'));
      const { version, anotherMeasure, annual } = await read(id);
      expect(anotherMeasure).toContain('a count in visits, where more is better');
      await does(finance, 'confirmBenefit', { id, version });
      expect(await read(id)).toMatchObject({ annual, anotherMeasure: null, earlier: [] });
      expect((await refused(finance, 'confirmBenefit', { id, version }))?.__typename).toBe(
        'ChangedSinceYouLookedError',
      );
    });

    it('stands at once where the other measure counts in the same', async () => {
      const id = await add(null, { measureId: await measure('COUNT', 'letters', 'LOWER'), noMeasureBecause: '' });
      await does(lead, 'workOutBenefit', { id, version: 1, ...worked });
      await link(id, await measure('COUNT', 'letters', 'LOWER'));
      expect((await read(id)).anotherMeasure).toBeNull();
    });

    it('has nothing to confirm while it is one figure', async () => {
      const id = await add('100.00');
      expect((await refused(lead, 'confirmBenefit', { id, version: 1 }))?.message).toMatch(/nothing to confirm/);
    });
  });
});
