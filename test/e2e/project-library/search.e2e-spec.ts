import { OrganisationPeople } from '../../support/organisation-people.js';
import { publishable, published } from '../../support/publishable-project.js';
import { TestApi } from '../../support/test-api.js';

const SEARCH = `query ($filter: LibraryFilterInput) {
  library(first: 20, filter: $filter) { edges { node { title } } }
  libraryFacets(filter: $filter) { facet value count } }`;

interface Found {
  library: { edges: { node: { title: string } }[] };
  libraryFacets: { facet: string; value: string; count: number }[];
}

describe('searching the library', () => {
  let api: TestApi;
  const TITLE = 'Hands that weren’t washed: O’Neill’s “basin” at the door';

  beforeAll(async () => {
    api = await TestApi.start();
    const trust = await OrganisationPeople.register(api, 'Northmere General (FICTIONAL)');
    await trust.appoint('lead', 'Ada Leadwell', 'clinician');
    await trust.appoint('curator', 'Ines Dunmore', 'curator');
    await published(trust, await publishable(trust, TITLE));
  });
  afterAll(() => api.stop());

  const find = async (query: string) => {
    const { library, libraryFacets } = await api.thePublic.do<Found>(SEARCH, { filter: { query } });
    return { titles: library.edges.map(({ node }) => node.title), facets: libraryFacets };
  };

  it.each([
    'O’Neill’s',
    '"basin"',
    'basin OR nothing-like-it',
    'HANDS   washed',
    'washed -xylophone',
    'washing', // the same word, otherwise said
    '“basin”',
    'basin:*',
    'hands & washed',
    '(hands) | !washed washed',
  ])('finds a record by %s', async (query) => {
    expect((await find(query)).titles).toEqual([TITLE]);
  });

  it.each([
    '"',
    '""',
    "'",
    '\\',
    '"basin',
    '-',
    '- -',
    'or or or',
    'OR',
    '!',
    ':*',
    '<->',
    '<2>',
    '& |',
    '(((',
    '%',
    '_',
    '$1',
    "'; drop table library.shelf; --",
    '<script>alert(1)</script>',
    '\u202e\u200b',
    '👩‍⚕️',
    'ﬀ́̂̃ Ⅷ',
    '日本語',
    'x'.repeat(200),
    '" OR '.repeat(40),
    '- '.repeat(100),
    '-"" '.repeat(50),
    '-.'.repeat(100),
    '-('.repeat(100),
    '"-'.repeat(100),
    '-the '.repeat(40),
    '-nobody '.repeat(25),
    `${'-'.repeat(190)}nobody`,
    'a "b -"c '.repeat(20),
  ])('answers %j without an error', async (query) => {
    const { titles, facets } = await find(query);
    expect(titles.length).toBeLessThanOrEqual(1);
    expect(facets.every(({ count }) => count === titles.length)).toBe(true);
  });

  it.each(['the', 'and of the', 'The, or a', ' '])('finds all of it by words that say nothing: %j', async (query) => {
    const { titles, facets } = await find(query);
    expect(titles).toEqual([TITLE]);
    expect(facets.length).toBeGreaterThan(0);
  });

  it('refuses a question longer than anybody asks, in words', async () => {
    const { errors } = await api.thePublic.ask(SEARCH, { filter: { query: 'hands '.repeat(2_000) } });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('asks for a page and its facets in at most two round trips', async () => {
    const { trips } = await api.counting(() => find('hands'));
    expect(trips).toBeLessThanOrEqual(2);
  });
});
