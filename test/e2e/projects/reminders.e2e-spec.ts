import { TestApi } from '../../support/test-api.js';
import { startAndRoute } from '../../support/whole-project-planning.js';
import { trustOf, WholeProject } from '../../support/whole-project.js';

describe('reminding the signers of a gate', () => {
  let api: TestApi;
  let project: WholeProject;
  const inboxOf = async (part: string) => {
    await api.settle();
    const { inbox } = await (
      await project.people.as(part)
    ).do<{ inbox: { edges: { node: { kind: string; text: string; gate: string | null } }[] } }>(
      '{ inbox(first: 20) { edges { node { kind text gate } } } }',
    );
    return inbox.edges.map(({ node }) => node);
  };
  beforeAll(async () => {
    api = await TestApi.start();
    project = await new WholeProject(api, await trustOf(api, 'Northmere (FICTIONAL)')).begin('Late potassium results');
    await startAndRoute(project);
  });
  afterAll(() => api.stop());

  it('is for a gate that waits for them', async () => {
    expect(await project.refusal('lead', 'remindSigners', { gate: 'G0' })).toBe('GateNotAtThisStepError');
  });

  it('tells those who have not signed, mentor and supervisor alike, and nobody else', async () => {
    await project.lead('requestGate', { gate: 'G0' });
    await project.lead('remindSigners', { gate: 'G0' });
    for (const part of ['mentor', 'supervisor'])
      expect((await inboxOf(part))[0]).toEqual({
        kind: 'SIGNERS_REMINDED',
        gate: 'G0',
        text: 'A reminder: gate G0 of “Urgent potassium results acted on too late” still waits for your signature.',
      });
    for (const part of ['sponsor', 'lead'])
      expect((await inboxOf(part)).map(({ kind }) => kind)).not.toContain('SIGNERS_REMINDED');
  });

  it('is done once a day', async () => {
    expect(await project.refusal('lead', 'remindSigners', { gate: 'G0' })).toBe('RemindedTodayError');
    api.clock.moveTo(`${project.day(0, 1)}T10:00:00Z`);
    await project.lead('remindSigners', { gate: 'G0' });
    expect((await inboxOf('mentor')).filter(({ kind }) => kind === 'SIGNERS_REMINDED')).toHaveLength(2);
  });

  it('is for the lead, who asked', async () => {
    expect(await project.refusal('member', 'remindSigners', { gate: 'G0' })).toBe('NotPermittedError');
  });
});
