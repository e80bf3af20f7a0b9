import { ERRORS, TestApi } from '../../support/test-api.js';

const START = `mutation Start($input: StartProjectInput!) { startProject(input: $input) {
  project { id title state } ${ERRORS} } }`;

interface Started {
  startProject: {
    project: { id: string; title: string; state: string } | null;
    errors: { __typename: string; path: string[] }[];
  };
}

describe('starting a project', () => {
  let api: TestApi;
  let northmere: string;
  beforeAll(async () => {
    api = await TestApi.start();
    northmere = await api.organisation('Northmere (FICTIONAL)');
  });
  afterAll(() => api.stop());

  it('gives a trainee a draft with themselves as the lead, found again among their own', async () => {
    const trainee = await api.someone(northmere, 'Ada Trainee', 'clinician');
    const { startProject } = await trainee.do<Started>(START, { input: { title: 'Fewer delayed first antibiotics' } });
    expect(startProject.project).toMatchObject({ title: 'Fewer delayed first antibiotics', state: 'DRAFT' });
    const mine = await trainee.do<{ myProjects: { edges: { node: { id: string } }[] } }>(
      `{ myProjects(first: 10) { edges { node { id } } } }`,
    );
    expect(mine.myProjects.edges.map(({ node }) => node.id)).toEqual([startProject.project?.id]);
  });

  it('is done once when the same key is sent twice', async () => {
    const trainee = await api.someone(northmere, 'Bo Trainee', 'clinician');
    const input = { title: 'Safer handover', idempotencyKey: 'key-1' };
    const first = await trainee.do<Started>(START, { input });
    const second = await trainee.do<Started>(START, { input });
    expect(second.startProject.project?.id).toBe(first.startProject.project?.id);
    const other = await trainee.ask<Started>(START, { input: { ...input, title: 'Another' } });
    expect(other.data?.startProject.errors).toMatchObject([{ __typename: 'IdempotencyMismatchError' }]);
  });

  it('refuses an empty title and one of more than 15 words, naming the field', async () => {
    const trainee = await api.someone(northmere, 'Cy Trainee', 'clinician');
    const long = Array.from({ length: 16 }, () => 'word').join(' ');
    for (const title of ['', '   ', long]) {
      const { data } = await trainee.ask<Started>(START, { input: { title } });
      expect(data?.startProject.project).toBeNull();
      expect(data?.startProject.errors[0]).toMatchObject({ __typename: 'InvalidInputError', path: ['title'] });
    }
  });

  it('is shut to the public and to somebody who only reads', async () => {
    const publicAnswer = await api.thePublic.ask(START, { input: { title: 'x' } });
    expect(publicAnswer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const curator = await api.someone(northmere, 'Di Curator', 'curator');
    expect((await curator.ask(START, { input: { title: 'x' } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('does not exist for a colleague off the team, nor for another trust', async () => {
    const lead = await api.someone(northmere, 'Ed Lead', 'clinician');
    const { startProject } = await lead.do<Started>(START, { input: { title: 'Mine alone' } });
    const colleague = await api.someone(northmere, 'Flo Colleague', 'clinician');
    const stranger = await api.someone(await api.organisation('Stourmouth (FICTIONAL)'), 'Gus Stranger', 'clinician');
    for (const other of [colleague, stranger])
      expect(
        (
          await other.do<{ project: null }>(`query ($id: ID!) { project(id: $id) { title } }`, {
            id: startProject.project?.id,
          })
        ).project,
      ).toBeNull();
  });

  it('costs the reader three round trips: who is asking, and one flight for the rest', async () => {
    const lead = await api.someone(northmere, 'Hal Lead', 'clinician');
    const { startProject } = await lead.do<Started>(START, { input: { title: 'Counted' } });
    const { trips } = await api.counting(() =>
      lead.do(`query ($id: ID!) { project(id: $id) { title state } }`, { id: startProject.project?.id }),
    );
    expect(trips).toBeLessThanOrEqual(3);
  });
});
