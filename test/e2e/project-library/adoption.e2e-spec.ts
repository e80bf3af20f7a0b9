import { AdoptionTeller } from '#libs/project-library';
import { type StoredEvent, systemScope, UnitOfWork } from '#libs/platform';
import { OrganisationPeople } from '../../support/organisation-people.js';
import { publishable, published } from '../../support/publishable-project.js';
import { TestApi } from '../../support/test-api.js';
import { asAdmin } from '../../support/test-database.js';

interface Known {
  readonly state: string;
  readonly since: string;
}

describe('what a parent’s trust hears of an adoption', () => {
  let api: TestApi;
  let parent: OrganisationPeople;

  beforeAll(async () => {
    api = await TestApi.start();
    parent = await OrganisationPeople.register(api, 'Northmere General (FICTIONAL)');
    await parent.appoint('lead', 'Ada Leadwell', 'clinician');
    await parent.appoint('curator', 'Ines Dunmore', 'curator');
  });
  afterAll(() => api.stop());

  const sql = <Row extends object>(text: string, values: unknown[] = []) =>
    asAdmin(api.testDatabase.adminUrl, async (client) => (await client.query<Row>(text, values)).rows);
  const onShelf = async (publicationId: string) =>
    (
      await sql<{ adopters: number }>('select adopters from library.shelf where publication_id = $1', [publicationId])
    )[0]?.adopters;
  const heard = async () =>
    (await sql(`select 1 from platform.audit where body like '%library.adopter-heard.v1%'`)).length;

  /** Takes the events that wait, so that the test may tell them as it likes. */
  const waiting = async (): Promise<StoredEvent[]> => {
    const rows = await sql<{ id: string; organisation_id: string; type: string; payload: object; at: string }>(
      `delete from platform.outbox where type in ('library.project-adopted.v1', 'library.adoption-moved.v1')
       returning id, organisation_id, type, payload, at`,
    );
    return rows.map(
      ({ id, organisation_id, type, payload, at }) =>
        ({ id, organisationId: organisation_id, type, at, ...payload }) as unknown as StoredEvent,
    );
  };
  const tell = (event: StoredEvent) =>
    api.app
      .get(UnitOfWork)
      .run(systemScope(event.organisationId), (session) => api.app.get(AdoptionTeller).handle(event, session));
  const adopter = async (name: string) => {
    const trust = await OrganisationPeople.register(api, name);
    return trust.appoint('lead', 'Bram Holloway', 'clinician');
  };

  it('is how the adoption stands, in whatever order it hears, and how often', async () => {
    const publicationId = await published(parent, await publishable(parent, 'Told in any order'));
    await api.hold();
    const child = await adopter('Southby (FICTIONAL)');
    const { project } = await child.act('lead', 'adoptRecord', { publicationId, title: 'A child', fitNote: '' });
    const projectId = project?.id ?? '';
    api.clock.moveTo('2026-09-02T09:00:00Z');
    await child.act('lead', 'moveAdoption', { projectId, version: 1, state: 'RUNNING' });
    api.clock.moveTo('2026-09-03T09:00:00Z');
    await child.act('lead', 'moveAdoption', { projectId, version: 2, state: 'ABANDONED' });
    const events = await waiting();
    expect(events).toHaveLength(3);
    const before = await heard();
    for (const event of [...events].reverse()) for (let time = 0; time < 2; time++) await tell(event);
    const [started] = await sql<{ started_at: string }>(
      'select started_at from library.adoption where project_id = $1',
      [projectId],
    );
    expect(
      await sql<Known>('select state, since from library.adopter where publication_id = $1', [publicationId]),
    ).toEqual([{ state: 'abandoned', since: started?.started_at }]);
    expect(await onShelf(publicationId)).toBe(0);
    // One thing was to be heard, so the parent’s team is told once.
    expect((await heard()) - before).toBe(1);
  });

  it('counts every adopter of those that come in the same moment', async () => {
    const publicationId = await published(parent, await publishable(parent, 'Adopted by many at once'));
    await api.hold();
    for (const name of ['Eastby', 'Westby', 'Upperby', 'Lowerby', 'Overby', 'Underby']) {
      const child = await adopter(`${name} (FICTIONAL)`);
      await child.act('lead', 'adoptRecord', { publicationId, title: `At ${name}`, fitNote: '' });
    }
    const events = await waiting();
    expect(events).toHaveLength(6);
    await Promise.all(events.map(tell));
    expect(await onShelf(publicationId)).toBe(6);
  });
});
