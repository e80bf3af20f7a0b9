import type { GraphQLSchema } from 'graphql';
import { loadGuidance } from '#libs/guidance';
import { ANSWER_APPEAL } from '../../support/appealed-round.js';
import { AN_APPRAISAL, Crawler, type Crawled } from '../../support/crawler.js';
import { A_COHORT, type PlantedMarking, plantCohort, plantMarking } from '../../support/planted-marking.js';
import { PlantedTrust } from '../../support/planted-trust.js';
import { rootFields, shapeOfTheApi } from '../../support/root-fields.js';
import { type Caller, TestApi } from '../../support/test-api.js';

/** What is entered and kept, and shown by no query: it goes into the record of what happened, or is asked once. */
const WRITE_ONLY = ['signGate.note'];
/** The title under which it was adopted, which the lead has changed since. */
const OVERWRITTEN = ['adoptRecord.title'];

/** Where somebody off the team may meet a word of the project after all, because the access table says so. */
type Exception = (root: string, field: string) => boolean;
const nobody: Exception = () => false;
/** The list of demonstration sign-ins names everybody fictional to everybody. */
const demoNames: Exception = (root, field) => root === 'demoPeople' && field.startsWith('name.');
/** Whoever has a role in a trust may see who else has, to ask them on to a team. */
const namesHere: Exception = (root, field) => root === 'people' && field.startsWith('name.');
/** A trust’s reference figures are its members’ to read, with who confirmed or loaded them: they are about no project. */
const setsHere: Exception = (root, field) =>
  (root === 'referenceSets' &&
    /^(reviseReference|confirmReferenceSet|withdrawConfirmation|enterApprovalLimits)\./.test(field)) ||
  (root === 'populationFiles' && field.startsWith('loadPopulation.')) ||
  (['referenceSets', 'populationFiles'].includes(root) && field === 'name.finance-partner');
const leadsOwn = loadGuidance()
  .current.stages.flatMap(({ questions }) => questions)
  .flatMap(({ key, seenBy }) => (seenBy === 'lead' ? [`answer.${key}`] : []));
/** What no packet holds: names, and what is the lead’s own. */
const isNarrow = (field: string) => /^(name|logTension)\./.test(field) || leadsOwn.includes(field);
/** Whoever handles appeals reads whose it is, and what its lead wrote: the board has confirmed by then. */
const appealToHandle: Exception = (root, field) =>
  root === 'appealCase' &&
  ['lodgeAppeal.account', 'lodgeAppeal.asks', 'describeProject.title', 'name.lead'].includes(field);
/** A moderator reads what markers read. */
const packetToModerate: Exception = (root, field) => root === 'moderatedPlan' && !isNarrow(field);
const either =
  (...exceptions: Exception[]): Exception =>
  (root, field) =>
    exceptions.some((each) => each(root, field));

