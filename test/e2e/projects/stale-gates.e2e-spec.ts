import type { OrganisationPeople } from '../../support/organisation-people.js';
import { TestApi } from '../../support/test-api.js';
import { trustOf, WholeProject } from '../../support/whole-project.js';
import { problem, startAndRoute } from '../../support/whole-project-planning.js';

interface Stale {
  readonly state: string;
  readonly staleBecause: readonly { conditionKey: string | null; questionKey: string | null; text: string }[];
}

describe('a passed gate', () => {
  let api: TestApi;
  let trust: OrganisationPeople;
  let project: WholeProject;
  let statement: string;

  const gate = async (key = 'G1'): Promise<Stale | undefined> => {
    const { stages } = await project.read<{ stages: { gate: Stale & { key: string } }[] }>(
      'stages { gate { key state staleBecause { conditionKey questionKey text } } }',
    );
    return stages.find((stage) => stage.gate.key === key)?.gate;
  };
  const answer = async (questionKey: string) => {
    const { stages } = await project.read<{
      stages: { questions: { key: string; answer: { value: string; versionNo: number } | null }[] }[];
    }>('stages { questions { key answer { value versionNo } } }');
    return stages.flatMap(({ questions }) => questions).find(({ key }) => key === questionKey)?.answer;
  };
  const rewrite = async (questionKey: string, value: string, part = 'lead') =>
    project.act(part, 'saveAnswer', { questionKey, value, basedOn: (await answer(questionKey))?.versionNo ?? 0 });
  const told = async (part: string) => {
    await api.settle();
    const { inbox } = await (
      await trust.as(part)
    ).do<{ inbox: { edges: { node: { kind: string; text: string } }[] } }>(
      '{ inbox(first: 50) { edges { node { kind text } } } }',
    );
    return inbox.edges.filter(({ node }) => node.kind === 'GATE_WENT_STALE').map(({ node }) => node.text);
  };

  beforeAll(async () => {
    api = await TestApi.start(undefined, '2026-03-02T10:00:00Z');
    trust = await trustOf(api, 'Northmere General Hospital NHS Trust (FICTIONAL)');
    project = await new WholeProject(api, trust).begin('Potassium results');
    await startAndRoute(project);
    await project.pass('G0');
    await problem(project);
    await project.pass('G1');
    statement = (await answer('problem-statement'))?.value ?? '';
  });
  afterAll(() => api.stop());

  it('stays passed when spelling and punctuation of what it rests on are put right', async () => {
    await rewrite('problem-statement', statement.replace('potassium', 'pottasium').replaceAll(';', ','));
    await api.settle();
    expect(await gate()).toMatchObject({ state: 'PASSED', staleBecause: [] });
  });

  it('keeps what it rested on in the history, also when the same sitting goes on', async () => {
    const { answerHistory } = await (
      await trust.as('lead')
    ).do<{ answerHistory: { value: string }[] }>(
      'query ($id: ID!) { answerHistory(projectId: $id, questionKey: "problem-statement") { value } }',
      { id: project.projectId },
    );
    expect(answerHistory).toHaveLength(2);
    expect(answerHistory[1]?.value).toBe(statement);
  });

  it('goes stale when a figure it rested on changes, and says which answer, with all its conditions met', async () => {
    await rewrite('problem-statement', statement.replace('74', '47'), 'member');
    const stale = await gate();
    expect(stale).toMatchObject({
      state: 'STALE',
      staleBecause: [{ conditionKey: null, questionKey: 'problem-statement' }],
    });
    expect(stale?.staleBecause[0]?.text).toMatch(/^A figure in the answer to “.+” was changed\.$/);
  });

  it('tells its signers and the lead, once, however often it is saved meanwhile', async () => {
    await api.settle();
    await rewrite('problem-statement', statement.replace('74', '48'), 'member');
    for (const part of ['mentor', 'supervisor', 'lead']) {
      const texts = await told(part);
      expect(texts).toHaveLength(1);
      expect(texts[0]).toMatch(/^Gate G1 of “.+” went stale/);
    }
    expect(await told('sponsor')).toEqual([]);
  });

  it('stays stale when the figure is put back, until a signer passes it again in one click', async () => {
    await rewrite('problem-statement', statement);
    await api.settle();
    expect(await gate()).toMatchObject({ state: 'STALE', staleBecause: [{ questionKey: 'problem-statement' }] });
    expect(await project.refusal('sponsor', 'signGate', { gate: 'G1', note: '' })).toBe('NotASignerHereError');
    expect(await project.refusal('lead', 'signGate', { gate: 'G1', note: '' })).toBe('NotPermittedError');
    await project.act('mentor', 'signGate', { gate: 'G1', note: 'Seen.' });
    expect(await gate()).toMatchObject({ state: 'PASSED', staleBecause: [] });
  });

  it('rests on what it was passed on again, and tells of the next change again', async () => {
    await rewrite('problem-statement', statement.replace('74', '50'));
    await api.settle();
    await project.act('mentor', 'signGate', { gate: 'G1', note: '' });
    expect(await gate()).toMatchObject({ state: 'PASSED' });
    await rewrite('problem-statement', statement);
    expect(await gate()).toMatchObject({ state: 'STALE' });
    expect(await told('mentor')).toHaveLength(3);
    await project.act('mentor', 'signGate', { gate: 'G1', note: '' });
  });

  it('cannot be passed again while a condition of its does not hold, and says which', async () => {
    await rewrite('scope-out', '');
    const stale = await gate();
    expect(stale?.staleBecause).toMatchObject([
      { conditionKey: 'scope-drawn', questionKey: null },
      { conditionKey: null, questionKey: 'scope-out' },
    ]);
    expect(stale?.staleBecause[0]?.text).toContain('does not hold any more');
    expect(await project.refusal('mentor', 'signGate', { gate: 'G1', note: '' })).toBe('GateNotReadyError');
    await rewrite('scope-out', 'Other tests, other wards and the laboratory’s own turnaround.');
    await api.settle();
  });

  it('may be asked for anew by the lead instead, and everybody who must signs', async () => {
    await rewrite('scope-out', 'Nothing at all.');
    expect((await gate())?.state).toBe('STALE');
    expect((await project.pass('G1')).passed).toMatchObject({ state: 'PASSED' });
    expect((await gate())?.staleBecause).toEqual([]);
  });

  it('is as it was when its project is over, whoever leaves the team then', async () => {
    await project.lead('moveProject', {
      version: await project.version(),
      to: 'STOPPED',
      reason: 'The laboratory closed the hatch.',
    });
    const { team } = await project.read<{ team: { id: string; version: number; role: string }[] }>(
      'team { id version role }',
    );
    const owner = team.find(({ role }) => role === 'SERVICE_OWNER');
    await project.lead('endTeamMembership', { id: owner?.id, version: owner?.version, endsOn: api.clock.today() });
    api.clock.moveTo('2026-03-04T10:00:00Z');
    await api.settle();
    for (const key of ['G0', 'G1']) expect((await gate(key))?.state).toBe('PASSED');
    expect((await project.gate('G0')).conditions.filter(({ met }) => !met)).toMatchObject([{ key: 'team-named' }]);
  });
});
