import { TestApi } from '../../support/test-api.js';
import { startAndRoute } from '../../support/whole-project-planning.js';
import { trustOf, WholeProject } from '../../support/whole-project.js';

const START = `route { key name next answers { key yes } } declaredKeys notedDuplicates { choice because byName }
  supervisedBy postDaysLeft comments { stage text byName byRole }`;

describe('what was settled at the start of a project', () => {
  let api: TestApi;
  let project: WholeProject;
  beforeAll(async () => {
    api = await TestApi.start();
    project = await new WholeProject(api, await trustOf(api, 'Northmere (FICTIONAL)')).begin('Late potassium results');
  });
  afterAll(() => api.stop());

  it('is nothing before it is said', async () => {
    expect(await project.read(START)).toEqual({
      route: null,
      declaredKeys: [],
      notedDuplicates: null,
      supervisedBy: [],
      postDaysLeft: null,
      comments: [],
    });
  });

  it('can be read by everybody on the team', async () => {
    await startAndRoute(project);
    await project.act('mentor', 'commentOnStage', { stage: 'problem', text: 'Count it for a week first.' });
    await project.act('sponsor', 'commentOnStage', { stage: 'problem', text: 'I can open that door.' });
    expect(await project.read(START, 'finance-partner')).toEqual({
      route: expect.objectContaining({
        key: 'improvement',
        name: 'Quality improvement',
        answers: [{ key: 'tests-change', yes: true }],
      }) as object,
      declaredKeys: ['aggregate-only', 'links-checked', 'nobody-identifiable', 'small-numbers'],
      notedDuplicates: { choice: 'NONE_FOUND', because: '', byName: 'Ada Leadwell' },
      supervisedBy: ['Cleo Garside'],
      postDaysLeft: 48 * 7,
      comments: [
        { stage: 'problem', text: 'I can open that door.', byName: 'Edda Fenwick', byRole: 'SPONSOR' },
        { stage: 'problem', text: 'Count it for a week first.', byName: 'Cleo Garside', byRole: 'MENTOR' },
      ],
    });
  });

  it('says what each of them may do here', async () => {
    const may = async (part: string) => (await project.read<{ viewerMay: string[] }>('viewerMay', part)).viewerMay;
    expect(await may('lead')).toEqual(expect.arrayContaining(['gate:request', 'handover:propose', 'project:manage']));
    expect(await may('mentor')).toEqual(expect.arrayContaining(['gate:sign', 'gate:waive-condition']));
    expect(await may('mentor')).not.toContain('project:edit');
  });

  it('can be said in the act that starts it, all of it or none of it', async () => {
    const input = {
      title: 'Urgent potassium again',
      specialty: 'Nephrology',
      setting: 'Medical ward',
      postStartsOn: project.day(-4),
      postEndsOn: project.day(12),
      duplicates: { choice: 'DIFFERENT', because: 'Ours is at night.' },
    };
    const { project: started } = await project.people.act('lead', 'startProject', input);
    const again = new WholeProject(api, project.people);
    again.projectId = started?.id ?? '';
    expect(await again.read('specialty setting postDaysLeft notedDuplicates { choice because }')).toEqual({
      specialty: 'Nephrology',
      setting: 'Medical ward',
      postDaysLeft: 84,
      notedDuplicates: { choice: 'DIFFERENT', because: 'Ours is at night.' },
    });
    const mine = async () =>
      (
        await (
          await project.people.as('lead')
        ).do<{ myProjects: { edges: unknown[] } }>('{ myProjects(first: 20) { edges { node { id } } } }')
      ).myProjects.edges.length;
    const before = await mine();
    for (const wrong of [{ duplicates: { choice: 'DIFFERENT', because: ' ' } }, { postEndsOn: project.day(-5) }])
      expect(await project.people.refusal('lead', 'startProject', { ...input, ...wrong })).toBe('InvalidInputError');
    expect(await mine()).toBe(before);
  });

  it('tells a signer what the gate that waits for them is about', async () => {
    await project.lead('requestGate', { gate: 'G0' });
    const { mySigningQueue } = await (
      await project.people.as('mentor')
    ).do<{ mySigningQueue: object[] }>('{ mySigningQueue { gate stageTitle coreQuestion } }');
    expect(mySigningQueue).toEqual([
      {
        gate: 'G0',
        stageTitle: 'Start and route',
        coreQuestion: 'Should you take this on, has it been done before, and which road does it take?',
      },
    ]);
  });

  it('counts the days of the lead’s post below 0 once it is over', async () => {
    api.clock.moveTo(`${project.day(48, 2)}T10:00:00Z`);
    expect(await project.read('postDaysLeft')).toEqual({ postDaysLeft: -2 });
  });
});
