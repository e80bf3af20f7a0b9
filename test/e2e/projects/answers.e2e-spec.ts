import { loadGuidance } from '#libs/guidance';
import type { OrganisationPeople } from '../../support/organisation-people.js';
import { TestApi } from '../../support/test-api.js';
import { trustOf, WholeProject } from '../../support/whole-project.js';

const SAVE = `mutation ($input: SaveAnswerInput!) { saveAnswer(input: $input) { versionNo errors { __typename
  ... on UserError { message path } ... on ChangedSinceYouLookedError { currentVersion current } } } }`;
const HISTORY = `query ($id: ID!, $key: String!) { answerHistory(projectId: $id, questionKey: $key) { value versionNo byName } }`;

interface Saved {
  readonly versionNo: number | null;
  readonly errors: readonly {
    __typename: string;
    message: string;
    path: string[];
    currentVersion?: number;
    current?: string;
  }[];
}

describe('an answer', () => {
  let api: TestApi;
  let trust: OrganisationPeople;
  let project: WholeProject;

  beforeAll(async () => {
    api = await TestApi.start({ now: '2026-03-02T10:00:00Z' });
    trust = await trustOf(api, 'Northmere General Hospital NHS Trust (FICTIONAL)');
  });
  beforeEach(async () => {
    api.clock.moveTo('2026-03-02T10:00:00Z');
    project = await new WholeProject(api, trust).begin('Potassium results');
  });
  afterAll(() => api.stop());

  const save = async (value: string, basedOn: number, part = 'lead', questionKey = 'scope-in'): Promise<Saved> => {
    const caller = await trust.as(part);
    const input = { projectId: project.projectId, questionKey, value, basedOn };
    const { data, errors } = await caller.ask<{ saveAnswer: Saved }>(SAVE, { input });
    if (!data) throw new Error(JSON.stringify(errors));
    return data.saveAnswer;
  };
  const history = async (questionKey = 'scope-in') =>
    (
      await (
        await trust.as('lead')
      ).do<{ answerHistory: { value: string; versionNo: number; byName: string }[] }>(HISTORY, {
        id: project.projectId,
        key: questionKey,
      })
    ).answerHistory;

  it('has a number that moves on with every save, while one sitting stays one version', async () => {
    const numbers: (number | null)[] = [];
    for (const value of ['M', 'Maj', 'Majors']) numbers.push((await save(value, numbers.at(-1) ?? 0)).versionNo);
    expect(numbers).toEqual([1, 2, 3]);
    expect(await history()).toEqual([{ value: 'Majors', versionNo: 3, byName: trust.name('lead') }]);
  });

  it('is not replaced from a second window that shows an older text of the same sitting', async () => {
    await save('Majors', 0);
    await save('Majors and resus', 1);
    const stale = await save('Majors, from the other window', 1);
    expect(stale).toMatchObject({
      versionNo: null,
      errors: [{ __typename: 'ChangedSinceYouLookedError', currentVersion: 2 }],
    });
    expect(JSON.parse(stale.errors[0]?.current ?? '{}')).toEqual({
      value: 'Majors and resus',
      byName: trust.name('lead'),
      at: '2026-03-02T10:00:00.000Z',
    });
    expect(await history()).toMatchObject([{ value: 'Majors and resus' }]);
  });

  it('is not replaced by a colleague who has not seen the last autosave', async () => {
    await save('Majors', 0);
    await save('Majors and resus', 1);
    expect((await save('Minors', 1, 'member')).errors).toMatchObject([{ currentVersion: 2 }]);
    expect((await save('Minors', 2, 'member')).versionNo).toBe(3);
    expect((await save('Majors again', 2)).errors).toMatchObject([
      { currentVersion: 3, current: expect.stringContaining(trust.name('member')) as string },
    ]);
    expect(await history()).toMatchObject([{ value: 'Minors' }, { value: 'Majors and resus' }]);
  });

  it('is given for the first time by one of two who save in the same moment, and the other sees whose', async () => {
    for (const questionKey of ['scope-in', 'scope-out', 'patient-voice', 'equity-note', 'theory', 'limits']) {
      const both = await Promise.all([
        save('By the lead.', 0, 'lead', questionKey),
        save('By a member.', 0, 'member', questionKey),
      ]);
      expect(both.map(({ versionNo }) => versionNo).sort()).toEqual([1, null]);
      expect(both.flatMap(({ errors }) => errors)).toMatchObject([
        { __typename: 'ChangedSinceYouLookedError', currentVersion: 1 },
      ]);
    }
  });

  it('is continued by one of two who save in the same moment', async () => {
    await save('Majors', 0);
    // Half an hour later the sitting is over; looking in between keeps both sessions.
    api.clock.moveTo('2026-03-02T10:20:00Z');
    await Promise.all([history(), save('Not taken.', 0, 'member')]);
    api.clock.moveTo('2026-03-02T10:40:00Z');
    const both = await Promise.all([save('By the lead.', 1), save('By a member.', 1, 'member')]);
    expect(both.flatMap(({ errors }) => errors)).toMatchObject([
      { __typename: 'ChangedSinceYouLookedError', currentVersion: 2 },
    ]);
    expect(await history()).toHaveLength(2);
  });

  it.each([
    ['cost-to-adopt', ['about 1200', '1,200', '£1200', '1e3', 'NaN'], ['1200', ' 12.50 ', '-3', '0']],
    [
      'benchmark-link',
      ['the dashboard', 'javascript:alert(1)', 'https://', 'www.example.org'],
      ['https://example.org/a?b=1'],
    ],
    ['licence', ['anything', 'safety'], []],
    ['harm-kinds', ['delay', 'safety, delay', 'safety, safety'], ['timeliness', 'safety, equity']],
  ])('to %s is of its kind, and empty is always allowed', async (questionKey, wrong, right) => {
    for (const value of wrong) {
      const { errors } = await save(value, 0, 'lead', questionKey);
      expect({ value, errors }).toMatchObject({
        value,
        errors: [{ __typename: 'InvalidInputError', path: ['value'] }],
      });
    }
    let basedOn = 0;
    for (const value of [...right, ''])
      expect({ value, ...(await save(value, basedOn, 'lead', questionKey)) }).toMatchObject({
        value,
        versionNo: ++basedOn,
        errors: [],
      });
  });

  describe('of a project that is over', () => {
    const move = async (to: string) =>
      project.lead('moveProject', { version: await project.version(), to, reason: 'The laboratory closed the hatch.' });

    it('is taken while the project rests', async () => {
      for (const { key } of loadGuidance().current.gate('G0').conditions)
        await project.act('mentor', 'waiveCondition', { condition: key, reason: 'Agreed.' });
      await project.pass('G0');
      await move('PAUSED');
      expect((await save('Majors', 0)).errors).toEqual([]);
    });

    it('is taken on its result and its sharing only, and says so', async () => {
      await move('STOPPED');
      const refused = await save('Majors', 0);
      expect(refused.errors).toMatchObject([{ __typename: 'ProjectNotAtThisStepError' }]);
      expect(refused.errors[0]?.message).toMatch(/stopped.*result.*sharing.*after-care/i);
      expect((await save('Ask the laboratory in the first week.', 0, 'lead', 'do-differently')).errors).toEqual([]);
      expect((await save('We stopped.', 0, 'lead', 'plain-summary')).errors).toEqual([]);
    });

    it('opens no earlier gate any more, and still the later ones', async () => {
      await project.act('mentor', 'waiveCondition', { condition: 'after-care-answered', reason: 'Agreed.' });
      await move('STOPPED');
      for (const [part, act, input] of [
        ['lead', 'requestGate', { gate: 'G3' }],
        ['mentor', 'signGate', { gate: 'G1', note: '' }],
        ['mentor', 'returnGate', { gate: 'G1', note: 'Again.' }],
        ['mentor', 'waiveCondition', { condition: 'scope-drawn', reason: 'Agreed.' }],
      ] as const)
        expect(await project.refusal(part, act, input)).toBe('ProjectNotAtThisStepError');
      expect(await project.refusal('lead', 'requestGate', { gate: 'G9' })).toBeUndefined();
    });
  });
});
