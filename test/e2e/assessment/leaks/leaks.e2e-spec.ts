import { createHash } from 'node:crypto';
import { getNamedType, type GraphQLSchema, isObjectType } from 'graphql';
import { newOpaqueId } from '#libs/platform';
import { act, ALLOCATE, DECLARE, levels, PACKET, QUEUE, SAVE, SEAL_MARK } from '../../../support/marking-round.js';
import { shapeOfTheApi } from '../../../support/root-fields.js';
import type { Caller } from '../../../support/test-api.js';
import { asAdmin } from '../../../support/test-database.js';
import { BlindRound } from './blind-round.js';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const IMPORT_COHORT = act('importCohort', 'ImportCohortInput', 'added');
const PLANS = 6;
const ASSESSORS_NEVER = ['audit', 'enrolments', 'markings', 'memberships', 'portfolio', 'submission', 'submissions'];

/**
 * The ways anonymity leaks, numbered as in the paper (security, 3.2). Those whose carrier does not exist are in
 * carriers.spec.ts (3, 11, 16, 17); what is published while it is marked (13) in project-library/blind-marking.e2e-spec.ts.
 */
/** Days of a marker's own calibration, and of an exercise of a whole scheme: they are of no plan. */
const OWN_DAYS = new Set(['Calibration.begunOn', 'Calibration.expiresOn', 'StandardExercise.openedOn']);

