import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { systemViewer } from '#libs/identity';
import { MarkingRound } from '../../support/marking-round.js';
import { playMarks, type PlayedMark } from '../../support/played-marks.js';
import type { Caller, TestApi } from '../../support/test-api.js';
import { asAdmin } from '../../support/test-database.js';

const golden = resolve(import.meta.dirname, '../../published-data/marking');

interface SeverityCase {
  readonly id: string;
  readonly input: { readonly marks: readonly PlayedMark[] };
  readonly expected: {
    readonly df: number;
    readonly markers: readonly { marker: string; n: number; severity: number; se: number; shrunk: number }[];
    readonly candidates: readonly { candidate: string; raw: number }[];
  };
}

/** A case that numpy and R agree on, by its id. */
function severityCase(id: string): SeverityCase {
  const cases = JSON.parse(readFileSync(join(golden, 'severity.json'), 'utf8')) as SeverityCase[];
  const found = cases.find((one) => one.id === id);
  if (!found) throw new Error(`There is no case ${id}.`);
  return found;
}

const FAIRNESS = `query ($roundId: ID!) { fairness(roundId: $roundId) {
  cut plans marks withoutTotal residualDf severityReason
  reliability { plans isCrossed single { value lower upper reason } ofTwo { value } alpha { value reason } close { value } error { value reason } }
  criteria { key alpha { value reason } }
  pairs { one { name } other { name } plans kappa { value lower upper reason } }
  markers { code name given marked declined void severity se lower upper shrunk }
  islands { markers { name } plans } joins { plan marker { name } } fair { code raw fair crossesCut } } }`;
const OWN = '{ ownSeverities { roundId marks severity lower upper reason } }';

interface Marker {
  readonly code: string;
  readonly name: string | null;
  readonly given: number;
  readonly marked: number;
  readonly severity: number | null;
  readonly se: number | null;
  readonly lower: number;
  readonly upper: number;
  readonly shrunk: number | null;
}
interface Panel {
  readonly plans: number;
  readonly marks: number;
  readonly residualDf: number | null;
  readonly severityReason: string | null;
  readonly reliability: {
    readonly plans: number;
    readonly isCrossed: boolean;
    readonly single: { value: number | null; reason: string | null };
    readonly alpha: { value: number | null };
    readonly close: { value: number | null };
  };
  readonly criteria: readonly { key: string }[];
  readonly pairs: readonly { plans: number; kappa: { value: number | null; reason: string | null } }[];
  readonly markers: readonly Marker[];
  readonly islands: readonly { markers: readonly { name: string }[]; plans: readonly string[] }[];
  readonly joins: readonly { plan: string; marker: { name: string } }[];
  readonly fair: readonly { raw: number; fair: number }[];
}
const panelFor = async (caller: Caller, roundId: string): Promise<Panel> =>
  (await caller.do<{ fairness: Panel }>(FAIRNESS, { roundId })).fairness;
const codeOf = async (caller: Caller, roundId: string) =>
  (await caller.ask(FAIRNESS, { roundId })).errors?.[0]?.extensions.code;

/** Who plays the markers that the cases call M1 to M4. */
const NAMES: Readonly<Record<string, string>> = {
  M1: 'Ann Assessor',
  M2: 'Bob Assessor',
  M3: 'Cat Assessor',
  M4: 'Dan Assessor',
};
const caseName = (name: string | null): string | undefined => Object.keys(NAMES).find((key) => NAMES[key] === name);

/** A round in which these marks were given, by markers of these names. */
async function roundWith(marks: readonly PlayedMark[]) {
  const round = await MarkingRound.start();
  const lead = await round.api.someone(
    await round.api.organisation('Northmere (FICTIONAL)'),
    'Ada Leadwell',
    'clinician',
  );
  const markers = new Map<string, Caller>();
  for (const name of [...new Set(marks.map(({ marker }) => marker))].sort())
    markers.set(name, await round.api.someone(round.programme, NAMES[name] ?? name, 'assessor'));
  for (const candidate of new Set(marks.map((one) => one.candidate))) await round.accepted(lead, `Plan ${candidate}`);
  await playMarks(round, markers, marks);
  return { round, markers, moderator: await round.api.someone(round.programme, 'Mo Derator', 'moderator') };
}

