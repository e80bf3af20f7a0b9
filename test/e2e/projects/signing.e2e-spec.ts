import { loadGuidance } from '#libs/guidance';
import type { OrganisationPeople } from '../../support/organisation-people.js';
import { TestApi } from '../../support/test-api.js';
import { trustOf, WholeProject } from '../../support/whole-project.js';

/** Two people must sign it: the service owner and the sponsor. */
const GATE = 'G8';
const TIMES = 6;

describe('the signatures of a gate', () => {
  let api: TestApi;
  let trust: OrganisationPeople;

  beforeAll(async () => {
    api = await TestApi.start(undefined, '2026-03-02T10:00:00Z');
    trust = await trustOf(api, 'Northmere General Hospital NHS Trust (FICTIONAL)');
  });
  afterAll(() => api.stop());

  /** A project whose mentor has let every condition of the gate pass, so that it can be asked for. */
  const readyProject = async (): Promise<WholeProject> => {
    const project = await new WholeProject(api, trust).begin('Potassium results');
    for (const { key } of loadGuidance().current.gate(GATE).conditions)
      await project.act('mentor', 'waiveCondition', { condition: key, reason: 'Agreed in supervision.' });
    return project;
  };
  const sign = (project: WholeProject, part: string) =>
    project.refusal(part, 'signGate', { gate: GATE, note: '' }).then((refused) => refused ?? 'signed');

  it('pass it, once, also when both are given in the same moment', async () => {
    for (let time = 0; time < TIMES; time++) {
      const project = await readyProject();
      await project.lead('requestGate', { gate: GATE });
      expect(await Promise.all([sign(project, 'service-owner'), sign(project, 'sponsor')])).toEqual([
        'signed',
        'signed',
      ]);
      const { state, signers } = await project.gate(GATE);
      expect({ state, unsigned: signers.filter(({ signedAt }) => !signedAt) }).toEqual({
        state: 'PASSED',
        unsigned: [],
      });
    }
  });

  it('are not given twice by one person who clicks twice', async () => {
    const project = await readyProject();
    await project.lead('requestGate', { gate: GATE });
    const twice = await Promise.all([sign(project, 'sponsor'), sign(project, 'sponsor')]);
    expect(twice.sort()).toEqual(['AlreadySignedError', 'signed']);
    expect((await project.gate(GATE)).state).toBe('REQUESTED');
  });

  it('are asked for once when the lead asks twice in the same moment', async () => {
    for (let time = 0; time < TIMES; time++) {
      const project = await readyProject();
      const ask = () => project.refusal('lead', 'requestGate', { gate: GATE }).then((refused) => refused ?? 'asked');
      expect((await Promise.all([ask(), ask()])).sort()).toEqual(['GateNotAtThisStepError', 'asked']);
    }
  });

  it('are all given in one act by somebody who holds both roles', async () => {
    const project = await readyProject();
    await project.lead('addTeamMember', { personId: trust.id('sponsor'), role: 'SERVICE_OWNER' });
    await project.lead('requestGate', { gate: GATE });
    expect(await sign(project, 'sponsor')).toBe('signed');
    const { state, signers } = await project.gate(GATE);
    expect({ state, by: signers.map(({ signedBy }) => signedBy) }).toEqual({
      state: 'PASSED',
      by: [trust.name('sponsor'), trust.name('sponsor')],
    });
  });

  it('are never given by the lead, whatever else they are on the team', async () => {
    const project = await readyProject();
    await project.lead('addTeamMember', { personId: trust.id('lead'), role: 'SPONSOR' });
    await project.lead('requestGate', { gate: GATE });
    expect(await sign(project, 'lead')).toBe('OwnGateNotSignedError');
  });
});
