import { type Caller, ERRORS, TestApi } from '../../support/test-api.js';

const act = (name: string, input: string) => `mutation ($input: ${input}!) { ${name}(input: $input) { id ${ERRORS} } }`;

describe('what the pages of the thread ask', () => {
  let api: TestApi;
  let lead: Caller;
  let mentor: Caller;
  let projectId: string;
  const refusalOf = async (name: string, input: string, given: object) =>
    Object.values(
      (await lead.ask<Record<string, { errors: { path: string[] }[] }>>(act(name, input), { input: given })).data ?? {},
    )[0]?.errors[0]?.path;

  beforeAll(async () => {
    api = await TestApi.start();
    const trust = await api.organisation('Northmere (FICTIONAL)');
    lead = await api.someone(trust, 'Ada Lead', 'clinician');
    mentor = await api.someone(trust, 'Cleo Mentor', 'mentor');
    const started = await lead.do<{ startProject: { project: { id: string } } }>(
      `mutation { startProject(input: { title: "Fewer delayed antibiotics" }) { project { id } ${ERRORS} } }`,
    );
    projectId = started.startProject.project.id;
    await lead.do(`mutation ($input: AddTeamMemberInput!) { addTeamMember(input: $input) { ${ERRORS} } }`, {
      input: { projectId, personId: mentor.personId, role: 'MENTOR' },
    });
  });
  afterAll(() => api.stop());

  it('is answered with what each of them may do here', async () => {
    const may = async (caller: Caller) =>
      (
        await caller.do<{ project: { viewerMay: string[] } }>('query ($id: ID!) { project(id: $id) { viewerMay } }', {
          id: projectId,
        })
      ).project.viewerMay;
    expect(await may(lead)).toEqual(expect.arrayContaining(['project:edit', 'stakeholders:edit', 'leadership:write']));
    const mentors = await may(mentor);
    expect(mentors).toEqual(expect.arrayContaining(['project:read', 'stakeholders:read', 'gate:sign']));
    expect(mentors).not.toContain('project:edit');
    expect(mentors).not.toContain('leadership:write');
  });

  it('is answered with an aim as it would read, and nothing is saved', async () => {
    const { project } = await lead.do<{ project: { aimSentence: string; aim: null } }>(
      `query ($id: ID!, $parts: AimPartsInput) { project(id: $id) { aimSentence(parts: $parts) aim { id } } }`,
      {
        id: projectId,
        parts: {
          what: 'Raise antibiotics within 60 minutes',
          population: 'adults',
          place: 'majors',
          fromValue: 46,
          toValue: 80,
          unit: '%',
          byDate: '2026-12-02',
        },
      },
    );
    expect(project).toEqual({
      aimSentence: 'Raise antibiotics within 60 minutes in adults in majors from 46% to 80% by 2 December 2026.',
      aim: null,
    });
  });

  it('is answered with how often a cause was counted, which no guess can say', async () => {
    const cause = { projectId, text: 'One key for the cupboard', rib: 'Equipment', tool: '' };
    expect(
      await refusalOf('addCause', 'AddCauseInput', { ...cause, evidenceLevel: 'GUESS', timesCounted: 12 }),
    ).toEqual(['timesCounted']);
    const { addCause } = await lead.do<{ addCause: { id: string } }>(act('addCause', 'AddCauseInput'), {
      input: { ...cause, evidenceLevel: 'COUNTED', timesCounted: 12 },
    });
    const weigh = { id: addCause.id, version: 1, evidenceLevel: 'COUNTED', timesCounted: 30 };
    expect(await refusalOf('weighCause', 'WeighCauseInput', { ...weigh, evidenceLevel: 'OBSERVED' })).toEqual([
      'timesCounted',
    ]);
    await lead.do(act('weighCause', 'WeighCauseInput'), { input: weigh });
    const { project } = await lead.do<{ project: { causes: object[] } }>(
      'query ($id: ID!) { project(id: $id) { causes { version timesCounted } } }',
      { id: projectId },
    );
    expect(project.causes).toEqual([{ version: 2, timesCounted: 30 }]);
  });

  it('is answered with the lists of the guidance, and with the questions a model words anew', async () => {
    const { guidance } = await api.thePublic.do<{
      guidance: Record<'fishboneRibs' | 'diagnosticTools' | 'leadershipElements' | 'tensions', { key: string }[]> & {
        models: { key: string; prompts: { questionKey: string; usual: string; prompt: string }[] }[];
      };
    }>(`{ guidance { fishboneRibs { key } diagnosticTools { key } leadershipElements { key domain } tensions { key }
      models { key prompts { questionKey stage usual prompt } } } }`);
    expect(guidance.fishboneRibs).toHaveLength(6);
    expect(guidance.diagnosticTools.map(({ key }) => key)).toContain('pareto');
    expect(guidance.leadershipElements).toHaveLength(20);
    expect(guidance.tensions).toHaveLength(5);
    const lean = guidance.models.find(({ key }) => key === 'lean')?.prompts ?? [];
    expect(lean.find(({ questionKey }) => questionKey === 'problem-statement')?.prompt).toMatch(
      /^Where does the patient/,
    );
    expect(lean.every(({ usual, prompt }) => usual !== prompt)).toBe(true);
  });
});