describe('the panel of a round', () => {
  let api: TestApi;
  let round: MarkingRound;
  let moderator: Caller;
  let markers: ReadonlyMap<string, Caller>;
  // Twelve plans, each marked by two of three: numpy and R agree on what it comes to.
  const ring = severityCase('sev-004');

  beforeAll(async () => {
    ({ round, moderator, markers } = await roundWith(ring.input.marks));
    ({ api } = round);
  }, 180_000);
  afterAll(() => api.stop());

  it('has the severities, errors and shrunk values that other programs give for the same marks', async () => {
    const panel = await panelFor(moderator, round.roundId);
    expect([panel.plans, panel.marks, panel.residualDf, panel.severityReason]).toEqual([
      12,
      24,
      ring.expected.df,
      null,
    ]);
    for (const { marker, n, severity, se, shrunk } of ring.expected.markers) {
      const shown = panel.markers.find(({ name }) => caseName(name) === marker);
      expect([shown?.given, shown?.marked]).toEqual([n, n]);
      expect(shown?.severity).toBeCloseTo(severity, 8);
      expect(shown?.se).toBeCloseTo(se, 7);
      // The case shrinks the effect, which is the severity with the other sign.
      expect(shown?.shrunk).toBeCloseTo(-shrunk, 7);
      // Student's t of 0.975 with 10 degrees of freedom is 2.228139 in any printed table.
      expect(shown?.lower).toBeCloseTo(severity - 2.228139 * se, 5);
      expect(shown?.upper).toBeCloseTo(severity + 2.228139 * se, 5);
    }
  });

  it('takes severity off each plan as advice, mark by mark, and changes none', async () => {
    const { fair } = await panelFor(moderator, round.roundId);
    const shrunk = new Map(ring.expected.markers.map((one) => [one.marker, one.shrunk]));
    const wanted = ring.expected.candidates.map(({ candidate, raw }) => {
      const own = ring.input.marks.filter((one) => one.candidate === candidate);
      return [raw, own.reduce((sum, { mark, marker }) => sum + mark - (shrunk.get(marker) ?? 0), 0) / own.length];
    });
    const inOrder = (pairs: number[][]) => pairs.map((pair) => pair.map((one) => one.toFixed(6)).join(' ')).sort();
    expect(inOrder(fair.map((one) => [one.raw, one.fair]))).toEqual(inOrder(wanted as number[][]));
  });

  it('uses the correlation of plans that each have markers of their own, and says so', async () => {
    const { reliability, criteria } = await panelFor(moderator, round.roundId);
    expect(reliability).toMatchObject({ plans: 12, isCrossed: false, single: { reason: null } });
    // At most 5 apart are K02, K05, K07 and K08: 71.25 and 71.25, 72 and 67.5, 55.75 and 55, 62.25 and 65.75.
    expect(reliability.close.value).toBeCloseTo(4 / 12, 9);
    expect(criteria.map(({ key }) => key)).toEqual(Array.from({ length: 10 }, (_, at) => `C${at + 1}`));
  });

  it('says of two markers who share four plans that this is too few', async () => {
    const { pairs } = await panelFor(moderator, round.roundId);
    expect(pairs.map(({ plans, kappa }) => [plans, kappa.value, kappa.reason])).toEqual(
      Array(3).fill([4, null, 'TOO_FEW_SHARED']),
    );
  });

  it('is shut to whoever marks, also as a moderator, and to other programmes', async () => {
    for (const marker of markers.values()) expect(await codeOf(marker, round.roundId)).toBe('FORBIDDEN');
    const both = markers.get('M1')?.personId ?? '';
    await api.people.appoint(systemViewer(round.programme), {
      personId: both,
      role: 'moderator',
      startsOn: '2020-01-01',
    });
    expect(await codeOf(await api.signIn(both, round.programme), round.roundId)).toBe('FORBIDDEN');
    const other = await api.organisation('Another School (FICTIONAL)', 'programme');
    const stranger = await api.someone(other, 'Di Rector', 'programme-director');
    expect(await stranger.do(FAIRNESS, { roundId: round.roundId })).toEqual({ fairness: null });
  });

  it('tells a marker their own severity once the round is over, and nobody else’s', async () => {
    const second = markers.get('M2') as Caller;
    expect(await second.do(OWN)).toEqual({ ownSeverities: [] });
    // What the board does to confirm is its own affair; here it is enough that it has.
    await asAdmin(api.testDatabase.adminUrl, (client) =>
      client.query(`update assessment.round set state = 'confirmed' where id = $1`, [round.roundId]),
    );
    const [own] = (await second.do<{ ownSeverities: { marks: number; severity: number; lower: number }[] }>(OWN))
      .ownSeverities;
    const wanted = ring.expected.markers.find(({ marker }) => marker === 'M2');
    expect(own?.marks).toBe(8);
    expect(own?.severity).toBeCloseTo(wanted?.severity ?? 0, 8);
    expect(JSON.stringify(own)).not.toContain('Ann');
  });
});

