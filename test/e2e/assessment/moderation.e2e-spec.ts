import { systemViewer } from '#libs/identity';
import { moderationCheck } from '#libs/marking-statistics';
import { getNamedType, type GraphQLInputType, isInputObjectType } from 'graphql';
import { verifyAudit } from '../../../apps/api/src/audit/verify-audit.js';
import {
  act,
  CONFIRM_ROUND,
  DRAW,
  FEEDBACK,
  findAllSound,
  levels,
  MARKINGS,
  plainMinute,
  refusal,
  RELEASE,
  SAVE,
  SOUND,
} from '../../support/marking-round.js';
import { ModeratedRound } from '../../support/moderated-round.js';
import { shapeOfTheApi } from '../../support/root-fields.js';
import { asAdmin } from '../../support/test-database.js';

const RE_MARK = act('orderReMark', 'ModeratedPlanInput', 'packetId');
const RE_MARK_MARKER = act('orderReMarkOfMarker', 'ReMarkOfMarkerInput', 'plans');
const PROPOSE = act('proposeScaling', 'ScalingInput', 'roundId');

const MARKERS = ['Ann Assessor', 'Bob Assessor', 'Cat Assessor', 'Dot Assessor', 'Eli Assessor', 'Sev Strict'];
const REST = Array.from({ length: 12 }, (_, index) => `Plan ${String.fromCharCode(65 + index)}`);
const TITLES = ['Plan of gaps', 'Plan at the line', 'Plan of the best', ...REST];

/** Levels that come to known totals; the severe marker takes one level of C1 off a plan that is neither poor nor the best. */
function judgement(title: string, marker: string) {
  if (title === 'Plan of gaps') return levels(2);
  if (title === 'Plan of the best') return levels(4);
  // A quarter of 10, 12, 12, 14 and 10 off 75: 60.5.
  if (title === 'Plan at the line') return levels(3, { C1: 2, C2: 2, C3: 2, C4: 2, C5: 2 });
  // A quarter of 14 off 75: 71.5; of 10 more: 69.
  return levels(3, { C4: 2, ...(marker === 'Sev Strict' ? { C1: 2 } : {}) });
}

interface Markings {
  markings: {
    packetId: string;
    state: string;
    total: number;
    outcome: string;
    marks: { markerName: string; state: string; total: number | null }[];
  }[];
}

