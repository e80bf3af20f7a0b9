import { OrganisationPeople } from '../../support/organisation-people.js';
import { TestApi } from '../../support/test-api.js';
import { trustOf, WholeProject } from '../../support/whole-project.js';
import { problem, rationale, stakeholders, startAndRoute } from '../../support/whole-project-planning.js';

interface Team {
  readonly team: {
    name: string;
    role: string;
    startsOn: string;
    endsOn: string | null;
    isCurrent: boolean;
    agreedToBeNamed: boolean | null;
  }[];
}

const LEADS = 'team { name role startsOn endsOn isCurrent agreedToBeNamed }';

describe('a project handed over mid-way', () => {
  let api: TestApi;
  let trust: OrganisationPeople;
  let project: WholeProject;
  let handoverId: string;
  const lastDay = '2026-03-24';

  const leads = async (part: string) =>
    (await project.read<Team>(LEADS, part)).team.filter(({ role }) => role === 'LEAD');

  beforeAll(async () => {
    api = await TestApi.start({ now: '2026-03-02T10:00:00Z' });
    trust = await trustOf(api, 'Northmere General Hospital NHS Trust (FICTIONAL)');
    project = await new WholeProject(api, trust).begin('Potassium results');
  });
  afterAll(() => api.stop());

  it('is led by the first doctor through its first three gates', async () => {
    for (const [gate, stage] of [startAndRoute, problem, rationale].entries()) {
      project.week(gate);
      await stage(project);
      expect((await project.pass(`G${gate}`)).passed.state).toBe('PASSED');
    }
  });

  it('keeps what its lead said of themselves to the lead and the mentor', async () => {
    const ratings = 'leadershipRatings { element rating }';
    const own = { leadershipRatings: [{ element: '4.3', rating: 2 }] };
    expect(await project.read(ratings, 'lead')).toEqual(own);
    expect(await project.read(ratings, 'mentor')).toEqual(own);
    expect(await project.read(ratings, 'sponsor')).toEqual({ leadershipRatings: null });
  });

  it('is not seen by the successor before it is offered', async () => {
    const caller = await trust.as('successor');
    const asked = await caller.do('query ($id: ID!) { project(id: $id) { title } }', { id: project.projectId });
    expect(asked).toEqual({ project: null });
    expect(
      await project.refusal('successor', 'addCause', { text: 'x', rib: 'people', evidenceLevel: 'GUESS', tool: '' }),
    ).toBe('NotFoundError');
  });

  it('is proposed by the lead with a pack that says how things stand, and accepted by the successor', async () => {
    project.week(3);
    await project.lead('proposeHandover', {
      toPersonId: trust.id('successor'),
      lastDay,
      note: 'The sheet hangs in bay two; ask the charge nurse first.',
    });
    const { handovers } = await project.read<{ handovers: { id: string; state: string; pack: string }[] }>(
      'handovers { id state pack }',
      'successor',
    );
    handoverId = handovers[0]?.id ?? '';
    expect(JSON.parse(handovers[0]?.pack ?? '{}')).toMatchObject({
      project: { title: 'Urgent potassium results acted on too late' },
    });
    expect(await project.refusal('service-owner', 'confirmHandover', { id: handoverId })).toBe(
      'HandoverNotAtThisStepError',
    );
    await project.act('successor', 'answerHandover', { id: handoverId, accepted: true });
    expect(await project.refusal('successor', 'confirmHandover', { id: handoverId })).toBe('NotPermittedError');
  });

  it('is confirmed by the service owner in one act, with credit by date for both', async () => {
    await project.act('service-owner', 'confirmHandover', { id: handoverId });
    expect(await leads('service-owner')).toMatchObject([
      { name: trust.name('lead'), startsOn: '2026-03-02', endsOn: lastDay },
      { name: trust.name('successor'), startsOn: '2026-03-25', endsOn: null },
    ]);
  });

  it('is no longer edited or asked for by its former lead, who leaves the trust and still reads it', async () => {
    api.clock.moveTo('2026-03-26T09:00:00Z');
    for (const [mutation, input] of [
      ['saveAnswer', { questionKey: 'scope-in', value: 'All wards.', basedOn: 1 }],
      ['addChangeIdea', { text: 'A second thought' }],
      ['requestGate', { gate: 'G3' }],
      ['proposeHandover', { toPersonId: trust.id('member'), lastDay: '2026-04-30', note: '' }],
    ] as const)
      expect(await project.refusal('lead', mutation, input)).toBe('NotPermittedError');
    await leaveTheTrust();
    api.clock.moveTo('2026-03-27T09:00:00Z');
    const { stages } = await project.read<{
      stages: { questions: { key: string; answer: { value: string; byName: string } | null }[] }[];
    }>('stages { questions { key answer { value byName } } }', 'lead');
    const own = stages.flatMap(({ questions }) => questions).find(({ key }) => key === 'scope-in');
    expect(own?.answer).toEqual({
      value: 'Urgent potassium results of one medical ward, by day.',
      byName: trust.name('lead'),
    });
    const { myProjects } = await (
      await trust.as('lead')
    ).do<{ myProjects: { edges: { node: { id: string } }[] } }>('{ myProjects(first: 5) { edges { node { id } } } }');
    expect(myProjects.edges.map(({ node }) => node.id)).toEqual([project.projectId]);
    expect(await project.refusal('lead', 'addChangeIdea', { text: 'A second thought' })).toBe('NotPermittedError');
    expect(await project.refusal('lead', 'startProject', { title: 'Another one' })).toBe('FORBIDDEN');
  });

  it('goes on under the successor, who completes the next gate', async () => {
    project.leadPart = 'successor';
    expect(await project.read('leadershipRatings { element rating }')).toEqual({ leadershipRatings: [] });
    await stakeholders(project);
    const { passed } = await project.pass('G3');
    expect(passed).toMatchObject({ state: 'PASSED', signers: [{ signedBy: trust.name('sponsor') }] });
    for (const gate of ['G0', 'G1', 'G2']) expect((await project.gate(gate)).state).toBe('PASSED');
  });

  it('credits both leads, each with their own word on being named', async () => {
    await project.act('lead', 'consentToCredit', { agreed: true });
    await project.act('successor', 'consentToCredit', { agreed: true });
    expect(await leads('successor')).toMatchObject([
      { name: trust.name('lead'), endsOn: lastDay, isCurrent: false, agreedToBeNamed: true },
      { name: trust.name('successor'), endsOn: null, isCurrent: true, agreedToBeNamed: true },
    ]);
  });

  /** The administrator ends the former lead’s role in the trust. */
  const leaveTheTrust = async (): Promise<void> => {
    const { memberships } = await (
      await trust.as('administrator')
    ).do<{ memberships: { edges: { node: { id: string; personId: string; version: number } }[] } }>(
      '{ memberships(first: 50) { edges { node { id personId version } } } }',
    );
    const own = memberships.edges.find(({ node }) => node.personId === trust.id('lead'))?.node;
    await trust.act('administrator', 'endMembership', { id: own?.id, version: own?.version, endsOn: '2026-03-26' });
    await api.settle();
  };
});
