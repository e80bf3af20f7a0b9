import { OrganisationPeople } from '../../support/organisation-people.js';
import { TestApi } from '../../support/test-api.js';
import { trustOf, WholeProject } from '../../support/whole-project.js';
import { businessPlan, cycle } from '../../support/whole-project-delivery.js';
import { measures, problem, rationale, startAndRoute } from '../../support/whole-project-planning.js';

interface Thread {
  readonly brokenThreads: readonly { kind: string; subject: string; fix: string }[];
}

describe('a thread with broken places, and the words of a model', () => {
  let api: TestApi;
  let trust: OrganisationPeople;
  let project: WholeProject;

  const broken = async (part = 'lead') =>
    (await project.read<Thread>('brokenThreads { kind subject fix }', part)).brokenThreads.map(
      ({ kind, subject }) => `${kind}: ${subject}`,
    );

  beforeAll(async () => {
    api = await TestApi.start({ now: '2026-03-02T10:00:00Z' });
    trust = await trustOf(api, 'Northmere General Hospital NHS Trust (FICTIONAL)');
    project = await new WholeProject(api, trust).begin('Potassium results');
    for (const stage of [startAndRoute, problem, rationale, measures, businessPlan]) await stage(project);
    await cycle(project, 'first wheel', 'pair');
    await cycle(project, 'second wheel', 'call', 'first wheel');
  });
  afterAll(() => api.stop());

  it('is whole to begin with', async () => {
    expect(await broken()).toEqual([]);
  });

  it('names a change that moves no driver, that nobody tries and that nothing shows, until each is mended', async () => {
    const text = 'Put the list on a screen';
    const id = await project.add('addChangeIdea', { text });
    expect(await broken()).toEqual([
      `change-without-driver: ${text}`,
      `change-never-tried: ${text}`,
      `change-without-measure: ${text}`,
    ]);
    await project.lead('linkThread', { thing: 'CHANGE_IDEA', id, version: 1, to: project.ids['voice'] });
    expect(await broken()).toEqual([`change-never-tried: ${text}`, `change-without-measure: ${text}`]);
    project.ids['screen'] = id;
    await cycle(project, 'third wheel', 'screen', 'second wheel');
    expect(await broken()).toEqual([]);
  });

  it('names a benefit that no measure shows, until it is tied to one', async () => {
    const label = 'Calmer evenings';
    const id = await project.add('addBenefit', {
      kind: 'STAFF',
      label,
      measureId: null,
      noMeasureBecause: 'Nobody has asked yet.',
      annual: null,
      basis: '',
      ownerId: trust.id('service-owner'),
      startsIn: '2026-27',
      years: 1,
    });
    expect(await broken()).toEqual([`benefit-without-measure: ${label}`]);
    expect(await broken('mentor')).toEqual([`benefit-without-measure: ${label}`]);
    await project.lead('linkBenefit', { id, version: 1, measureId: project.ids['balancing'] });
    expect(await broken()).toEqual([]);
  });

  it('names a cost that pays for no change, until it is tied to one', async () => {
    const label = 'A screen for the wall';
    const id = await project.add('addResourceLine', {
      optionId: project.ids['PREFERRED'],
      changeIdeaId: null,
      kind: 'DIGITAL',
      label,
      nonRecurrent: '400.00',
      recurrent: '0.00',
      startsIn: '2026-27',
      source: '',
      funding: '',
    });
    expect(await broken()).toEqual([`cost-without-change: ${label}`]);
    await project.lead('linkLine', { id, version: 1, changeIdeaId: project.ids['screen'] });
    expect(await broken()).toEqual([]);
  });

  it('names a cause and a driver that lead to nothing, and a risk that nobody watches', async () => {
    const causeId = await project.add('addCause', {
      text: 'The bleep rings out',
      rib: 'equipment',
      evidenceLevel: 'OBSERVED',
      tool: '',
    });
    const driverId = await project.add('addDriver', { text: 'The call is always heard', causeId: null });
    const risk = { text: 'The screen breaks', likelihood: 2, impact: 2, mitigation: 'Keep the paper.' };
    const riskId = await project.add('addRisk', { ...risk, ownerId: null });
    expect((await broken()).sort()).toEqual([
      'cause-without-driver: The bleep rings out',
      'driver-without-change: The call is always heard',
      'risk-without-owner: The screen breaks',
    ]);
    await project.lead('linkThread', { thing: 'DRIVER', id: driverId, version: 1, to: causeId });
    await project.lead('linkThread', { thing: 'CHANGE_IDEA', id: project.ids['call'], version: 1, to: driverId });
    const { text: _text, ...review } = risk;
    const watched = { ...review, id: riskId, version: 1, state: 'OPEN', reviewOn: null };
    await project.lead('reviewRisk', { ...watched, ownerId: trust.id('manager') });
    expect(await broken()).toEqual([]);
  });

  it('puts its questions in the words of the model that the project chose, and another model’s otherwise', async () => {
    const lean = await new WholeProject(api, trust).begin('Boarding on the admissions ward');
    await lean.lead('chooseModel', { version: await lean.version(), model: 'lean', why: 'The steps are known.' });
    const none = await new WholeProject(api, trust).begin('Falls at night');
    const asked = async (one: WholeProject) => {
      const { stages, model } = await one.read<{
        stages: { questions: { key: string; ask: string }[] }[];
        model: { key: string } | null;
      }>('model { key } stages { questions { key ask } }');
      return {
        model: model?.key ?? null,
        asks: new Map(stages.flatMap(({ questions }) => questions).map(({ key, ask }) => [key, ask])),
      };
    };
    const [mfi, steps, plain] = [await asked(project), await asked(lean), await asked(none)];
    expect([mfi.model, steps.model, plain.model]).toEqual(['mfi', 'lean', null]);
    const words = [mfi, steps, plain].map(({ asks }) => asks.get('problem-statement') ?? '');
    expect(new Set(words).size).toBe(3);
    expect(words[0]).toContain('happening now that you would like to be different');
    expect(words[1]).toContain('wait, get sent back or change hands');
    const different = [...steps.asks].filter(([key, ask]) => mfi.asks.get(key) !== ask).map(([key]) => key);
    expect(different).toEqual(expect.arrayContaining(['problem-statement', 'aim', 'data-plan']));
    // What no model has words of its own for is asked of everybody alike.
    expect(steps.asks.get('patient-voice')).toBe(plain.asks.get('patient-voice'));
    expect([...steps.asks.keys()]).toEqual([...mfi.asks.keys()]);
  });
});