describe('a word of one trust’s project', () => {
  let api: TestApi;
  let schema: GraphQLSchema;
  let north: PlantedTrust;
  let south: PlantedTrust;
  let crawler: Crawler;
  let assessor: Caller;
  let marking: PlantedMarking;

  const found = (answers: readonly Crawled[], trust: PlantedTrust, unless: Exception = nobody): string[] =>
    answers.flatMap(({ root, bytes }) =>
      [...trust.canaries]
        .filter(([word, field]) => bytes.includes(word) && !unless(root, field))
        .map(([, field]) => `${root}: ${field}`),
    );

  beforeAll(async () => {
    api = await TestApi.start();
    ({ schema } = await shapeOfTheApi());
    north = await new PlantedTrust(api, schema, 'amberley', 'Northmere').plant();
    south = await new PlantedTrust(api, schema, 'cobalt', 'Stourmouth', north.ids['publication']).plant();
    marking = await plantMarking(api, north, south);
    const { round, submitted } = marking;
    await plantCohort(marking, north);
    await round.conclude(marking.moderator);
    await api.settle();
    const appealId = await north.act('lead', 'lodgeAppeal');
    await api.settle();
    await round.director.do(ANSWER_APPEAL, { input: { id: appealId, version: 1, answer: 'Plain' } });
    await api.settle();
    assessor = await api.someone(round.programme, 'An Assessor', 'assessor');
    crawler = new Crawler(schema, await rootFields(), {
      first: [50],
      'myProjects.first': [10],
      'appealCase.id': [appealId],
      'project.id': [north, south].flatMap(({ projectId, ids }) => [projectId, ids['shelf'] ?? '']),
      'caseFile.id': [north, south].map(({ ids }) => ids['caseFile'] ?? ''),
      'libraryRecord.id': [north.ids['publication'] ?? '', south.ids['publication'] ?? ''],
      publicationId: [north.ids['publication'] ?? '', south.ids['publication'] ?? ''],
      'chooseChart.readings': [20],
      ...AN_APPRAISAL,
      ...A_COHORT,
      'amendment.levels': [[]],
      roundId: [round.roundId],
      schemeId: [round.schemeId],
      exerciseId: [marking.exerciseId],
      'submission.id': submitted.map(({ submissionId }) => submissionId),
      'packet.id': submitted.map(({ packetId }) => packetId),
      packetId: submitted.map(({ packetId }) => packetId),
      projectId: [north.projectId, south.projectId],
      questionKey: ['problem-statement', 'scope-in', 'reflection'],
      measureId: [north, south].map(({ ids }) => ids['measure'] ?? ''),
      readings: [[{ takenOn: '2026-08-31', numerator: 1, denominator: 21 }]],
      title: ['canary', ...[...north.canaries.keys()].filter((word) => word.includes('title'))],
    });
  }, 240_000);
  afterAll(() => api.stop());

  it('is found by the lead wherever it was entered', async () => {
    const bytes = (await crawler.crawl(north.people.lead)).map((answer) => answer.bytes).join('\n');
    const unseen = [...north.canaries].filter(([word]) => !bytes.includes(word)).map(([, field]) => field);
    expect(unseen.sort()).toEqual([...WRITE_ONLY, ...OVERWRITTEN].sort());
    expect(north.canaries.size).toBeGreaterThan(130);
  });

  it('never reaches another trust, nor its words this one', async () => {
    expect(found(await crawler.crawl(south.people.lead), north, demoNames)).toEqual([]);
    expect(found(await crawler.crawl(north.people.lead), south, demoNames)).toEqual([]);
    for (const person of ['trust-reader', 'curator', 'administrator', 'sponsor'] as const)
      expect(found(await crawler.crawl(south.people[person]), north, demoNames)).toEqual([]);
  });

  it('reaches a colleague off the team as a title among similar ones, and no further', async () => {
    const similar: Exception = (root, field) => root === 'similarProjects' && field === 'describeProject.title';
    const answers = await crawler.crawl(north.people.colleague);
    expect(found(answers, north, either(demoNames, namesHere, setsHere, similar))).toEqual([]);
  });

  it('never reaches the public or an assessor of the programme', async () => {
    for (const caller of [api.thePublic, assessor])
      expect(found(await crawler.crawl(caller), north, demoNames)).toEqual([]);
  });

  it('reaches a marker as the packet alone, and never where it names somebody or is the lead’s own', async () => {
    const packet: Exception = (root, field) => ['packet', 'markingQueue'].includes(root) && !isNarrow(field);
    expect(leadsOwn.length).toBeGreaterThan(0);
    for (const marker of marking.markers) {
      const answers = await crawler.crawl(marker);
      expect(found(answers, north, either(demoNames, packet))).toEqual([]);
      expect(found(answers, north)).toContain('packet: addCause.text');
      const toMark = answers.filter(({ root }) => ['packet', 'markingQueue'].includes(root));
      for (const { bytes } of toMark) expect(bytes).not.toMatch(/northmere/i);
      for (const id of [north.projectId, north.people.lead.personId])
        expect(
          answers.filter(({ root, bytes }) => root !== 'demoPeople' && bytes.includes(id)).map(({ root }) => root),
        ).toEqual([]);
    }
  });

  it('reaches an external examiner as the plans of their sample alone, and never where it names somebody', async () => {
    const plan: Exception = (root, field) => root === 'examinedPacket' && !/^(name|logTension)\./.test(field);
    const answers = await crawler.crawl(marking.examiner);
    expect(found(answers, north, either(demoNames, plan))).toEqual([]);
    expect(found(answers, north)).toContain('examinedPacket: addCause.text');
    const seen = answers.filter(({ root }) => !['demoPeople', 'people'].includes(root)).map(({ bytes }) => bytes);
    for (const leak of [
      north.projectId,
      north.people.lead.personId,
      ...marking.markers.map(({ personId }) => personId),
    ])
      expect(seen.filter((bytes) => bytes.includes(leak))).toEqual([]);
  });

  it('reaches the moderator as the packet and an appeal alone, and the director in what was submitted and confirmed', async () => {
    const moderated = await crawler.crawl(marking.moderator);
    expect(found(moderated, north, either(demoNames, packetToModerate, appealToHandle))).toEqual([]);
    expect(found(moderated, north)).toContain('moderatedPlan: addCause.text');
    const submitted: Exception = (root, field) =>
      ['submission', 'submissions', 'enrolments', 'extensions'].includes(root) ||
      (root === 'exemplars' && field === 'describeProject.title') ||
      (root === 'roundResults' && ['describeProject.title', 'name.lead'].includes(field));
    const directed = await crawler.crawl(marking.round.director);
    expect(found(directed, north, either(demoNames, submitted, packetToModerate, appealToHandle))).toEqual([]);
  });

  it('reaches a trust reader in the portfolio’s columns alone', async () => {
    const columns = [
      'describeProject.title',
      'describeProject.specialty',
      'describeProject.setting',
      'planMeasure.name',
      'planMeasure.unit',
    ];
    const portfolio: Exception = (root, field) =>
      ['portfolio', 'similarProjects'].includes(root) && columns.includes(field);
    const answers = await crawler.crawl(north.people['trust-reader']);
    expect(found(answers, north, either(demoNames, namesHere, setsHere, portfolio))).toEqual([]);
    expect(found(answers, north)).toContain('portfolio: describeProject.title');
  });

  it('reaches a curator and an administrator who are off the team in nothing but names', async () => {
    const memberships: Exception = (root, field) => root === 'memberships' && field.startsWith('name.');
    for (const person of ['curator', 'administrator'] as const) {
      const answers = await crawler.crawl(north.people[person]);
      expect(found(answers, north, either(demoNames, namesHere, setsHere, memberships))).toEqual([]);
    }
  });

  it('reaches a leaver who keeps reading their own work, but for stakeholders and the lead’s own', async () => {
    const answers = await crawler.crawl(await north.leaver());
    const narrower = /addStakeholder|planEngagement|LedgerEntry|assignRaci|logTension|reflection/;
    const seen = found(answers, north);
    expect(seen).toContain('project: describeProject.title');
    expect(seen.filter((line) => narrower.test(line))).toEqual([]);
  });

  it('reaches no finance partner, service owner or manager of the project where it is about a stakeholder', async () => {
    const register = /addStakeholder|planEngagement|LedgerEntry|assignRaci|logTension/;
    for (const person of ['finance-partner', 'service-owner', 'manager'] as const)
      expect(found(await crawler.crawl(north.people[person]), north).filter((line) => register.test(line))).toEqual([]);
  });

  it('was looked for in nineteen of twenty fields that a query can reach, and more', async () => {
    for (const person of ['service-owner', 'shelf-lead'] as const) await crawler.crawl(north.people[person]);
    const { reachable, reached } = crawler;
    const missed = reachable.filter((field) => !reached.has(field));
    const figure = (100 * (reachable.length - missed.length)) / reachable.length;
    console.log(
      `fields reached ${reachable.length - missed.length} of ${reachable.length} (${figure.toFixed(1)}%)\nmissed: ${missed.join(' ')}`,
    );
    expect(figure).toBeGreaterThanOrEqual(95);
  });
});
