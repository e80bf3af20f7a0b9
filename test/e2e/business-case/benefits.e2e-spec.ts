import { type Caller, ERRORS, TestApi } from '../../support/test-api.js';

const act = (name: string, fields = 'id') =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} ${ERRORS} } }`;
const READ = `query ($id: ID!) { project(id: $id) { businessCase {
  benefits { id version kind annual unitValue haircut earlier { kind annual unitValue haircut buildUp why byName at } } } } }`;

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
});
