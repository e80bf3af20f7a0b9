import { type Caller, ERRORS, TestApi } from '../../support/test-api.js';

const act = (name: string, fields = 'id') =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} ${ERRORS} } }`;
const READ = `query ($id: ID!) { project(id: $id) { businessCase {
  approval { wholeLifeCost says binds needs { label } levels { label upTo } }
  appraisal { warnings { code } options { kind wholeLifeCost } }
  sponsorDecision { outcome approvesAs aboveLimit } } } }`;

interface Case {
  readonly approval: {
    readonly wholeLifeCost: string | null;
    readonly says: string;
    readonly binds: boolean;
    readonly needs: { readonly label: string } | null;
    readonly levels: readonly { readonly label: string; readonly upTo: string | null }[];
  };
  readonly appraisal: {
    readonly warnings: readonly { readonly code: string }[];
    readonly options: readonly { readonly kind: string; readonly wholeLifeCost: string }[];
  };
  readonly sponsorDecision: { readonly outcome: string; readonly approvesAs: string | null } | null;
}

describe('the approval limits of a trust', () => {
  let api: TestApi;
  let lead: Caller;
  let finance: Caller;
  let sponsor: Caller;
  let projectId: string;

  const does = async (caller: Caller, name: string, input: object): Promise<string> =>
    (await caller.do<Record<string, { id: string }>>(act(name), { input }))[name]?.id ?? '';
  const refused = async (caller: Caller, name: string, input: object) => {
    const { data, errors } = await caller.ask<
      Record<string, { errors: { __typename: string; message: string; path: string[] }[] }>
    >(act(name), { input });
    return Object.values(data ?? {})[0]?.errors[0] ?? errors?.[0]?.extensions.code;
  };
  const read = async (): Promise<Case> =>
    (await lead.do<{ project: { businessCase: Case } }>(READ, { id: projectId })).project.businessCase;

  const limits = {
    title: 'Scheme of delegation',
    effectiveFrom: '2026-01-01',
    source: 'Approved by the board, section 5',
    binds: false,
    levels: [
      { label: 'Executive group', upTo: '500000.00' },
      { label: 'Board', upTo: null },
      { label: 'Division', upTo: '100000.00' },
    ],
  };
  const yes = { outcome: 'SUPPORT', note: '' };

  beforeAll(async () => {
    api = await TestApi.start({ now: '2026-06-01T09:00:00Z' });
    const trust = await api.organisation('Northmere (FICTIONAL)');
    lead = await api.someone(trust, 'Ada Lead', 'clinician');
    finance = await api.someone(trust, 'Bo Finance', 'finance-partner');
    sponsor = await api.someone(trust, 'Cy Sponsor', 'sponsor');
    const started = await lead.do<{ startProject: { project: { id: string } } }>(
      `mutation { startProject(input: { title: "Fewer delayed antibiotics" }) { project { id } ${ERRORS} } }`,
    );
    projectId = started.startProject.project.id;
    for (const [person, role] of [
      [finance, 'FINANCE_PARTNER'],
      [sponsor, 'SPONSOR'],
    ] as const)
      await lead.do(act('addTeamMember', 'project { id }'), { input: { projectId, personId: person.personId, role } });
    await does(lead, 'addOption', { projectId, kind: 'BAU', description: 'Go on as now' });
    const optionId = await does(lead, 'addOption', { projectId, kind: 'PREFERRED', description: 'A new scanner' });
    const line = { projectId, optionId, kind: 'NON_PAY', label: 'Leases', source: '', funding: '' };
    await does(lead, 'addResourceLine', {
      ...line,
      nonRecurrent: '212400.00',
      recurrent: '0.00',
      startsIn: '2026-27',
    });
  });
  afterAll(() => api.stop());

  it('are presumed by nobody: until finance has entered them a case says so, and who can', async () => {
    const { approval } = await read();
    expect(approval).toMatchObject({ needs: null, levels: [], binds: false });
    expect(approval.says).toMatch(/has entered no approval limits\. Its finance partners and administrators can/);
    expect(await refused(lead, 'enterApprovalLimits', limits)).toBe('FORBIDDEN');
  });

  it('take no two levels of one name or one limit', async () => {
    const twice = [limits.levels[0], { label: 'executive group', upTo: '1.00' }];
    expect(await refused(finance, 'enterApprovalLimits', { ...limits, levels: twice })).toMatchObject({
      message: 'Two levels have the same name. Give each its own, or take one away.',
      path: ['levels'],
    });
    const alike = [limits.levels[1], { label: 'Council', upTo: null }];
    expect(await refused(finance, 'enterApprovalLimits', { ...limits, levels: alike })).toMatchObject({
      message: 'Two levels have the same limit. Give each its own, or take one away.',
    });
  });

  it('say of a case who has to approve what it costs over its whole life', async () => {
    await does(finance, 'enterApprovalLimits', limits);
    const { approval, appraisal } = await read();
    // 212,400 once in year 0, in the prices of that year: that and nothing more.
    expect(approval).toMatchObject({
      wholeLifeCost: '212400.00',
      says: '£212,400 over its whole life: above the limit of “Division” (£100,000), so it needs “Executive group” (£500,000).',
      needs: { label: 'Executive group' },
      levels: [
        { label: 'Division', upTo: '100000.00' },
        { label: 'Executive group', upTo: '500000.00' },
        { label: 'Board', upTo: null },
      ],
    });
    expect(appraisal.options.find(({ kind }) => kind === 'PREFERRED')?.wholeLifeCost).toBe(approval.wholeLifeCost);
  });

  it('are told to a sponsor who approves above theirs, and kept with the decision', async () => {
    expect(await refused(sponsor, 'decideCase', { projectId, ...yes, approvesAs: 'Parliament' })).toMatchObject({
      __typename: 'InvalidInputError',
      path: ['approvesAs'],
    });
    await does(sponsor, 'decideCase', { projectId, ...yes, approvesAs: 'Division' });
    const { sponsorDecision, appraisal } = await read();
    expect(sponsorDecision).toEqual({
      outcome: 'support',
      approvesAs: 'Division',
      aboveLimit: '£212,400 over its whole life is above the limit of “Division”, £100,000.',
    });
    expect(appraisal.warnings.map(({ code }) => code)).toContain('ABOVE_APPROVAL_LIMIT');
    await does(sponsor, 'decideCase', { projectId, ...yes, approvesAs: 'Executive group' });
    expect((await read()).sponsorDecision).toMatchObject({ approvesAs: 'Executive group', aboveLimit: null });
    expect((await read()).appraisal.warnings.map(({ code }) => code)).not.toContain('ABOVE_APPROVAL_LIMIT');
  });

  it('refuse the decision where they bind, and never a no', async () => {
    await does(finance, 'enterApprovalLimits', { ...limits, effectiveFrom: '2026-06-01', binds: true });
    expect(await refused(sponsor, 'decideCase', { projectId, ...yes, approvesAs: 'Division' })).toMatchObject({
      __typename: 'AboveApprovalLimitError',
      path: ['approvesAs'],
    });
    expect(await refused(sponsor, 'decideCase', { projectId, ...yes })).toMatchObject({
      message: 'Say as whom you approve: your trust’s approval limits bind.',
    });
    expect((await read()).sponsorDecision).toMatchObject({ approvesAs: 'Executive group' });
    await does(sponsor, 'decideCase', { projectId, outcome: 'NO', note: '' });
    await does(sponsor, 'decideCase', { projectId, ...yes, approvesAs: 'Board' });
    expect((await read()).sponsorDecision).toMatchObject({ approvesAs: 'Board', aboveLimit: null });
  });

  it('are those of this trust alone', async () => {
    const elsewhere = await api.someone(await api.organisation('Stourmouth (FICTIONAL)'), 'Di Stranger', 'clinician');
    const { referenceSets } = await elsewhere.do<{ referenceSets: { approvalLevels: object[] }[] }>(
      '{ referenceSets { approvalLevels { label } } }',
    );
    expect(referenceSets.flatMap(({ approvalLevels }) => approvalLevels)).toEqual([]);
  });
});
