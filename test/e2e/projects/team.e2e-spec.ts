import { systemViewer } from '#libs/identity';
import { type Caller, ERRORS, TestApi } from '../../support/test-api.js';

const act = (name: string, input: string, fields = 'project { id }') =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${fields} ${ERRORS} } }`;
const ADD = act('addTeamMember', 'AddTeamMemberInput', 'project { team { personId role isCurrent } }');
const PROPOSE = act('proposeHandover', 'ProposeHandoverInput', 'project { handovers { id state toName pack } }');
const ANSWER = act('answerHandover', 'AnswerHandoverInput');
const CONFIRM = act(
  'confirmHandover',
  'ConfirmHandoverInput',
  'project { team { personId role startsOn endsOn isCurrent } }',
);

type Errors = { errors: { __typename: string; path: string[] }[] };

describe('the team of a project', () => {
  let api: TestApi;
  let trust: string;
  let lead: Caller;
  let successor: Caller;
  let owner: Caller;
  let projectId: string;

  const refusal = async (caller: Caller, query: string, input: object): Promise<string | undefined> => {
    const { data, errors } = await caller.ask<Record<string, Errors>>(query, { input });
    return Object.values(data ?? {})[0]?.errors[0]?.__typename ?? errors?.[0]?.extensions.code;
  };

  beforeAll(async () => {
    api = await TestApi.start();
    trust = await api.organisation('Northmere (FICTIONAL)');
    lead = await api.someone(trust, 'Ada Lead', 'clinician');
    successor = await api.someone(trust, 'Bo Successor', 'clinician');
    owner = await api.someone(trust, 'Cy Owner', 'service-owner');
    const { startProject } = await lead.do<{ startProject: { project: { id: string } } }>(
      `mutation { startProject(input: { title: "Safer weekend handover" }) { project { id } ${ERRORS} } }`,
    );
    projectId = startProject.project.id;
    await lead.do(ADD, { input: { projectId, personId: owner.personId, role: 'SERVICE_OWNER' } });
  });
  afterAll(() => api.stop());

  it('lets the lead add a person once in a role, and never a second lead', async () => {
    const input = { projectId, personId: owner.personId, role: 'SERVICE_OWNER' };
    expect(await refusal(lead, ADD, input)).toBe('AlreadyOnTheTeamError');
    expect(await refusal(lead, ADD, { ...input, role: 'LEAD' })).toBe('LeadIsHandedOverError');
    expect(await refusal(owner, ADD, { ...input, role: 'MEMBER' })).toBe('NotPermittedError');
    expect(await refusal(successor, ADD, { ...input, role: 'MEMBER' })).toBe('NotFoundError');
  });

  it('gives a signer from another trust this project and nothing else', async () => {
    const elsewhere = await api.organisation('Stourmouth (FICTIONAL)');
    const mentor = await api.person(elsewhere, 'Dee Mentor', 'mentor');
    await api.people.makeKnownIn(systemViewer(trust), mentor);
    await lead.do(ADD, { input: { projectId, personId: mentor, role: 'MENTOR' } });
    const guest = await api.signIn(mentor, trust);
    const { project } = await guest.do<{ project: { title: string } | null }>(
      `query ($id: ID!) { project(id: $id) { title } }`,
      { id: projectId },
    );
    expect(project?.title).toBe('Safer weekend handover');
    const other = await lead.do<{ startProject: { project: { id: string } } }>(
      `mutation { startProject(input: { title: "Another one" }) { project { id } ${ERRORS} } }`,
    );
    expect(
      await guest.do(`query ($id: ID!) { project(id: $id) { title } }`, { id: other.startProject.project.id }),
    ).toEqual({ project: null });
  });

  it('is handed over in one act: both are credited by date, and the leaver still reads', async () => {
    const proposed = await lead.do<{ proposeHandover: { project: { handovers: { id: string; pack: string }[] } } }>(
      PROPOSE,
      {
        input: { projectId, toPersonId: successor.personId, lastDay: '2026-09-01', note: 'The bag is in bay 2.' },
      },
    );
    const [handover] = proposed.proposeHandover.project.handovers;
    expect(JSON.parse(handover?.pack ?? '{}')).toMatchObject({ project: { title: 'Safer weekend handover' } });
    const id = handover?.id;
    expect(
      await refusal(lead, PROPOSE, { projectId, toPersonId: successor.personId, lastDay: '2026-09-01', note: '' }),
    ).toBe('HandoverUnderWayError');
    expect(await refusal(owner, CONFIRM, { id })).toBe('HandoverNotAtThisStepError');
    expect(await refusal(owner, ANSWER, { id, accepted: true })).toBe('NotYoursToAcceptError');
    await successor.do(ANSWER, { input: { id, accepted: true } });
    expect(await refusal(successor, CONFIRM, { id })).toBe('NotPermittedError');
    const { confirmHandover } = await owner.do<{
      confirmHandover: {
        project: { team: { personId: string; role: string; startsOn: string; endsOn: string | null }[] };
      };
    }>(CONFIRM, { input: { id } });
    const leads = confirmHandover.project.team.filter(({ role }) => role === 'LEAD');
    expect(leads).toMatchObject([
      { personId: lead.personId, startsOn: '2026-09-01', endsOn: '2026-09-01' },
      { personId: successor.personId, startsOn: '2026-09-02', endsOn: null },
    ]);
    api.clock.moveTo('2026-09-02T09:00:00Z');
    lead = await api.signIn(lead.personId, trust);
    expect(await lead.do(`query ($id: ID!) { project(id: $id) { title } }`, { id: projectId })).toEqual({
      project: { title: 'Safer weekend handover' },
    });
    expect(
      await refusal(lead, PROPOSE, { projectId, toPersonId: successor.personId, lastDay: '2026-09-03', note: '' }),
    ).toBe('NotPermittedError');
  });
});
