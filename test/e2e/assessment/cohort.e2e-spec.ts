import { act, MarkingRound, refusal } from '../../support/marking-round.js';
import type { Caller } from '../../support/test-api.js';
import { asAdmin } from '../../support/test-database.js';

const IMPORT = act('importCohort', 'ImportCohortInput', 'added changed same');
const CHANGE = act('changeCohortMember', 'ChangeCohortMemberInput', 'id');
const COHORT =
  'query ($schemeId: ID!) { cohort(schemeId: $schemeId) { schemeTitle members { id version name email trust hostName trainingStage track note leftOn projectId stage } trusts { id name } } }';
const CHECK =
  'query ($schemeId: ID!, $rows: [CohortRowInput!]!) { checkCohort(schemeId: $schemeId, rows: $rows) { change hostName why } }';

interface Member {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly email: string;
  readonly hostName: string | null;
  readonly leftOn: string | null;
  readonly projectId: string | null;
  readonly stage: string | null;
}
interface Row {
  readonly name: string;
  readonly email: string;
  readonly trust: string;
  readonly trainingStage: string;
  readonly note: string;
}

const trainee = (number: number, more: Partial<Row> = {}): Row => ({
  name: `Trainee ${String(number).padStart(2, '0')}`,
  email: `trainee.${number}@example.org`,
  trust: 'Northmere General',
  trainingStage: number % 2 ? 'CORE' : 'HIGHER',
  note: '',
  ...more,
});
const trainees = (many: number): Row[] => Array.from({ length: many }, (_, index) => trainee(index + 1));

