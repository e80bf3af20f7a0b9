import { describeInBrowser } from '../support/browser.js';
import { fillFeedback } from '../support/feedback-boxes.js';
import { ALLOCATE, MarkingRound } from '../support/marking-round.js';
import { enumName } from '../support/organisation-people.js';
import { Desks, STEP_MS, stepsInOrder } from '../support/page-driver.js';
import { TestApi } from '../support/test-api.js';
import { startAndRoute } from '../support/whole-project-planning.js';
import { idIn, type PagesStory, pageOf, passGate } from '../support/whole-project-pages.js';
import { trustOf, WholeProject } from '../support/whole-project.js';

const CRITERIA = Array.from({ length: 10 }, (_, index) => `C${index + 1}`);

/** What nobody can do without, one step after the other; the forms of single features are tried in their own specs. */
describeInBrowser('a project without JavaScript', (browser) => {
  const step = stepsInOrder();
  let api: TestApi;
  let story: PagesStory;
  let round: MarkingRound;
  const desk = (part: string) => story.desks.of(story.project.people.name(part));

  beforeAll(async () => {
    api = await TestApi.start({ web: 'built' });
    round = await MarkingRound.start({ api });
    for (const name of ['Mabon Ashdown', 'Nia Brook']) await api.person(round.programme, name, 'assessor');
    const people = await trustOf(api, 'Northmere General Hospital NHS Trust (FICTIONAL)');
    story = { project: new WholeProject(api, people), desks: new Desks(browser(), api, false) };
  }, STEP_MS);
  afterAll(async () => {
    await story.desks.close();
    await api.stop();
  });

  step('is started', async () => {
    const lead = await desk('lead');
    await lead.do(
      '/projects/start',
      'Start the project',
      { 'What is the problem, or the aim?': 'Urgent potassium results acted on too late', Specialty: 'Nephrology' },
      'Your project is started',
    );
    story.project.projectId = idIn(lead);
  });

  step('has a question answered and a cause named', async () => {
    const lead = await desk('lead');
    const text = 'Urgent potassium results of one medical ward, by day.';
    await lead.answer(story.project.projectId, 'problem', 'scope-in', text);
    expect(await lead.main()).toContain(text);
    await lead.do(
      pageOf(story, 'causes'),
      'Add cause',
      { 'What is a cause?': 'A result belongs to nobody', 'How do you know?': 'Observed' },
      'Cause added',
    );
    expect(await lead.main()).toContain('A result belongs to nobody');
  });

  step('has its first gate asked for and signed', async () => {
    const { project } = story;
    for (const part of ['member', 'mentor', 'service-owner'])
      await project.lead('addTeamMember', { personId: project.people.id(part), role: enumName(part) });
    await startAndRoute(project);
    expect((await passGate(story, 'G0', 'mentor')).state).toBe('PASSED');
    expect(await (await desk('mentor')).main()).toContain('Cleo Garside signed on');
  });

  step('has a reading taken', async () => {
    const measureId = await story.project.add('planMeasure', {
      name: 'Acted on within the hour',
      kind: 'OUTCOME',
      shape: 'PROPORTION',
      definition: '',
      numerator: 'Results in time',
      denominator: 'All results of the week',
      unit: '%',
      direction: 'HIGHER',
      chart: 'P',
      frequency: 'WEEKLY',
      source: '',
      sampling: '',
    });
    const member = await desk('member');
    await member.do(
      pageOf(story, `measures/${measureId}/reading`),
      'Add this reading',
      { 'Results in time': '9', 'Out of: All results of the week': '20' },
      'Reading added',
    );
    expect(await member.main()).toContain('9 of 20');
  });

  step('is marked by an assessor', async () => {
    await round.accept(await story.project.people.as('lead'), story.project.projectId);
    await round.director.do(ALLOCATE, { input: { roundId: round.roundId } });
    const assessor = await story.desks.of('Nia Brook');
    await assessor.visit('/marking');
    await assessor.follow(/Urgent potassium results/);
    await assessor.send(
      'Continue',
      { 'Do you have a conflict of interest?': 'No, open the plan' },
      'The plan is open to you',
    );
    for (const key of CRITERIA) await assessor.page.locator(`#mark-level-${key}-3`).check();
    await fillFeedback(assessor.page);
    await assessor.page.getByLabel('Pass', { exact: true }).check();
    await assessor.page.getByRole('button', { name: 'Check your mark' }).click();
    await assessor.send('Submit your mark for good', {}, 'Your mark is submitted.');
    expect(await assessor.page.textContent('#marks')).toContain('75%');
  });
});