/** Twelve plans of one quality each, marked in a ring; what a marker takes off for severity is planted. */
function plantedMarks(severities: Readonly<Record<string, number>>): PlayedMark[] {
  const qualities = [52, 58.5, 61, 63.25, 66, 68, 70.5, 72, 74.25, 77, 79.5, 84];
  const noise = [
    1, -2, 0.5, 2.25, -1.5, 0, -0.75, 1.75, -2.5, 1.25, 0.25, -1, 2, -0.5, 1.5, -1.75, 0.75, -2.25, 0, 1, -1.25, 0.5,
    2.5, -3,
  ];
  const ring = [
    ['M1', 'M2'],
    ['M2', 'M3'],
    ['M1', 'M3'],
  ];
  return qualities.flatMap((quality, plan) =>
    (ring[plan % 3] ?? []).map((marker, at) => ({
      candidate: `P${String(plan + 1).padStart(2, '0')}`,
      marker,
      mark: quality - (severities[marker] ?? 0) + (noise[2 * plan + at] ?? 0),
    })),
  );
}

describe('the panel of a round with a severe marker', () => {
  let round: MarkingRound;
  let moderator: Caller;
  // Six points below the mean marker, the two others three above: they sum to nought, as severities do.
  const planted = { M1: 6, M2: -3, M3: -3 };

  beforeAll(async () => {
    ({ round, moderator } = await roundWith(plantedMarks(planted)));
  }, 180_000);
  afterAll(() => round.api.stop());

  it('finds the severe one, whose interval holds what was planted and not nought', async () => {
    const { markers } = await panelFor(moderator, round.roundId);
    for (const [name, severity] of Object.entries(planted)) {
      const shown = markers.find((one) => caseName(one.name) === name);
      expect(shown?.lower).toBeLessThan(severity);
      expect(shown?.upper).toBeGreaterThan(severity);
    }
    const severe = markers.find(({ name }) => caseName(name) === 'M1');
    expect(severe?.lower).toBeGreaterThan(0);
    expect(markers.filter(({ lower }) => lower > 0).map(({ name }) => caseName(name))).toEqual(['M1']);
  });
});

describe('the panel of a round whose markers share no plan', () => {
  it('names the groups and what to allocate to join them, and tells no severity', async () => {
    const round = await MarkingRound.start();
    const { api, programme, director, roundId } = round;
    try {
      const trusts = [
        await api.organisation('Northmere (FICTIONAL)'),
        await api.organisation('Stourmouth (FICTIONAL)'),
      ];
      const markers = new Map<string, Caller>();
      // Two markers have a part in each trust, so that only the other two may mark its work.
      for (const [at, name] of ['M1', 'M2', 'M3', 'M4'].entries()) {
        const personId = await api.person(programme, NAMES[name] ?? name, 'assessor');
        const own = systemViewer(trusts[at < 2 ? 1 : 0] ?? '');
        await api.people.makeKnownIn(own, personId);
        await api.people.appoint(own, { personId, role: 'mentor', startsOn: '2020-01-01' });
        markers.set(name, await api.signIn(personId, programme));
      }
      for (const [at, organisation] of trusts.entries()) {
        const lead = await api.someone(organisation, `Lead ${at ? 'Two' : 'One'}`, 'clinician');
        for (const title of ['Late results', 'Lost referrals']) await round.accepted(lead, `${title} ${at}`);
      }
      const marks = severityCase('sev-023').input.marks;
      const packets = await playMarks(round, markers, marks);
      const panel = await panelFor(director, roundId);
      expect([panel.severityReason, panel.residualDf, panel.fair]).toEqual(['DISCONNECTED', null, []]);
      expect(panel.markers.map(({ severity }) => severity)).toEqual([null, null, null, null]);
      expect(panel.islands.map((island) => island.markers.map(({ name }) => caseName(name)).sort()).sort()).toEqual([
        ['M1', 'M2'],
        ['M3', 'M4'],
      ]);
      expect(panel.islands.flatMap(({ plans }) => plans)).toHaveLength(packets.size);
      const [join] = panel.joins;
      const island = panel.islands.find(({ plans }) => plans.includes(join?.plan ?? ''));
      expect(panel.joins).toHaveLength(1);
      expect(island?.markers.map(({ name }) => name)).not.toContain(join?.marker.name);
      // How far marks can be relied upon does not hang on comparing markers.
      expect(panel.reliability.alpha.value).not.toBeNull();
    } finally {
      await api.stop();
    }
  }, 120_000);
});