describe('a marker who looks everywhere', () => {
  let blind: BlindRound;
  let schema: GraphQLSchema;
  let submissionId: string;
  let packetId: string;
  let first: Caller;
  let second: Caller;
  let stranger: Caller;

  const queue = async (marker: Caller) => blind.round.queue(marker);
  const packet = async (marker: Caller) =>
    (await marker.do<{ packet: { document: string; others: object[] } }>(PACKET, { id: packetId })).packet;
  const refused = async (caller: Caller, query: string, input: object): Promise<string> =>
    JSON.stringify(await caller.ask(query, { input })).replaceAll(UUID, 'ID');
  /** Every type that an answer to a marker can lead to, from what only assessors may ask. */
  const typesReached = async (): Promise<string[]> => {
    const seen = new Set<string>();
    const walk = (name: string): void => {
      const type = schema.getType(name);
      // What the guidance says is the same for everybody.
      if (!isObjectType(type) || seen.has(name) || name === 'Guidance') return;
      seen.add(name);
      for (const field of Object.values(type.getFields())) walk(getNamedType(field.type).name);
    };
    const queries = schema.getQueryType()?.getFields() ?? {};
    for (const { kind, name } of await blind.assessorsOwn())
      if (kind === 'query' && queries[name]) walk(getNamedType(queries[name].type).name);
    return [...seen];
  };
  const fieldsReached = async (): Promise<string[]> =>
    (await typesReached()).flatMap((name) => {
      const type = schema.getType(name);
      return isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${name}.${field}`) : [];
    });

  beforeAll(async () => {
    blind = await BlindRound.start();
    ({ schema } = await shapeOfTheApi());
    const { round, lead, projectId, masks } = blind;
    ({ submissionId, packetId } = await round.accept(lead, projectId, masks));
    for (let plan = 1; plan < PLANS; plan += 1) await round.accepted(lead, `Plan number ${plan}`);
    await round.director.do(ALLOCATE, { input: { roundId: round.roundId } });
    const holding: Caller[] = [];
    for (const assessor of blind.assessors)
      if ((await queue(assessor)).some((item) => item.packetId === packetId)) holding.push(assessor);
    [first, second] = holding as [Caller, Caller];
    stranger = blind.assessors.find((one) => !holding.includes(one)) as Caller;
    await round.fill(first, packetId, levels(3));
  }, 240_000);
  afterAll(() => blind.round.api.stop());

  // 1
  it('is given ids that are drawn by chance and say nothing: not the project’s, and not when it was made', async () => {
    const answers = JSON.stringify([await queue(first), await packet(first)]);
    const ids = [...new Set(answers.match(UUID))];
    expect(ids.length).toBeGreaterThan(2);
    // The thirteenth digit is the version (RFC 9562): 4 is by chance, 7 begins with the time.
    expect(ids.filter((id) => id.charAt(14) !== '4')).toEqual([]);
    for (const id of [blind.projectId, submissionId, blind.trust, blind.lead.personId]) expect(ids).not.toContain(id);
  });

  // 2
  it('learns no time and no day but the one the mark is due on', async () => {
    const days = JSON.stringify([await queue(first), await packet(first)]).match(/\d{4}-\d\d-\d\d(T[\d:.]+Z?)?/g);
    expect([...new Set(days)]).toEqual(['2026-11-01']);
    expect((await fieldsReached()).filter((field) => /(At|On)$/.test(field) && !OWN_DAYS.has(field))).toEqual([
      'MarkingItem.dueOn',
    ]);
  });

  // 4
  it('reaches no person, project, team, trust or submission from what is marked, however far the answer is followed', async () => {
    const reached = await typesReached();
    expect(reached).toEqual(expect.arrayContaining(['MarkingItem', 'Packet', 'Mark', 'OtherMark', 'CriterionMark']));
    const leading = /Person|Project|Team|Organisation|Trust|Submission|Receipt|Candidate|Viewer|Membership|Enrolment/;
    // Which trusts there are is asked of whoever says where they have worked, whatever they are given to mark.
    expect(reached.filter((name) => leading.test(name))).toEqual(['TrustToChoose']);
  });

  // 5
  it('reads no name, initials, address, registration number, trust or ward in the text', async () => {
    const { document } = await packet(first);
    const { parts } = JSON.parse(document) as { parts: { answers: { answers: Record<string, string> } } };
    expect(parts.answers.answers['problem-statement']).toContain('[removed]');
    expect(await blind.leaksTo(first, [packetId], submissionId)).toEqual([]);
  });

  // 6
  it('finds the plan by no search, no count and no list of people', async () => {
    const search = await first.do<{ library: { edges: object[] }; libraryFacets: object[]; similarRecords: object[] }>(
      `{ library(first: 20, filter: { query: "falls" }) { edges { node { id } } } libraryFacets { value count }
         similarRecords(title: "Fewer falls") { id } }`,
    );
    expect(search).toEqual({ library: { edges: [] }, libraryFacets: [], similarRecords: [] });
  });

  // 7
  it('gets the plans in an order of their own, which is neither the order of ids nor that of another marker', async () => {
    const orders = await Promise.all(
      blind.assessors.map(async (marker) => (await queue(marker)).map((item) => item.packetId)),
    );
    const { rows } = await asAdmin(blind.round.api.testDatabase.adminUrl, (client) =>
      client.query<{ id: string }>(
        `select d.packet_id as id from assessment.screening d join assessment.submission s on s.id = d.submission_id
         order by s.submitted_at, d.screened_at, d.id`,
      ),
    );
    const asSubmitted = rows.map(({ id }) => id);
    // One marker may have a plan or two in order by chance; all three have it once in thousands of rounds.
    const inOrder = (order: string[], of: string[]) => order.join() === of.filter((id) => order.includes(id)).join();
    expect(orders.every((order) => inOrder(order, asSubmitted))).toBe(false);
    expect(orders.every((order) => inOrder(order, [...order].sort()))).toBe(false);
    const [one = [], next = []] = orders;
    expect(orders.every((order) => inOrder(order, one) && inOrder(order, next))).toBe(false);
    for (const marker of blind.assessors)
      expect((await queue(marker)).map((item) => item.packetId)).toEqual(
        (await queue(marker)).map((item) => item.packetId),
      );
  });

  // 8
  it('hears of somebody else’s work what they would hear of an id that does not exist, in as many round trips', async () => {
    const [theirs] = await queue(first);
    const mark = { version: 1, conflict: false, why: '' };
    const known = await refused(stranger, DECLARE, { id: theirs?.markId, ...mark });
    expect(known).toBe(await refused(stranger, DECLARE, { id: newOpaqueId(), ...mark }));
    const { api } = blind.round;
    const there = await api.counting(() => stranger.ask(PACKET, { id: packetId }));
    const nowhere = await api.counting(() => stranger.ask(PACKET, { id: newOpaqueId() }));
    expect(there.result).toEqual(nowhere.result);
    expect(there.trips).toBe(nowhere.trips);
  });

  // 9
  it('gets no cursor: what is to be marked comes as one list', async () => {
    expect((await typesReached()).filter((name) => /Connection|Edge|PageInfo/.test(name))).toEqual([]);
  });

  // 10
  it('gets no header that tells when or where from: no tag, no last change, no name of a file', async () => {
    const { url } = blind.round.api;
    const { headers } = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${first.secret}` },
      body: JSON.stringify({ query: PACKET, variables: { id: packetId } }),
    });
    for (const name of ['last-modified', 'content-disposition', 'content-location', 'link', 'location'])
      expect([name, headers.get(name)]).toEqual([name, null]);
    // A tag is of the bytes of the answer, and so says no more than they do.
    const again = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${first.secret}` },
      body: JSON.stringify({ query: PACKET, variables: { id: packetId } }),
    });
    expect(again.headers.get('etag')).toBe(headers.get('etag'));
  });

  // 11, 12
  it('is told by no notice and no list of what was done who did something with the plan', async () => {
    await blind.round.api.settle();
    const answers = await blind.crawl(first, [packetId], submissionId);
    const inbox = answers.filter(({ root }) => root === 'inbox').map(({ bytes }) => bytes);
    expect(inbox).toHaveLength(1);
    expect(blind.leaksIn(inbox.join(), submissionId)).toEqual([]);
    expect(
      (await fieldsReached()).filter((field) => /audit|history|activity|viewed|presence|seenBy/i.test(field)),
    ).toEqual([]);
  });

  // 12, 19
  it('is shut out of every list of what was done, of people, and of figures by trust', async () => {
    const answers = await blind.crawl(first, [packetId], submissionId);
    for (const root of ASSESSORS_NEVER)
      expect([root, answers.filter((answer) => answer.root === root && !answer.bytes.includes('"FORBIDDEN"'))]).toEqual(
        [root, []],
      );
    expect((await fieldsReached()).filter((field) => /count|average|mean|trustName|hostName/i.test(field))).toEqual([]);
  });

  // 14
  it('is answered the same, byte for byte, before and after the other marker has finished', async () => {
    const before = await blind.crawl(first, [packetId], submissionId);
    const theirs = {
      strengths: ['The second marker alone wrote this one.', 'The second marker saw the costs are counted.'],
      nextSteps: ['The second marker would ask the night staff.', 'The second marker would cost the nurse.'],
    };
    await blind.round.mark(second, packetId, levels(2), [], theirs);
    const after = await blind.crawl(first, [packetId], submissionId);
    expect(after).toEqual(before);
    for (const text of [...theirs.strengths, ...theirs.nextSteps])
      expect(after.filter(({ bytes }) => bytes.includes(text)).map(({ root }) => root)).toEqual([]);
    expect((await packet(first)).others).toEqual([]);
  });

  it('is told no training stage, of the candidate or of anybody, though the cohort holds it', async () => {
    const { round, lead } = blind;
    const { rows } = await asAdmin(round.api.testDatabase.adminUrl, (client) =>
      client.query<{ name: string; email: string }>('select name, email from identity.person where id = $1', [
        lead.personId,
      ]),
    );
    const trainee = { ...rows[0], trust: '', trainingStage: 'FOUNDATION', note: '' };
    await round.director.do(IMPORT_COHORT, { input: { schemeId: round.schemeId, rows: [trainee] } });
    const director = await blind.crawl(round.director, [packetId], submissionId);
    expect(director.filter(({ bytes }) => bytes.includes('"FOUNDATION"')).map(({ root }) => root)).toContain('cohort');
    for (const marker of blind.assessors)
      expect(
        (await blind.crawl(marker, [packetId], submissionId))
          .filter(({ bytes }) => bytes.includes('"FOUNDATION"'))
          .map(({ root }) => root),
      ).toEqual([]);
    expect((await fieldsReached()).filter((field) => /training|grade|cohort/i.test(field))).toEqual([]);
  });

  // 15
  it('learns no size of anything: no count of words or bytes, and no file of the case', async () => {
    const sizes = (await fieldsReached()).filter((field) => /size|bytes|length|words|characters|pages/i.test(field));
    expect(sizes).toEqual([]);
    const { caseFile } = await first
      .ask<{ caseFile: object | null }>('query ($id: ID!) { caseFile(id: $id) { size } }', { id: blind.projectId })
      .then(({ data }) => data ?? { caseFile: null });
    expect(caseFile).toBeNull();
  });

  // 18
  it('leaves nothing that was written in the log, not even when something breaks', async () => {
    const item = (await queue(first)).find((one) => one.packetId === packetId);
    const comment = 'A sentence about Zebedee Quillfeather that stands in no log.';
    const input = {
      id: item?.markId,
      version: item?.version,
      levels: [{ criterion: 'C1', level: 1, comment }],
      flags: [],
      globalRating: null,
    };
    const { adminUrl } = blind.round.api.testDatabase;
    const logged: string[] = [];
    const streams = [process.stdout, process.stderr].map((stream) => {
      const write = stream.write.bind(stream);
      stream.write = ((chunk: string | Uint8Array) => logged.push(String(chunk)) > 0) as typeof stream.write;
      return () => void (stream.write = write);
    });
    try {
      await asAdmin(adminUrl, (client) => client.query('alter table assessment.mark rename to mark_gone'));
      const { errors } = await first.ask(SAVE, { input });
      expect(errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    } finally {
      await asAdmin(adminUrl, (client) => client.query('alter table assessment.mark_gone rename to mark'));
      for (const giveBack of streams) giveBack();
    }
    const log = logged.join('');
    expect(log).toContain('mark');
    for (const word of ['Zebedee', 'Quillfeather', comment, first.secret]) expect(log).not.toContain(word);
  });

  // 20
  it('reads no version, attempt or count of edits in the plan', async () => {
    const { document } = await packet(first);
    const keys = new Set<string>();
    JSON.parse(document, (key, value: unknown) => {
      keys.add(key);
      return value;
    });
    const counting = [...keys].filter((key) => /version|attempt|revision|edits|seq|idempotency|number$/i.test(key));
    // The rubric’s own version, which is the round’s.
    expect(counting).toEqual(['version']);
    expect((JSON.parse(document) as { rubric: object }).rubric).toEqual({ key: 'SIP-BC', version: '1.0' });
  });

  it('can hold the plan against its hash, and the hash against nothing else', async () => {
    const { packet: read } = await first.do<{ packet: { document: string; sha256: string } }>(PACKET, { id: packetId });
    expect(createHash('sha256').update(read.document).digest('hex')).toBe(read.sha256);
    const { rows } = await asAdmin(blind.round.api.testDatabase.adminUrl, (client) =>
      client.query('select 1 from assessment.submission where sha256 = $1', [read.sha256]),
    );
    expect(rows).toEqual([]);
    expect([QUEUE, SEAL_MARK].every((query) => !query.includes('sha256'))).toBe(true);
  });
});
