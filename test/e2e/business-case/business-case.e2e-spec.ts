import { newId } from '#libs/platform';
import { type Caller, ERRORS, TestApi } from '../../support/test-api.js';

const act = (name: string, fields = 'id') =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} ${ERRORS} } }`;
const READ = `query ($id: ID!) { project(id: $id) { businessCase { options { id version kind nonRecurrent recurrent lines { id version nonRecurrent earlier { nonRecurrent why byName } } }
  benefits { id version annual } financeCheck { outcome holds } years { year cost cash otherValued } } brokenThreads { kind subject } } }`;

const MEASURE = {
  name: 'Bags opened',
  kind: 'PROCESS',
  shape: 'COUNT',
  definition: '',
  numerator: '',
  denominator: '',
  source: '',
  sampling: '',
  frequency: 'WEEKLY',
  unit: 'bags',
  direction: 'HIGHER',
  chart: 'RUN',
};

describe('the business case', () => {
  let api: TestApi;
  let lead: Caller;
  let finance: Caller;
  let sponsor: Caller;
  let colleague: Caller;
  let stranger: Caller;
  let projectId: string;
  let optionId: string;
  interface Read {
    businessCase: {
      options: {
        id: string;
        version: number;
        nonRecurrent: string;
        recurrent: string;
        lines: { id: string; version: number; nonRecurrent: string; earlier: object[] }[];
      }[];
      benefits: { id: string; version: number; annual: string | null }[];
      financeCheck: { outcome: string; holds: boolean } | null;
      years: object[];
    };
    brokenThreads: { kind: string }[];
  }
  const read = async () => (await lead.do<{ project: Read }>(READ, { id: projectId })).project;
  const does = async (caller: Caller, name: string, input: object) =>
    (await caller.do<Record<string, { id: string }>>(act(name), { input }))[name]?.id ?? '';
  const refusal = async (caller: Caller, name: string, input: object) => {
    const { data, errors } = await caller.ask<Record<string, { errors: { __typename: string }[] }>>(act(name), {
      input,
    });
    return Object.values(data ?? {})[0]?.errors[0]?.__typename ?? errors?.[0]?.extensions.code;
  };
  const line = (label: string, nonRecurrent: string, recurrent: string) => ({
    projectId,
    optionId,
    kind: 'NON_PAY',
    label,
    nonRecurrent,
    recurrent,
    startsIn: '2026-27',
    source: '',
    funding: '',
  });

  beforeAll(async () => {
    api = await TestApi.start();
    const trust = await api.organisation('Northmere (FICTIONAL)');
    lead = await api.someone(trust, 'Ada Lead', 'clinician');
    finance = await api.someone(trust, 'Bo Finance', 'finance-partner');
    sponsor = await api.someone(trust, 'Cy Sponsor', 'sponsor');
    colleague = await api.someone(trust, 'Ed Colleague', 'clinician');
    stranger = await api.someone(await api.organisation('Stourmouth (FICTIONAL)'), 'Di Stranger', 'clinician');
    const started = await lead.do<{ startProject: { project: { id: string } } }>(
      `mutation { startProject(input: { title: "Fewer delayed antibiotics" }) { project { id } ${ERRORS} } }`,
    );
    projectId = started.startProject.project.id;
    for (const [person, role] of [
      [finance, 'FINANCE_PARTNER'],
      [sponsor, 'SPONSOR'],
    ] as const)
      await lead.do(act('addTeamMember', 'project { id }'), { input: { projectId, personId: person.personId, role } });
    optionId = await does(lead, 'addOption', { projectId, kind: 'PREFERRED', description: 'Grab-bags' });
  });
  afterAll(() => api.stop());

  it('adds up to the penny what is printed for sample SIP-01, with cash kept apart', async () => {
    for (const [label, once, yearly] of [
      ['Grab-bags', '960.00', '1400.00'],
      ['Educator', '3175.00', '0.00'],
      ['Pharmacist', '1200.00', '300.00'],
      ['Lead time', '4680.00', '0.00'],
    ] as const)
      await does(lead, 'addResourceLine', line(label, once, yearly));
    await does(lead, 'addBenefit', {
      projectId,
      kind: 'NON_CASH',
      label: 'Bed days avoided',
      noMeasureBecause: 'Counted by the site',
      annual: '45200.00',
      basis: '',
      startsIn: '2026-27',
      years: 5,
    });
    const { businessCase } = await read();
    expect(businessCase.options[0]).toMatchObject({ nonRecurrent: '10015.00', recurrent: '1700.00' });
    expect(businessCase.years[0]).toEqual({ year: '2026-27', cost: '11715.00', cash: '0.00', otherValued: '45200.00' });
  });

  it('has one option of a kind, and no colour without a reason', async () => {
    expect(await refusal(lead, 'addOption', { projectId, kind: 'PREFERRED', description: 'Again' })).toBe(
      'OptionExistsError',
    );
    expect(await refusal(lead, 'rateOption', { id: optionId, version: 1, rating: 'GREEN', reason: ' ' })).toBe(
      'InvalidInputError',
    );
    expect(await refusal(finance, 'rateOption', { id: optionId, version: 1, rating: 'GREEN', reason: 'Best' })).toBe(
      'NotPermittedError',
    );
  });

  it('keeps the trainee’s figure beside the finance partner’s, and a check lapses when a number changes', async () => {
    await does(finance, 'checkCase', { projectId, outcome: 'CHECKED', note: '' });
    expect((await read()).businessCase.financeCheck).toEqual({ outcome: 'checked', holds: true });
    const [first] = (await read()).businessCase.options[0]?.lines ?? [];
    await does(finance, 'priceLine', {
      id: first?.id,
      version: first?.version,
      nonRecurrent: '1000.00',
      recurrent: '1400.00',
      why: 'Price list of April',
    });
    const after = (await read()).businessCase;
    expect(after.financeCheck).toEqual({ outcome: 'checked', holds: false });
    expect(after.options[0]?.lines[0]).toMatchObject({
      nonRecurrent: '1000.00',
      earlier: [{ nonRecurrent: '960.00', why: 'Price list of April', byName: 'Bo Finance' }],
    });
    expect(
      await refusal(finance, 'priceLine', {
        id: first?.id,
        version: first?.version,
        nonRecurrent: '1.00',
        recurrent: '0.00',
        why: 'x',
      }),
    ).toBe('ChangedSinceYouLookedError');
  });

  it('is decided by the sponsor alone, and is not there for another trust', async () => {
    expect(await refusal(lead, 'decideCase', { projectId, outcome: 'SUPPORT', note: '' })).toBe('NotPermittedError');
    await does(sponsor, 'decideCase', { projectId, outcome: 'SUPPORT_WITH_CHANGES', note: 'Fewer bags' });
    expect(await refusal(stranger, 'addOption', { projectId, kind: 'BAU', description: 'x' })).toBe('NotFoundError');
  });

  it('names a cost that pays for no change, and a benefit without measure or owner', async () => {
    const kinds = new Set((await read()).brokenThreads.map(({ kind }) => kind));
    for (const kind of ['cost-without-change', 'benefit-without-measure', 'benefit-without-owner'])
      expect(kinds).toContain(kind);
  });

  it('ties a cost to a change and a benefit to a measure of this project, and to nothing else', async () => {
    const { startProject } = await lead.do<{ startProject: { project: { id: string } } }>(
      `mutation { startProject(input: { title: "Another one" }) { project { id } ${ERRORS} } }`,
    );
    const changeIn = (id: string) => does(lead, 'addChangeIdea', { projectId: id, text: 'Bags at the door' });
    const measureIn = (id: string) => does(lead, 'planMeasure', { projectId: id, ...MEASURE });
    const other = startProject.project.id;
    const [change, otherChange] = [await changeIn(projectId), await changeIn(other)];
    const [measure, otherMeasure] = [await measureIn(projectId), await measureIn(other)];
    const { businessCase } = await read();
    const [loose] = businessCase.options[0]?.lines ?? [];
    const [unseen] = businessCase.benefits;
    const tie = { id: loose?.id, version: loose?.version, changeIdeaId: change };
    const show = { id: unseen?.id, version: unseen?.version, measureId: measure };
    expect(await refusal(finance, 'linkLine', tie)).toBe('NotPermittedError');
    expect(await refusal(stranger, 'linkBenefit', show)).toBe('NotFoundError');
    for (const changeIdeaId of [otherChange, newId()])
      expect(await refusal(lead, 'linkLine', { ...tie, changeIdeaId })).toBe('NotFoundError');
    for (const measureId of [otherMeasure, newId()]) {
      expect(await refusal(lead, 'linkBenefit', { ...show, measureId })).toBe('NotFoundError');
      const benefit = {
        projectId,
        kind: 'QUALITY',
        label: 'Calm',
        noMeasureBecause: '',
        basis: '',
        startsIn: '2026-27',
      };
      const { data } = await lead.ask<Record<string, object>>(act('addBenefit'), {
        input: { ...benefit, years: 1, measureId },
      });
      expect(data?.['addBenefit']).toMatchObject({
        id: null,
        errors: [{ __typename: 'NotFoundError', message: expect.stringContaining('this measure') as string }],
      });
    }
    await does(lead, 'linkLine', tie);
    await does(lead, 'linkBenefit', show);
    expect(await refusal(lead, 'linkLine', tie)).toBe('ChangedSinceYouLookedError');
    expect(await refusal(lead, 'linkBenefit', show)).toBe('ChangedSinceYouLookedError');
    const broken = (await read()).brokenThreads as { kind: string; subject?: string }[];
    expect(broken.filter(({ kind }) => kind === 'benefit-without-measure')).toEqual([]);
    expect(broken.filter(({ kind }) => kind === 'cost-without-change')).toHaveLength(3);
  });

  it('is weighed only when business as usual and a do-minimum are among three rated options', async () => {
    const weighed = async () => {
      const { project } = await lead.do<{
        project: { stages: { gate: { conditions: { key: string; met: boolean; why: string }[] } }[] };
      }>('query ($id: ID!) { project(id: $id) { stages { gate { conditions { key met why } } } } }', { id: projectId });
      return project.stages.flatMap(({ gate }) => gate.conditions).find(({ key }) => key === 'options-weighed');
    };
    const option = async (kind: string) => {
      const id = await does(lead, 'addOption', { projectId, kind, description: kind });
      await does(lead, 'rateOption', { id, version: 1, rating: 'AMBER', reason: 'Weighed together.' });
    };
    await does(lead, 'rateOption', { id: optionId, version: 1, rating: 'GREEN', reason: 'It meets the aim.' });
    await option('BAU');
    expect(await weighed()).toMatchObject({
      met: false,
      why: '2 of 3 options are rated with a reason, and a do-minimum is not among them.',
    });
    await option('MORE_AMBITIOUS');
    expect(await weighed()).toMatchObject({
      met: false,
      why: 'A do-minimum is not among the options that are rated with a reason.',
    });
    await option('DO_MINIMUM');
    expect(await weighed()).toMatchObject({ met: true });
  });

  it('says to a colleague off the team what it says of an id that somebody made up', async () => {
    const said = (id: string) =>
      colleague.ask<Record<string, { errors: { __typename: string; message: string }[] }>>(act('rateOption'), {
        input: { id, version: 1, rating: 'GREEN', reason: 'r' },
      });
    const ofReal = await said(optionId);
    expect(ofReal.data?.['rateOption']?.errors[0]).toMatchObject({
      __typename: 'NotFoundError',
      message: expect.stringContaining('this option') as string,
    });
    expect(ofReal).toEqual(await said(newId()));
  });
});