describe('the cohort of a scheme', () => {
  let round: MarkingRound;
  let director: Caller;
  let northmere: string;
  let lead: Caller;

  const send = (rows: readonly Row[], who = director) =>
    who.do<{ importCohort: { added: number; changed: number; same: number } }>(IMPORT, {
      input: { schemeId: round.schemeId, rows },
    });
  const members = async () =>
    (await director.do<{ cohort: { members: Member[] } }>(COHORT, { schemeId: round.schemeId })).cohort.members;
  const recorded = () =>
    asAdmin(round.api.testDatabase.adminUrl, async (client) => {
      const { rows } = await client.query<{ body: string }>(
        `select body from platform.audit where organisation_id = $1 and body like '%cohort-imported%' order by seq`,
        [round.programme],
      );
      return rows.map(({ body }) => body);
    });

  beforeAll(async () => {
    round = await MarkingRound.start();
    ({ director } = round);
    northmere = await round.api.organisation('Northmere General (FICTIONAL)');
    lead = await round.api.someone(northmere, 'Ada Leadwell', 'clinician');
  });
  afterAll(() => round.api.stop());

  it('takes 42 trainees at once, with one record that names none of them', async () => {
    expect((await send(trainees(42))).importCohort).toEqual({
      added: 42,
      changed: 0,
      same: 0,
      errors: [],
    });
    const there = await members();
    expect(there).toHaveLength(42);
    expect(there[0]).toMatchObject({ name: 'Trainee 01', hostName: 'Northmere General (FICTIONAL)', projectId: null });
    const records = await recorded();
    expect(records).toHaveLength(1);
    expect(records[0]).not.toMatch(/Trainee|example\.org/);
  });

  it('is brought up to date by e-mail address when a list comes again, and loses nobody who is not in it', async () => {
    const again = [...trainees(40).slice(1), trainee(1, { name: 'Trainee 01 Married-Name' }), trainee(43)];
    const { checkCohort } = await director.do<{ checkCohort: { change: string }[] }>(CHECK, {
      schemeId: round.schemeId,
      rows: again,
    });
    expect(checkCohort.map(({ change }) => change).filter((change) => change !== 'SAME')).toEqual(['CHANGED', 'NEW']);
    expect((await send(again)).importCohort).toMatchObject({ added: 1, changed: 1, same: 39 });
    const there = await members();
    expect(there).toHaveLength(43);
    expect(there.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Trainee 01 Married-Name', 'Trainee 41', 'Trainee 42', 'Trainee 43']),
    );
  });

  it('is not recorded anew by a list that changes nothing', async () => {
    const before = (await recorded()).length;
    expect((await send(trainees(40).slice(1))).importCohort).toMatchObject({ added: 0, changed: 0, same: 39 });
    expect(await recorded()).toHaveLength(before);
  });

  it('takes all of a list or nothing, and says which row it is and why', async () => {
    const bad = [trainee(50), trainee(51, { email: 'no address' })];
    const { importCohort } = (
      await director.ask<{ importCohort: { errors: { message: string; path: string[] }[] } }>(IMPORT, {
        input: { schemeId: round.schemeId, rows: bad },
      })
    ).data ?? { importCohort: { errors: [] } };
    expect(importCohort.errors).toEqual([
      {
        __typename: 'InvalidInputError',
        message: '“no address” is not an e-mail address.',
        path: ['rows', '1', 'email'],
      },
    ]);
    expect(await members()).toHaveLength(43);
  });

  it('keeps the text of a formula as text', async () => {
    const name = '=cmd|’ /C calc’!A0';
    await send([trainee(44, { name, note: '=1+1' })]);
    expect((await members()).find(({ email }) => email === 'trainee.44@example.org')).toMatchObject({
      name,
      note: '=1+1',
    });
  });

  it('has the trust that was set by hand, also after the next list', async () => {
    const unmatched = trainee(45, { trust: 'NGH' });
    await send([unmatched]);
    const find = async () => (await members()).find(({ email }) => email === unmatched.email);
    const member = await find();
    expect(member?.hostName).toBeNull();
    const change = (more: object) => ({
      id: member?.id,
      version: member?.version,
      name: unmatched.name,
      trainingStage: 'CORE',
      note: '',
      hasLeft: false,
      hostOrganisationId: northmere,
      ...more,
    });
    expect(await refusal(director, CHANGE, change({ hostOrganisationId: round.programme }))).toBe('NotFoundError');
    expect(await refusal(director, CHANGE, change({ version: 9 }))).toBe('ChangedSinceYouLookedError');
    await director.do(CHANGE, { input: change({}) });
    await send([{ ...unmatched, trainingStage: 'CORE' }]);
    expect((await find())?.hostName).toBe('Northmere General (FICTIONAL)');
  });

  it('remembers who left it, until a list names them again', async () => {
    const find = async () => (await members()).find(({ email }) => email === 'trainee.42@example.org');
    const { id, version, name } = (await find()) ?? { id: '', version: 0, name: '' };
    await director.do(CHANGE, {
      input: { id, version, name, hostOrganisationId: northmere, trainingStage: 'HIGHER', note: '', hasLeft: true },
    });
    expect((await find())?.leftOn).toBe('2026-09-01');
    await send([trainee(42)]);
    expect((await find())?.leftOn).toBeNull();
  });

  it('is joined to who enrols by the e-mail address they sign in with', async () => {
    await send([trainee(46, { name: 'Ada L.', email: 'Ada.Leadwell@example.org' })]);
    const find = async () => (await members()).find(({ email }) => email === 'ada.leadwell@example.org');
    expect(await find()).toMatchObject({ projectId: null, stage: null });
    const projectId = await round.start(lead, 'Fewer falls');
    await round.enrol(lead, projectId);
    await round.api.settle();
    expect(await find()).toMatchObject({ projectId, stage: 'start' });
  });

  it('is its own programme’s director’s alone', async () => {
    const other = await round.api.organisation('Another School (FICTIONAL)', 'programme');
    const rival = await round.api.someone(other, 'Rita Rival', 'programme-director');
    const rows = [trainee(1)];
    expect(await rival.do(COHORT, { schemeId: round.schemeId })).toEqual({ cohort: null });
    expect(await rival.do(CHECK, { schemeId: round.schemeId, rows })).toEqual({ checkCohort: null });
    expect(await refusal(rival, IMPORT, { schemeId: round.schemeId, rows })).toBe('NotFoundError');
    const [first] = await members();
    const change = {
      id: first?.id,
      version: first?.version,
      name: 'X',
      trainingStage: 'CORE',
      note: '',
      hasLeft: true,
    };
    expect(await refusal(rival, CHANGE, change)).toBe('NotFoundError');
    for (const role of ['assessor', 'moderator'] as const) {
      const caller = await round.api.someone(round.programme, `A ${role}`, role);
      const { data, errors } = await caller.ask(COHORT, { schemeId: round.schemeId });
      expect([data, errors?.[0]?.extensions.code]).toEqual([expect.anything(), 'FORBIDDEN']);
    }
  });
});