describe('a moderator’s cohort', () => {
  let house: ModeratedRound;
  let roundId: string;

  const markings = async () => (await house.moderator.do<Markings>(MARKINGS, { roundId })).markings;
  const auditFaults = () =>
    asAdmin(house.round.api.testDatabase.adminUrl, async (client) => {
      return (await verifyAudit(client, { lines: [], keys: [] })).faults;
    });
  /** The sample, judged by what the markings say and not by what drew it. */
  const check = async () => {
    const candidates = (await markings()).map(({ packetId: id, total, outcome, marks }) => ({
      id,
      total,
      passes: outcome === 'PASS',
      markers: marks.filter(({ state }) => state === 'LOCKED').map(({ markerName }) => markerName),
    }));
    const { sample } = await house.moderation();
    const current = sample.filter(({ state }) => state === 'TO_LOOK_AT' || state === 'SOUND');
    return moderationCheck({ candidates, cut: 60, sample: current.map(({ packetId }) => packetId) });
  };
  const drawnPlan = async () => {
    const { sample } = await house.moderation();
    const drawn = sample.find(({ reasons, state }) => reasons[0] === 'DRAWN' && state === 'TO_LOOK_AT');
    return [...house.plans.keys()].find((title) => house.packet(title) === drawn?.packetId) ?? '';
  };

  beforeAll(async () => {
    house = await ModeratedRound.start(TITLES, MARKERS, judgement);
    ({ roundId } = house.round);
    await house.markAll({ but: ['Plan of gaps'] });
  }, 180_000);
  afterAll(() => house.round.api.stop());

  it('has no sample before every plan is decided', async () => {
    expect(await refusal(house.moderator, DRAW, { roundId })).toBe('ResultsNotCompleteError');
    await house.markAll();
    expect(await refusal(house.round.director, DRAW, { roundId })).toBe('FORBIDDEN');
  });

  it('is sampled: fails, what is near the line, distinctions, and of the rest ten, so that every marker is reached', async () => {
    // Three plans are looked at anyway. Of the other twelve, ten are more than a tenth.
    expect(await house.moderator.do(DRAW, { input: { roundId } })).toMatchObject({
      drawModerationSample: { added: 13 },
    });
    const { sample, state } = await house.moderation();
    expect(state).toBe('MODERATION');
    const reasons = (title: string) => sample.find(({ packetId }) => packetId === house.packet(title))?.reasons;
    expect(reasons('Plan of gaps')).toEqual(['FAIL']);
    expect(reasons('Plan at the line')).toEqual(['BORDERLINE']);
    expect(reasons('Plan of the best')).toEqual(['DISTINCTION']);
    expect(await check()).toEqual({ valid: true, missingMandatory: [], extraShort: 0, uncoveredMarkers: [] });
  });

  it('is drawn the same when it is drawn again', async () => {
    expect(await house.moderator.do(DRAW, { input: { roundId } })).toMatchObject({
      drawModerationSample: { added: 0 },
    });
  });

  it('is read by code, with both marks and their reasons, and nothing that tells whose it is', async () => {
    const plan = await house.moderated('Plan of gaps');
    expect(plan?.marks).toMatchObject([
      { state: 'LOCKED', total: 50 },
      { state: 'LOCKED', total: 50 },
    ]);
    expect(plan?.marks[0]?.levels[0]?.comment).toContain('What I saw of C1');
    expect(plan?.marks[1]).toMatchObject(FEEDBACK);
    const everything = JSON.stringify([plan, await house.moderation()]);
    for (const leak of ['Leadwell', 'Northmere', house.plans.get('Plan of gaps')?.projectId ?? '', house.lead.personId])
      expect(everything).not.toContain(leak);
  });

  it('is not moderated by whoever marked it or has a part in it', async () => {
    const { api, programme } = house.round;
    const { markers } = await house.moderation();
    const ann = markers.find(({ name }) => name === 'Ann Assessor')?.id ?? '';
    await api.people.appoint(systemViewer(programme), {
      personId: ann,
      role: 'moderator',
      startsOn: '2020-01-01',
    });
    const both = await api.signIn(ann, programme);
    const marked = (await house.round.queue(both))[0];
    const title = marked?.title ?? '';
    expect(await house.moderated(title, both)).toBeNull();
    const input = { packetId: marked?.packetId, reason: 'It looks right to me.' };
    expect(await refusal(both, SOUND, input)).toBe('ModeratorHasConflictError');
    expect(await refusal(both, RE_MARK_MARKER, { roundId, markerId: ann, reason: 'I was too kind.' })).toBe(
      'ModeratorHasConflictError',
    );
  });

  it('has no field in the whole API by which anybody sets a mark but its marker', async () => {
    const { schema } = await shapeOfTheApi();
    const within = (type: GraphQLInputType, seen = new Set<string>()): Set<string> => {
      const named = getNamedType(type);
      if (seen.has(named.name)) return seen;
      seen.add(named.name);
      if (isInputObjectType(named))
        for (const field of Object.values(named.getFields())) {
          if (/^(total|mark|band|levels?)$/i.test(field.name) && /Float|Int/.test(String(field.type)))
            seen.add(`a figure called ${field.name}`);
          within(field.type, seen);
        }
      return seen;
    };
    const sets = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(({ args }) => {
      const types = args.flatMap(({ type }) => [...within(type)]);
      return types.some((name) => /^(CriterionMarkInput|GlobalRating|MarkOutcome|a figure called)/.test(name));
    });
    // Judges of a cut, exemplars and calibration set levels of no plan that is marked; a revision is its own marker's; a panel
    // on appeal amends a result, and no mark.
    expect(sets.map(({ name }) => name)).toEqual([
      'decideAppeal',
      'judgeStandard',
      'makeExemplar',
      'reviseMark',
      'saveCalibration',
      'saveMark',
    ]);
    const save = { id: house.packet('Plan of gaps'), version: 1, levels: levels(3), flags: [], globalRating: 'PASS' };
    expect(await refusal(house.moderator, SAVE, save)).toBe('FORBIDDEN');
  });

  it('is found sound plan by plan, with reasons, once each, and only in the sample', async () => {
    const packetId = house.packet('Plan of the best');
    expect(await refusal(house.moderator, SOUND, { packetId, reason: '   ' })).toBe('InvalidInputError');
    await house.moderator.do(SOUND, { input: { packetId, reason: 'Both argue every level.' } });
    expect(await refusal(house.moderator, SOUND, { packetId, reason: 'Again.' })).toBe('AlreadyFoundSoundError');
    const { sample } = await house.moderation();
    const outside = REST.find((title) => !sample.some((one) => one.packetId === house.packet(title))) ?? '';
    expect(await refusal(house.moderator, SOUND, { packetId: house.packet(outside), reason: 'Fine.' })).toBe(
      'NotInSampleError',
    );
    expect(await refusal(house.moderator, RE_MARK, { packetId: house.packet(outside), reason: 'Not so.' })).toBe(
      'NotInSampleError',
    );
  });

  it('is marked anew where one marker is severe: every plan of theirs, by two who never marked it', async () => {
    const before = new Map((await markings()).map((one) => [one.packetId, one]));
    const severe = (await house.moderation()).markers.find(({ name }) => name === 'Sev Strict');
    const theirs = [...before.values()].filter(({ marks }) =>
      marks.some(({ markerName }) => markerName === 'Sev Strict'),
    );
    // 15 plans marked twice by 6 markers: 5 each.
    expect([theirs.length, severe?.plans]).toEqual([5, 5]);
    const order = { roundId, markerId: severe?.id, reason: 'Severe by 2.5 points on every plan, as the panel shows.' };
    expect(await house.moderator.do(RE_MARK_MARKER, { input: order })).toMatchObject({
      orderReMarkOfMarker: { plans: theirs.length },
    });
    const after = (await markings()).filter(({ packetId }) => theirs.some((one) => one.packetId === packetId));
    for (const { packetId, state, total, marks } of after) {
      const old = (before.get(packetId)?.marks ?? []).map(({ markerName }) => markerName);
      const putAside = marks.filter((mark) => mark.state === 'VOID').map(({ markerName }) => markerName);
      const fresh = marks.filter((mark) => mark.state === 'CONFLICT_CHECK').map(({ markerName }) => markerName);
      expect([state, total, putAside.sort()]).toEqual(['MARKING', null, old.sort()]);
      expect(fresh).toHaveLength(2);
      expect(fresh.filter((name) => old.includes(name))).toEqual([]);
    }
    const strict = house.markers.get('Sev Strict');
    if (!strict) throw new Error('There is no severe marker.');
    expect(await house.round.queue(strict)).toEqual([]);
    expect((await house.moderation()).undecided).toBe(theirs.length);
    expect(await refusal(house.moderator, RE_MARK_MARKER, order)).toBe('NothingToMarkAnewError');
  });

  it('keeps the marks that were put aside, with every word, for the moderator, and the audit holds', async () => {
    const { reMarks } = await house.moderation();
    const [first] = reMarks;
    const title = TITLES.find((one) => house.packet(one) === first?.packetId) ?? '';
    const plan = await house.moderated(title);
    const aside = plan?.marks.filter(({ state }) => state === 'VOID') ?? [];
    expect(aside).toHaveLength(2);
    for (const { total, levels: set } of aside) {
      expect(set).toHaveLength(10);
      expect(set[0]?.comment).toContain('in my own words');
      expect(total).toBeGreaterThan(0);
    }
    // Half of what the two came to together.
    const mean = aside.reduce((sum, { total }) => sum + (total ?? 0), 0) / 2;
    expect(plan?.reMarks).toMatchObject([
      { number: 1, reason: expect.stringContaining('Severe'), earlier: { total: mean } },
    ]);
    expect(plan?.marks.filter(({ state }) => state !== 'VOID').every(({ levels: set }) => !set.length)).toBe(true);
    expect(await auditFaults()).toEqual([]);
  });

  it('cannot be changed after the order: the database refuses, and the audit names what its owner changes', async () => {
    const [order] = (await house.moderation()).reMarks;
    const change = (role: string) =>
      asAdmin(house.round.api.testDatabase.adminUrl, async (client) => {
        await client.query('begin');
        await client.query(`set local session_replication_role = ${role}`);
        const { rows } = await client.query<{ id: string }>(
          `update assessment.re_mark_order set earlier = jsonb_set(earlier, '{total}', '"99.000"') where packet_id = $1 returning id`,
          [order?.packetId],
        );
        const { faults } = await verifyAudit(client, { lines: [], keys: [] });
        await client.query('rollback');
        return { id: rows[0]?.id, faults };
      });
    await expect(change('origin')).rejects.toThrow(/never changed/);
    const { id, faults } = await change('replica');
    expect(faults).toEqual([`${house.round.programme}: re-mark order ${id}: changed`]);
  });

  it('stays in moderation meanwhile: other plans are looked at, and no board sits', async () => {
    const title = await drawnPlan();
    await house.moderator.do(SOUND, { input: { packetId: house.packet(title), reason: 'Both marks are argued.' } });
    expect(await refusal(house.round.director, CONFIRM_ROUND, plainMinute(roundId))).toBe('ResultsNotCompleteError');
    expect((await house.moderation()).state).toBe('MODERATION');
  });

  it('is sampled again as the new marks call for, and no more than that', async () => {
    await house.markAll();
    const { undecided, lacking } = await house.moderation();
    expect(undecided).toBe(0);
    expect(lacking).toBeGreaterThan(0);
    expect(await refusal(house.round.director, CONFIRM_ROUND, plainMinute(roundId))).toBe('ModerationNotCompleteError');
    await house.moderator.do(DRAW, { input: { roundId } });
    expect((await check()).valid).toBe(true);
  });

  it('has one plan of the sample marked anew, whole, found sound or not', async () => {
    const packetId = house.packet('Plan of the best');
    const before = (await house.moderated('Plan of the best'))?.marks.filter(({ state }) => state === 'LOCKED') ?? [];
    expect(before).toHaveLength(2);
    await house.moderator.do(RE_MARK, { input: { packetId, reason: 'Two levels rest on one sentence.' } });
    const after = await house.moderated('Plan of the best');
    expect(after).toMatchObject({ state: 'MARKING', total: null, sampledState: 'BEING_MARKED_ANEW' });
    const states = new Map(after?.marks.map(({ marker, state }) => [marker, state]));
    expect(before.map(({ marker }) => states.get(marker))).toEqual(['VOID', 'VOID']);
    expect([...states.values()].filter((state) => state === 'CONFLICT_CHECK')).toHaveLength(2);
    await house.markAll();
    await house.moderator.do(DRAW, { input: { roundId } });
    expect((await check()).valid).toBe(true);
  });

  it('may be proposed for the same points on every total, and no total changes by it', async () => {
    const before = await markings();
    expect(await refusal(house.moderator, PROPOSE, { roundId, points: 0, reason: 'None.' })).toBe('InvalidInputError');
    await house.moderator.do(PROPOSE, { input: { roundId, points: 1.5, reason: 'The panel shows a severe cohort.' } });
    expect((await house.moderation()).proposals).toEqual([{ points: 1.5, reason: 'The panel shows a severe cohort.' }]);
    expect(await markings()).toEqual(before);
  });

  it('is released once, however many ask in the same moment', async () => {
    await findAllSound(house.moderator, roundId);
    expect((await house.moderation()).isComplete).toBe(true);
    await house.round.director.do(CONFIRM_ROUND, { input: plainMinute(roundId) });
    const came = await Promise.all([1, 2, 3].map(() => refusal(house.round.director, RELEASE, { roundId })));
    expect(came.filter((one) => one === undefined)).toHaveLength(1);
    expect(came.filter((one) => one === 'AlreadyReleasedError')).toHaveLength(2);
    const events = await asAdmin(house.round.api.testDatabase.adminUrl, async (client) => {
      const { rows } = await client.query<{ many: number }>(
        `select count(*)::int as many from platform.audit where body like '%"assessment.result-released.v1"%'`,
      );
      return rows[0]?.many;
    });
    expect(events).toBe(TITLES.length);
    expect(await auditFaults()).toEqual([]);
  });
});
