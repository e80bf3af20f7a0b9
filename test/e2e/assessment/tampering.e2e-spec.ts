import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chainHash, chainStart, SystemClock } from '#libs/platform';
import type pg from 'pg';
import { verifyAudit } from '../../../apps/api/src/audit/verify-audit.js';
import { SealFolder, signHeadsNow } from '../../../apps/worker/src/index.js';
import { discussToTheEnd } from '../../support/mark-discussion.js';
import { ALLOCATE, levels, MarkingRound } from '../../support/marking-round.js';
import { asAdmin } from '../../support/test-database.js';

const CHANGES = 1000;

/** Numbers from 0 up to a bound, the same of a seed on every machine (mulberry32). */
function numbersOf(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}
const below = numbersOf(20_261_126);
const pick = <One>(list: readonly One[]): One => list[below(list.length)] as One;

/** The same text with one character another. */
function altered(text: string): string {
  const at = below(text.length);
  const letters = [...'0123456789abcdef'].filter((letter) => letter !== text[at]);
  return `${text.slice(0, at)}${pick(letters)}${text.slice(at + 1)}`;
}

describe('what the owner of the database changes', () => {
  let round: MarkingRound;
  let folder: string;
  let submissions: string[];
  let packets: string[];
  let marks: { id: string; levels: string }[];
  let revisions: { id: string; levels: string }[];
  let people: string[];
  let chain: { organisation_id: string; seq: number; body: string }[];

  beforeAll(async () => {
    round = await MarkingRound.start();
    const { api, programme, director, roundId } = round;
    const trust = await api.organisation('Northmere (FICTIONAL)');
    const lead = await api.someone(trust, 'Ada Leadwell', 'clinician');
    const ann = await api.someone(programme, 'Ann Assessor', 'assessor');
    const bob = await api.someone(programme, 'Bob Assessor', 'assessor');
    const accepted = [await round.accepted(lead, 'Late results'), await round.accepted(lead, 'Lost referrals')];
    const discussed = await round.accepted(lead, 'Missed doses');
    await director.do(ALLOCATE, { input: { roundId } });
    for (const { packetId } of accepted)
      for (const assessor of [ann, bob]) await round.mark(assessor, packetId, levels(3));
    await round.mark(ann, discussed.packetId, levels(3));
    await round.mark(bob, discussed.packetId, levels(3, { C1: 2 }));
    await discussToTheEnd(round, [ann, bob], discussed.packetId, levels(3));
    await api.settle();
    folder = mkdtempSync(join(tmpdir(), 'springboard-seal-'));
    await signed();
    await asOwner(async (client) => {
      const ids = async (text: string) => (await client.query<{ id: string }>(text)).rows.map(({ id }) => id);
      submissions = await ids('select id from assessment.submission order by id');
      packets = await ids('select id from assessment.packet order by id');
      people = await ids('select id from identity.person order by id');
      const withLevels = async (table: string) =>
        (
          await client.query<{ id: string; levels: string }>(
            `select id, levels::text from assessment.${table} order by id`,
          )
        ).rows;
      marks = await withLevels('mark');
      revisions = await withLevels('mark_revision');
      chain = (
        await client.query<(typeof chain)[number]>(
          'select organisation_id, seq::int, body from platform.audit order by organisation_id, seq',
        )
      ).rows;
    });
  }, 120_000);
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await round.api.stop();
  });

  const signed = () =>
    signHeadsNow({ workerDatabaseUrl: round.api.testDatabase.workerUrl, folder, clock: new SystemClock() });
  /** Past every trigger and policy, as only the owner of a database can be. */
  const asOwner = <Result>(work: (client: pg.Client) => Promise<Result>) =>
    asAdmin(round.api.testDatabase.adminUrl, async (client) => {
      await client.query('set session_replication_role = replica');
      return work(client);
    });
  const outside = () => {
    const kept = new SealFolder(folder);
    return { lines: kept.lines(), keys: kept.keys() };
  };
  /** What is found once something is changed, which is then undone. */
  async function foundAfter(client: pg.Client, change: () => Promise<unknown>): Promise<readonly string[]> {
    await client.query('begin');
    await change();
    const { faults } = await verifyAudit(client, outside());
    await client.query('rollback');
    return faults;
  }

  /** A change of one thing by chance: what is done, and what must be named. */
  function changeOf(client: pg.Client): { done: string; named: string | RegExp; change: () => Promise<unknown> } {
    const column = (table: string, name: string, id: string, value: unknown, kind: string) => ({
      done: `${table}.${name} of ${id}`,
      named: `${round.programme}: ${kind} ${id}: changed`,
      change: async () => {
        const { rowCount } = await client.query(`update ${table} set ${name} = $2 where id = $1`, [id, value]);
        expect(rowCount).toBe(1);
      },
    });
    const text = async (table: string, name: string, id: string) => {
      const { rows } = await client.query<{ text: string }>(`select ${name} as text from ${table} where id = $1`, [id]);
      return rows[0]?.text ?? '';
    };
    const byte = (table: string, kind: string, id: string) => {
      const name = pick(['document', 'sha256']);
      return {
        done: `${table}.${name} of ${id}`,
        named: `${round.programme}: ${kind} ${id}: changed`,
        change: async () =>
          client.query(`update ${table} set ${name} = $2 where id = $1`, [id, altered(await text(table, name, id))]),
      };
    };
    const record = pick(chain);
    const mark = pick(marks);
    const submission = pick(submissions);
    const revision = pick(revisions);
    const inMark = (name: string, value: unknown) => column('assessment.mark', name, mark.id, value, 'mark');
    const inRevision = (name: string, value: unknown) =>
      column('assessment.mark_revision', name, revision.id, value, 'revision');
    const ofSubmission = (name: string, value: unknown) =>
      column('assessment.submission', name, submission, value, 'submission');
    return pick([
      () => ({
        done: `the body of record ${record.seq}`,
        named: `${record.organisation_id}: broken at record ${record.seq} (changed)`,
        change: () =>
          client.query('update platform.audit set body = $3 where organisation_id = $1 and seq = $2', [
            record.organisation_id,
            record.seq,
            altered(record.body),
          ]),
      }),
      () => ({
        done: `the hash of record ${record.seq}`,
        named: `${record.organisation_id}: broken at record ${record.seq} (changed)`,
        change: () =>
          client.query(
            'update platform.audit set hash = set_byte(hash, $3, (get_byte(hash, $3) + $4) % 256) where organisation_id = $1 and seq = $2',
            [record.organisation_id, record.seq, below(32), 1 + below(255)],
          ),
      }),
      () => byte('assessment.submission', 'submission', submission),
      () => byte('assessment.packet', 'packet', pick(packets)),
      () => ofSubmission('submitted_at', '2026-09-02T10:00:00Z'),
      () => ofSubmission('project_id', pick(people)),
      () => ofSubmission('host_organisation_id', pick(people)),
      () => ofSubmission('attempt', 7),
      () => inMark('levels', mark.levels.replace(/"level": 3/, `"level": ${pick([0, 1, 2, 4])}`)),
      () => inMark('levels', mark.levels.replace('my own words', 'other words')),
      () => inMark('flags', ['P1']),
      () => inMark('global_rating', pick(['fail', 'borderline', 'good', 'excellent'])),
      () => inMark('strengths', ['Somebody else’s words.', 'And more of them.']),
      () => inMark('next_steps', []),
      () => inMark('total', String(below(74))),
      () => inMark('outcome', pick(['fail', 'returned'])),
      () => inMark('ordinal', 3 + below(9)),
      () => inMark('marker_id', round.director.personId),
      () => inMark('submitted_at', '2026-09-02T10:00:00Z'),
      () => inRevision('levels', revision.levels.replace(/"level": 3/, `"level": ${pick([0, 1, 2, 4])}`)),
      () => inRevision('levels', revision.levels.replace('my own words', 'other words')),
      () => inRevision('flags', ['P1']),
      () => inRevision('total', String(below(74))),
      () => inRevision('outcome', pick(['fail', 'returned'])),
      () => inRevision('mark_id', pick(people)),
      () => inRevision('revised_at', '2026-09-02T10:00:00Z'),
      () => ({
        done: `revision ${revision.id} removed`,
        named: `${round.programme}: revision ${revision.id}: gone`,
        change: () => client.query('delete from assessment.mark_revision where id = $1', [revision.id]),
      }),
      () => ({
        ...inMark('submitted_at', null),
        named: `${round.programme}: mark ${mark.id}: gone`,
        change: () =>
          client.query(`update assessment.mark set submitted_at = null, state = 'in-progress' where id = $1`, [
            mark.id,
          ]),
      }),
      () => ({
        done: `submission ${submission} removed`,
        named: `${round.programme}: submission ${submission}: gone`,
        change: () => client.query('delete from assessment.submission where id = $1', [submission]),
      }),
    ])();
  }

  it('is nothing as long as nothing is changed', async () => {
    await asOwner(async (client) => {
      const { faults, records, signings } = await verifyAudit(client, outside());
      expect({ faults, records, signings }).toEqual({ faults: [], records: chain.length, signings: 1 });
    });
  });

  it(`is found and named in each of ${CHANGES} changes by chance of a sealed submission, a packet, a mark, its revision or an audit record`, async () => {
    await asOwner(async (client) => {
      for (let n = 0; n < CHANGES; n++) {
        const { done, named, change } = changeOf(client);
        const found = await foundAfter(client, change);
        if (!found.includes(named as string)) throw new Error(`${done}: ${named} is not in ${found.join('; ')}`);
      }
    });
  }, 600_000);

  it('is found when the end of a chain is taken off, its head moved back with it', async () => {
    await asOwner(async (client) => {
      const length = chain.filter(({ organisation_id }) => organisation_id === round.programme).length;
      const tail = [round.programme, length - 3];
      const found = await foundAfter(client, async () => {
        await client.query('delete from platform.audit where organisation_id = $1 and seq > $2', tail);
        await client.query(
          `update platform.audit_head h set seq = a.seq, hash = a.hash from platform.audit a
           where a.organisation_id = $1 and a.seq = $2 and h.organisation_id = $1`,
          tail,
        );
      });
      expect(found[0]).toBe(`${round.programme}: broken at record ${length - 2} (missing)`);
    });
  });

  it('is found when the whole chain is worked out anew after a change, so that it follows from itself', async () => {
    const before = await asOwner(async (client) => rewrite(client, 2));
    expect(before).toEqual([
      expect.stringMatching(
        new RegExp(`^${round.programme}: broken between records 1 and \\d+ \\(not what was signed on .+Z\\)$`),
      ),
    ]);
    // What was signed twice says more nearly where it was done.
    const length = chain.filter(({ organisation_id }) => organisation_id === round.programme).length;
    await round.director.do(
      'mutation ($input: CreateSchemeInput!) { createScheme(input: $input) { id errors { __typename } } }',
      {
        input: {
          title: 'Another',
          track: 'FULL',
          rubricKey: 'SIP-BC',
          rubricVersion: '1.0',
          requiredGates: [],
          showsLeadership: false,
        },
      },
    );
    await signed();
    expect(await asOwner(async (client) => rewrite(client, length + 1))).toEqual([
      expect.stringContaining(`broken between records ${length + 1} and ${length + 1} `),
    ]);
  });

  /** Changes one record and makes every hash from there on, and the head, fit again. */
  async function rewrite(client: pg.Client, changed: number): Promise<readonly string[]> {
    return foundAfter(client, async () => {
      const { rows } = await client.query<{ seq: number; body: string }>(
        'select seq::int, body from platform.audit where organisation_id = $1 order by seq',
        [round.programme],
      );
      let hash = chainStart(round.programme);
      for (const { seq, body } of rows) {
        const now = seq === changed ? body.replace('"actor":', '"Actor":') : body;
        hash = chainHash(hash, { seq, body: now });
        await client.query('update platform.audit set body = $3, hash = $4 where organisation_id = $1 and seq = $2', [
          round.programme,
          seq,
          now,
          hash,
        ]);
      }
      await client.query('update platform.audit_head set hash = $2 where organisation_id = $1', [
        round.programme,
        hash,
      ]);
    });
  }

  it('is found when a signed line is changed, left out, or signed with a key nobody published', async () => {
    await asOwner(async (client) => {
      const { lines, keys } = outside();
      const [first = '', second = ''] = lines;
      const found = async (given: Partial<ReturnType<typeof outside>>) =>
        (await verifyAudit(client, { lines, keys, ...given })).faults;
      expect(await found({})).toEqual([]);
      expect(await found({ lines: [first.replace('"seq":', '"Seq":'), second] })).toEqual([
        'signed heads: broken at line 1 (it is not what was signed)',
      ]);
      expect(await found({ lines: [second] })).toEqual(['signed heads: broken at line 1 (a line before it is gone)']);
      expect(await found({ keys: [] })).toEqual([expect.stringMatching(/^signed heads: broken at line 1 \(its key /)]);
    });
  });
});
