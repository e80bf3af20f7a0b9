import { systemViewer, type TeamRole, type Viewer } from '#libs/identity';
import { defineEvent, newId, UnitOfWork } from '#libs/platform';
import { HandoverService, TeamService } from '#libs/projects';
import { type Caller, ERRORS, TestApi } from '../../support/test-api.js';
import { asAdmin } from '../../support/test-database.js';

const INBOX = `query ($first: Int!, $after: String) { unreadCount inbox(first: $first, after: $after) {
  edges { node { id kind projectId text readAt } } pageInfo { hasNextPage endCursor } } }`;
const READ = `mutation ($input: MarkReadInput!) { markRead(input: $input) { marked ${ERRORS} } }`;

interface Inbox {
  unreadCount: number;
  inbox: {
    edges: { node: { id: string; kind: string; text: string; readAt: string | null } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

describe('the inbox', () => {
  let api: TestApi;
  let northmere: string;
  let system: Viewer;
  let lead: Caller;
  let projectId: string;
  let counter = 0;
  beforeAll(async () => {
    api = await TestApi.start();
    northmere = await api.organisation('Northmere (FICTIONAL)');
    system = systemViewer(northmere);
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    lead = await somebody('Lead');
    const started = await lead.do<{ startProject: { project: { id: string } } }>(
      `mutation { startProject(input: { title: "Fewer delayed first antibiotics" }) { project { id } ${ERRORS} } }`,
    );
    projectId = started.startProject.project.id;
  });

  const somebody = (called: string) =>
    api.someone(
      northmere,
      `${called} ${String.fromCharCode(97 + (counter++ % 26), 97 + Math.floor(counter / 26))}`,
      'clinician',
    );
  const onTheTeam = async (role: TeamRole): Promise<Caller> => {
    const caller = await somebody(`A ${role}`);
    await lead.do(`mutation ($input: AddTeamMemberInput!) { addTeamMember(input: $input) { ${ERRORS} } }`, {
      input: { projectId, personId: caller.personId, role: role.replaceAll('-', '_').toUpperCase() },
    });
    return caller;
  };
  const inboxOf = async (caller: Caller, page: object = { first: 20 }) => {
    await api.settle();
    return caller.do<Inbox>(INBOX, page as Record<string, unknown>);
  };
  const kinds = async (caller: Caller) => (await inboxOf(caller)).inbox.edges.map(({ node }) => node.kind);
  const happen = (organisationId: string, type: `${string}.${string}.v${number}`, data: object, by?: string) =>
    api.app.get(UnitOfWork).run({ ...systemViewer(organisationId), personId: by ?? null }, async (session) => {
      session.record(defineEvent(type)<object>()(data) as never);
      await Promise.resolve();
    });

  it('tells somebody that they are on a team, and not whoever put them there', async () => {
    const mentor = await onTheTeam('mentor');
    const { inbox, unreadCount } = await inboxOf(mentor);
    expect(unreadCount).toBe(1);
    expect(inbox.edges[0]?.node).toMatchObject({
      kind: 'JOINED_TEAM',
      projectId,
      text: 'You are on the team of “Fewer delayed first antibiotics” as its mentor.',
      readAt: null,
    });
    expect(await kinds(lead)).toEqual([]);
  });

  it('is read by its owner, one by one or whole; nobody else marks it', async () => {
    const mentor = await onTheTeam('mentor');
    const { inbox } = await inboxOf(mentor);
    const ids = inbox.edges.map(({ node }) => node.id);
    expect((await lead.do<{ markRead: { marked: number } }>(READ, { input: { ids } })).markRead.marked).toBe(0);
    expect((await mentor.do<{ markRead: { marked: number } }>(READ, { input: { ids } })).markRead.marked).toBe(1);
    expect((await mentor.do<{ markRead: { marked: number } }>(READ, { input: {} })).markRead.marked).toBe(0);
    expect(await inboxOf(mentor)).toMatchObject({
      unreadCount: 0,
      inbox: { edges: [{ node: { kind: 'JOINED_TEAM' } }] },
    });
    const wrong = await mentor.ask<{ markRead: { errors: object[] } }>(READ, { input: { ids: ['no-id'] } });
    expect(wrong.data?.markRead.errors[0]).toMatchObject({ __typename: 'InvalidInputError' });
  });

  it('comes in pages, the newest first, and refuses a place it does not know', async () => {
    const mentor = await onTheTeam('mentor');
    await happen(northmere, 'projects.handover-accepted.v1', { projectId, toPersonId: lead.personId });
    const first = await inboxOf(mentor, { first: 1 });
    expect(first.inbox.edges.map(({ node }) => node.kind)).toEqual(['HANDOVER_ACCEPTED']);
    expect(first.inbox.pageInfo.hasNextPage).toBe(true);
    const second = await inboxOf(mentor, { first: 1, after: first.inbox.pageInfo.endCursor });
    expect(second.inbox.edges.map(({ node }) => node.kind)).toEqual(['JOINED_TEAM']);
    const lost = Buffer.from('["nowhere"]').toString('base64url');
    const answer = await mentor.ask(INBOX, { first: 1, after: lost });
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('tells the signers of a gate that it waits, and the lead that it passed or came back', async () => {
    const sponsor = await onTheTeam('sponsor');
    const mentor = await onTheTeam('mentor');
    await happen(northmere, 'projects.gate-requested.v1', { projectId, gate: 'G3', signers: ['sponsor'] });
    await happen(northmere, 'projects.gate-returned.v1', { projectId, gate: 'G3', role: 'sponsor' });
    await happen(northmere, 'projects.gate-passed.v1', { projectId, gate: 'G3' });
    expect(await kinds(sponsor)).toEqual(['GATE_REQUESTED', 'JOINED_TEAM']);
    expect(await kinds(mentor)).toEqual(['JOINED_TEAM']);
    expect(await kinds(lead)).toEqual(['GATE_PASSED', 'GATE_RETURNED']);
  });

  it('follows a hand-over from the proposal to the whole team', async () => {
    const successor = await onTheTeam('member');
    const mentor = await onTheTeam('mentor');
    const leadViewer = { ...system, acting: 'system' as const, personId: lead.personId };
    await api.app
      .get(HandoverService)
      .propose(leadViewer, { projectId, toPersonId: successor.personId, lastDay: '2026-09-30', note: 'Take care.' });
    expect(await kinds(successor)).toEqual(['HANDOVER_PROPOSED', 'JOINED_TEAM']);
    await happen(
      northmere,
      'projects.handover-accepted.v1',
      { projectId, toPersonId: successor.personId },
      successor.personId,
    );
    expect(await kinds(lead)).toEqual(['HANDOVER_ACCEPTED']);
    expect(await kinds(mentor)).toEqual(['HANDOVER_ACCEPTED', 'JOINED_TEAM']);
  });

  it('tells the lead of the curator’s decision, and the team of an adoption', async () => {
    const member = await onTheTeam('member');
    await happen(northmere, 'library.publication-reviewed.v1', { projectId, approved: true });
    await happen(northmere, 'library.adopter-heard.v1', { projectId, state: 'adopting' });
    expect(await kinds(lead)).toEqual(['ADOPTION_HEARD', 'PUBLICATION_REVIEWED']);
    expect(await kinds(member)).toEqual(['ADOPTION_HEARD', 'JOINED_TEAM']);
  });

  it('tells the lead in their trust of a result released in a programme, and nobody who marks', async () => {
    const programme = await api.organisation(`Deanery ${counter} (FICTIONAL)`, 'programme');
    const assessor = await api.someone(programme, `Assessor ${String.fromCharCode(97 + (counter % 26))}`, 'assessor');
    await happen(programme, 'assessment.result-released.v1', { hostOrganisationId: northmere, projectId });
    expect(await kinds(lead)).toEqual(['RESULT_RELEASED']);
    expect(await inboxOf(assessor)).toEqual({
      unreadCount: 0,
      inbox: { edges: [], pageInfo: { hasNextPage: false, endCursor: null } },
    });
    const told = await asAdmin(
      api.testDatabase.adminUrl,
      async (client) =>
        (await client.query('select 1 from notifications.notification where organisation_id = $1', [programme])).rows,
    );
    expect(told).toEqual([]);
  });

  it('is shut to the public, and empty in another organisation', async () => {
    const mentor = await onTheTeam('mentor');
    await inboxOf(mentor);
    expect((await api.thePublic.ask(INBOX, { first: 1 })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const other = await api.organisation(`Stourmouth ${counter} (FICTIONAL)`);
    await api.people.registerPerson(systemViewer(other), {
      name: 'x',
      email: `${newId()}@example.org`,
      fictional: true,
    });
    await api.people.appoint(systemViewer(other), {
      personId: mentor.personId,
      role: 'clinician',
      startsOn: '2020-01-01',
    });
    expect((await inboxOf(await api.signIn(mentor.personId, other))).inbox.edges).toEqual([]);
  });
});

describe('somebody who leaves the trust', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  it('keeps reading their own work and changes nothing of it any more', async () => {
    const northmere = await api.organisation('Northmere (FICTIONAL)');
    const system = systemViewer(northmere);
    const lead = await api.someone(northmere, 'Lead', 'clinician');
    const { startProject } = await lead.do<{ startProject: { project: { id: string } } }>(
      `mutation { startProject(input: { title: "Safer handover" }) { project { id } ${ERRORS} } }`,
    );
    const projectId = startProject.project.id;
    const personId = await api.person(northmere, 'Leaver', 'clinician');
    await api.app.get(TeamService).add(system, { projectId, personId, role: 'member' });
    const membership = await asAdmin(api.testDatabase.adminUrl, async (client) =>
      (
        await client.query<{ id: string; version: number }>(
          'select id, version from identity.membership where person_id = $1',
          [personId],
        )
      ).rows.at(0),
    );
    await api.people.endMembership(system, { id: '', version: 1, ...membership, endsOn: '2026-08-31' });
    await api.settle();
    const leaver = await api.signIn(personId, northmere);
    const read = await leaver.do<{ project: { title: string; stakeholders: null } }>(
      `query ($id: ID!) { project(id: $id) { title stakeholders { id } } }`,
      { id: projectId },
    );
    expect(read.project).toEqual({ title: 'Safer handover', stakeholders: null });
    const input = {
      projectId,
      name: 'Ward',
      kinds: [],
      power: 1,
      interest: 1,
      impact: 1,
      isPatientVoice: false,
      likelyOpponent: false,
    };
    const change = await leaver.ask<{ addStakeholder: { errors: object[] } }>(
      `mutation ($input: AddStakeholderInput!) { addStakeholder(input: $input) { ${ERRORS} } }`,
      { input },
    );
    expect(change.data?.addStakeholder.errors[0]).toMatchObject({ __typename: 'NotPermittedError' });
  });
});
