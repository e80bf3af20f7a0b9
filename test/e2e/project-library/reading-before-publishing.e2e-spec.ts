import type { OrganisationPeople } from '../../support/organisation-people.js';
import { TestApi } from '../../support/test-api.js';
import { trustOf, WholeProject } from '../../support/whole-project.js';
import { agreeToBeNamed, approve, propose } from '../../support/whole-project-delivery.js';
import { problem, rationale, startAndRoute } from '../../support/whole-project-planning.js';

const DRAFT = `publicationDraft { missing notAgreed mayNameSomebody mayPropose
  record { title resultState plainSummary card { problem changeIdeas licence } } }`;
const VERSIONS = `query ($id: ID!) { recordVersions(publicationId: $id) {
  versionNo state recordVersion record { resultState card { problem } } } }`;
const RECORD = `query ($id: ID!) { libraryRecord(id: $id) { visibility mayAdopt card { licence } } }`;

interface Draft {
  publicationDraft: {
    missing: string[];
    notAgreed: string[];
    mayNameSomebody: string[];
    mayPropose: boolean;
    record: { title: string; resultState: string | null; card: { problem: string; licence: string | null } };
  };
}

describe('a record before and after it is published', () => {
  let api: TestApi;
  let trust: OrganisationPeople;
  let other: OrganisationPeople;
  let project: WholeProject;
  let id: string;

  beforeAll(async () => {
    api = await TestApi.start({ now: '2026-03-02T10:00:00Z' });
    trust = await trustOf(api, 'Northmere (FICTIONAL)');
    other = await trustOf(api, 'Saltmarsh (FICTIONAL)');
    project = await new WholeProject(api, trust).begin('Potassium results');
    await startAndRoute(project);
  });
  afterAll(() => api.stop());

  it('says to its team what it lacks and who has not agreed', async () => {
    const { publicationDraft } = await project.read<Draft>(DRAFT);
    expect(publicationDraft).toMatchObject({
      missing: ['the problem', 'the plain summary', 'the result', 'at least one change idea'],
      notAgreed: ['lead', 'member', 'manager', 'sponsor'].map((part) => trust.name(part)).sort(),
      mayNameSomebody: [],
      mayPropose: true,
      record: { resultState: null },
    });
    expect((await project.read<Draft>(DRAFT, 'member')).publicationDraft.mayPropose).toBe(false);
  });

  it('lacks nothing once it is whole and everybody agreed', async () => {
    await problem(project);
    await rationale(project);
    await project.lead('chooseResult', { state: 'NO_CLEAR_CHANGE', note: '' });
    await project.lead('saveAnswer', { questionKey: 'plain-summary', value: 'We tried, and saw nothing.', basedOn: 0 });
    await agreeToBeNamed(project);
    const { publicationDraft } = await project.read<Draft>(DRAFT);
    expect(publicationDraft).toMatchObject({
      missing: [],
      notAgreed: [],
      record: { resultState: 'NO_CLEAR_CHANGE', card: { licence: null } },
    });
    expect(publicationDraft.record.card.problem).toContain('74 of 160 urgent results');
  });

  it('is read in full by a curator of its trust, and by no other', async () => {
    await propose(project);
    const { publications } = await project.read<{ publications: { publicationId: string }[] }>(
      'publications { publicationId }',
    );
    id = publications[0]?.publicationId ?? '';
    const { recordVersions } = await (
      await trust.as('curator')
    ).do<{ recordVersions: { record: { card: { problem: string } } }[] }>(VERSIONS, { id });
    expect(recordVersions).toMatchObject([
      { versionNo: 1, state: 'PROPOSED', recordVersion: 1, record: { resultState: 'NO_CLEAR_CHANGE' } },
    ]);
    expect(recordVersions[0]?.record.card.problem).toContain('74 of 160 urgent results');
    expect(await (await other.as('curator')).do(VERSIONS, { id })).toEqual({ recordVersions: [] });
    expect(await (await trust.as('curator')).do(VERSIONS, { id: 'not-an-id' })).toEqual({ recordVersions: [] });
    const { errors } = await (await trust.as('lead')).ask(VERSIONS, { id });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('says on the shelf who may read it, copy from it and adopt it', async () => {
    await approve(project);
    const card = { licence: 'CC BY 4.0' };
    expect(await api.thePublic.do(RECORD, { id })).toEqual({
      libraryRecord: { visibility: 'PUBLIC', mayAdopt: false, card },
    });
    expect(await (await other.as('reader')).do(RECORD, { id })).toEqual({
      libraryRecord: { visibility: 'PUBLIC', mayAdopt: true, card },
    });
    expect(await (await other.as('administrator')).do(RECORD, { id })).toEqual({
      libraryRecord: { visibility: 'PUBLIC', mayAdopt: false, card },
    });
  });

  it('is adopted, and says to those who may move the adoption where it may go', async () => {
    const child = new WholeProject(api, other);
    const { project: adopted } = await other.act('lead', 'adoptRecord', { publicationId: id, fitNote: 'Same round.' });
    child.projectId = adopted?.id ?? '';
    await child.lead('addTeamMember', { personId: other.id('mentor'), role: 'MENTOR' });
    expect(await child.read('adoption { next }')).toEqual({ adoption: { next: ['RUNNING', 'ABANDONED'] } });
    expect(await child.read('adoption { next }', 'mentor')).toEqual({ adoption: { next: [] } });
    await child.lead('moveAdoption', { version: 1, state: 'ABANDONED' });
    expect(await child.read('adoption { next }')).toEqual({ adoption: { next: [] } });
  });
});
