import { verifyAudit } from '../../../apps/api/src/audit/verify-audit.js';
import {
  DECLARE,
  DECLARED,
  levels,
  MARKINGS,
  ALLOCATE,
  type MarkingRound,
  PACKET,
  RECEIPTS,
  refusal,
  FEEDBACK,
  SAVE,
  SUBMIT,
  act,
} from '../../support/marking-round.js';
import {
  BETTER,
  OPEN_RESUBMISSIONS,
  ResubmissionRound,
  saidBy,
  TO_MARK_ANEW,
} from '../../support/resubmission-round.js';
import type { Caller } from '../../support/test-api.js';
import { asAdmin } from '../../support/test-database.js';

const SAVE_ANSWER = act('saveAnswer', 'SaveAnswerInput', 'versionNo');
const PLAN_MEASURE = act('planMeasure', 'PlanMeasureInput', 'id');
const ENTER = act('enterReadings', 'EnterReadingsInput', 'id');
const ENTRY = `query ($id: ID!) { project(id: $id) { submitting { rounds { round { id resubmits } } }
  releasedResult { roundTitle outcome total isCapped band criteriaAnew resubmitUntil criteria { key mean comments { marker text } } }
  firstResult { roundTitle outcome total } } }`;
const OWN_MARK =
  'query ($id: ID!) { packet(id: $id) { document mark { state total carried levels { criterion level comment } } others { marker } } }';

interface Entry {
  readonly project: {
    readonly submitting: { readonly rounds: { readonly round: { id: string; resubmits: string | null } }[] };
    readonly releasedResult: {
      outcome: string;
      total: number;
      criteriaAnew: string[] | null;
      resubmitUntil: string | null;
      criteria: { key: string; mean: number; comments: { marker: number; text: string }[] }[];
    };
    readonly firstResult: { roundTitle: string; outcome: string; total: number } | null;
  };
}
interface OwnMark {
  readonly packet: {
    readonly document: string;
    readonly mark: {
      state: string;
      total: number | null;
      carried: string[];
      levels: { criterion: string; level: number; comment: string }[];
    };
    readonly others: { marker: number }[];
  };
}

const entryOf = async (lead: Caller, id: string) => (await lead.do<Entry>(ENTRY, { id })).project;
const markOf = async (marker: Caller, id: string) => (await marker.do<OwnMark>(OWN_MARK, { id })).packet;
const offeredIn = (entry: Entry['project'], { roundId }: MarkingRound) =>
  entry.submitting.rounds.some(({ round }) => round.id === roundId);
const submit = (projectId: string, { roundId }: MarkingRound) => ({ projectId, roundId, declarations: DECLARED });
/** Why a project may not be submitted again; undefined for any other answer. */
async function whyRefused(lead: Caller, projectId: string, round: MarkingRound): Promise<string | undefined> {
  const { data } = await lead.ask<{ submitProject: { errors: { why?: string }[] } }>(
    SUBMIT.replace('message path', 'message path } ... on NotOfferedToResubmitError { why'),
    { input: submit(projectId, round) },
  );
  return data?.submitProject.errors[0]?.why;
}
const answer = (lead: Caller, projectId: string, value: string, basedOn: number) =>
  lead.do(SAVE_ANSWER, { input: { projectId, questionKey: 'scope-in', value, basedOn } });

describe('a project that did not pass is submitted once more', () => {
  let house: ResubmissionRound;
  let again: MarkingRound;
  let cat: Caller;
  let packetId: string;
  const projectId = () => house.failed.projectId;
  /** Does something on another day, for which the lead signs in anew. */
  const on = async (instant: string, work: (lead: Caller) => Promise<void>) => {
    const { clock } = house.round.api;
    const today = clock.now();
    clock.moveTo(instant);
    try {
      await work(await house.round.api.signIn(house.lead.personId, house.trust));
    } finally {
      clock.moveTo(today);
    }
  };
  const markings = async () =>
    (
      await house.moderator.do<{ markings: { hasOriginal: boolean | null; marks: { markerName: string }[] }[] }>(
        MARKINGS.replace('method', 'method hasOriginal'),
        { roundId: again.roundId },
      )
    ).markings;

  beforeAll(async () => {
    house = await ResubmissionRound.start({
      prepare: (lead, projectId) => answer(lead, projectId, 'One ward, at night.', 0).then(() => undefined),
    });
    cat = await house.round.api.someone(house.round.programme, 'Cat Assessor', 'assessor');
  }, 240_000);
  afterAll(() => house.round.api.stop());

  it('with its result the trust learns what is marked anew, and until when', async () => {
    const { releasedResult, firstResult } = await entryOf(house.lead, projectId());
    // Released on 1 September 2026: six months are over on 1 March 2027.
    expect(releasedResult).toMatchObject({
      ...{ outcome: 'FAIL', total: 54 },
      ...{ criteriaAnew: TO_MARK_ANEW, resubmitUntil: '2027-03-01' },
    });
    expect(firstResult).toBeNull();
    const passed = await entryOf(house.lead, house.passed.projectId);
    expect(passed.releasedResult).toMatchObject({ outcome: 'PASS', criteriaAnew: null, resubmitUntil: null });
  });

  it('a director opens a round for it, whose deadline is within what was offered, and one at a time', async () => {
    const { director } = house.round;
    const late = house.opening({ deadlineAt: '2027-03-02T12:00:00Z' });
    expect(await refusal(director, OPEN_RESUBMISSIONS, late)).toBe('InvalidInputError');
    again = await house.open();
    expect(await refusal(director, OPEN_RESUBMISSIONS, house.opening())).toBe('ResubmissionsUnderWayError');
    expect(await refusal(director, OPEN_RESUBMISSIONS, house.opening({ resubmits: again.roundId }))).toBe(
      'NothingToResubmitError',
    );
  });

  it('the round is offered to whoever has an offer, and refuses everybody else with the reason', async () => {
    expect(offeredIn(await entryOf(house.lead, projectId()), again)).toBe(true);
    expect(offeredIn(await entryOf(house.lead, house.passed.projectId), again)).toBe(false);
    expect(await whyRefused(house.lead, house.passed.projectId, again)).toBe('no-offer');
  });

  it('an offer whose last day is over is refused, though the round takes submissions still', async () => {
    const { api, programme } = house.round;
    // A deadline after the last day cannot be chosen: somebody with the database in hand moves it.
    await asAdmin(api.testDatabase.adminUrl, async (client) => {
      for (const table of ['round', 'open_round'])
        await client.query(
          `update assessment.${table} set deadline_at = '2027-04-01T12:00:00Z' where organisation_id = $1 and id = $2`,
          [programme, again.roundId],
        );
    });
    await on('2027-03-01T23:30:00Z', async (lead) => {
      expect(offeredIn(await entryOf(lead, projectId()), again)).toBe(true);
    });
    await on('2027-03-02T00:30:00Z', async (lead) => {
      expect(offeredIn(await entryOf(lead, projectId()), again)).toBe(false);
      expect(await whyRefused(lead, projectId(), again)).toBe('offer-past');
    });
  });

  it('what is accepted says what changed, and nobody’s name', async () => {
    const { lead } = house;
    await answer(lead, projectId(), 'Two wards, at night, as Zebedee Quill asked.', 1);
    const { planMeasure } = await lead.do<{ planMeasure: { id: string } }>(PLAN_MEASURE, {
      input: { projectId: projectId(), ...PROCESS },
    });
    // Eight weeks from the first Monday of June 2026.
    const readings = Array.from({ length: 8 }, (_, week) => ({
      takenOn: new Date(Date.UTC(2026, 5, 1 + 7 * week)).toISOString().slice(0, 10),
      numerator: 10 + week,
      denominator: 60,
    }));
    await lead.do(ENTER, { input: { measureId: planMeasure.id, readings } });
    const { id } = await again.submit(lead, projectId());
    packetId = await again.screen(id);
    const [{ document } = { document: '' }] = await asAdmin(
      house.round.api.testDatabase.adminUrl,
      async (client) =>
        (await client.query<{ document: string }>('select document from assessment.packet where id = $1', [packetId]))
          .rows,
    );
    const { changes } = JSON.parse(document) as {
      changes: { part: string; kind: string; before: unknown; after: unknown }[];
    };
    expect(changes).toContainEqual(
      expect.objectContaining({
        ...{ part: 'answers', kind: 'changed' },
        ...{ before: 'One ward, at night.', after: 'Two wards, at night, as [removed] asked.' },
      }),
    );
    const added = changes.find(({ part, kind }) => part === 'measures' && kind === 'added');
    expect(added?.after).toMatchObject({ name: 'Walks offered at night' });
    expect(JSON.stringify(changes)).not.toMatch(/Zebedee|Quill|\d{4}-\d\d-\d\d|ref-\d/);
  });

  it('it is submitted again once, as long as that stands', async () => {
    expect(await refusal(house.lead, SUBMIT, submit(projectId(), again))).toBe('AlreadySubmittedError');
  });

  it('one marks it who marked it before, and one who never did', async () => {
    await again.director.do(ALLOCATE, { input: { roundId: again.roundId } });
    const [only] = await markings();
    const names = only?.marks.map(({ markerName }) => markerName) ?? [];
    expect(names).toHaveLength(2);
    expect(names).toContain('Cat Assessor');
    expect(only?.hasOriginal).toBe(true);
  });

  it('they set the criteria marked anew and are refused the others by name', async () => {
    const [item] = await again.queue(cat);
    const { declareConflict } = await cat.do<{ declareConflict: { mark: { version: number } } }>(DECLARE, {
      input: { id: item?.markId, version: item?.version, conflict: false, why: '' },
    });
    const { mark } = await markOf(cat, packetId);
    expect(mark.carried).toEqual(['C1', 'C2', 'C3', 'C5', 'C7', 'C8', 'C9', 'C10']);
    const draft = {
      id: item?.markId,
      version: declareConflict.mark.version,
      flags: [],
      globalRating: 'PASS',
      ...FEEDBACK,
    };
    const touched = [...saidBy('Cat', BETTER), ...levels(4).slice(0, 1)];
    const refused = await cat.ask<{ saveMark: { errors: object[] } }>(SAVE, { input: { ...draft, levels: touched } });
    expect(refused.data?.saveMark.errors).toEqual([
      expect.objectContaining({
        __typename: 'CriterionCarriedOverError',
        path: expect.arrayContaining(['2', 'criterion']) as unknown,
      }),
    ]);
    await cat.do(SAVE, { input: { ...draft, levels: saidBy('Cat', BETTER) } });
  });

  it('the new marker reads nothing of the first marks before both are in, nor of the other marker', async () => {
    const heard: string[] = [];
    const hear = async () =>
      heard.push(
        JSON.stringify(await cat.ask(OWN_MARK, { id: packetId })),
        JSON.stringify(await cat.ask(PACKET, { id: packetId })),
      );
    await hear();
    const [item] = await again.queue(cat);
    await cat.do(SEAL, { input: { id: item?.markId, version: item?.version } });
    await hear();
    const { mark, others } = await markOf(cat, packetId);
    expect(mark.levels.map(({ criterion }) => criterion)).toEqual(TO_MARK_ANEW);
    expect(others).toEqual([]);
    for (const bytes of heard) expect(bytes).not.toMatch(/\bAnn\b|\bBob\b|Quill|Quernmore|"total":54\b/i);
  });

  it('levels of 3 and 2 by both carry 54 to 60.5, which passes', async () => {
    const original = await originalOf(house, again);
    await again.mark(original, packetId, saidBy('the original', BETTER));
    await house.conclude(again);
    const { releasedResult, firstResult, submitting } = await entryOf(house.lead, projectId());
    expect(releasedResult).toMatchObject({
      ...{ outcome: 'PASS', total: 54 + 14 / 4 + 12 / 4, isCapped: false, criteriaAnew: null },
    });
    expect(firstResult).toEqual({ roundTitle: 'Autumn', outcome: 'FAIL', total: 54 });
    expect(submitting.rounds).toEqual([]);
    // C7 and C8 were first marked 3 and 2 by one and 2 and 3 by the other.
    const meanOf = (key: string) => releasedResult.criteria.find((one) => one.key === key)?.mean;
    expect(['C4', 'C6', 'C7', 'C8', 'C9'].map(meanOf)).toEqual([3, 2, 2.5, 2.5, 2]);
    const said = releasedResult.criteria.find(({ key }) => key === 'C7')?.comments.map(({ text }) => text) ?? [];
    expect(said.sort()).toEqual([
      'What Ann saw of C7, in words of their own.',
      'What Bob saw of C7, in words of their own.',
    ]);
  });

  it('both submissions stand released, each with a sealed copy of its own, and every seal verifies', async () => {
    const { project } = await house.lead.do<{ project: { submissions: { state: string; sha256: string }[] } }>(
      RECEIPTS,
      {
        id: projectId(),
      },
    );
    expect(project.submissions.map(({ state }) => state)).toEqual(['RELEASED', 'RELEASED']);
    expect(new Set(project.submissions.map(({ sha256 }) => sha256)).size).toBe(2);
    const { faults } = await asAdmin(house.round.api.testDatabase.adminUrl, (client) =>
      verifyAudit(client, { lines: [], keys: [] }),
    );
    expect(faults).toEqual([]);
  });

  it('there is no second time: another round for resubmissions refuses it', async () => {
    const third = await house.open({ title: 'Autumn, once more' });
    expect(offeredIn(await entryOf(house.lead, projectId()), third)).toBe(false);
    expect(await whyRefused(house.lead, projectId(), third)).toBe('offer-used');
  });
});

const SEAL = act('submitMark', 'SubmitMarkInput', 'mark { total }');
const PROCESS = {
  name: 'Walks offered at night',
  kind: 'PROCESS',
  definition: '',
  numerator: 'walks',
  denominator: 'patients',
  source: '',
  sampling: '',
  shape: 'PROPORTION',
  frequency: 'WEEKLY',
  unit: '%',
  direction: 'HIGHER',
  chart: 'RUN',
};

/** Which of the two first markers has the plan in their queue now. */
async function originalOf(house: ResubmissionRound, again: MarkingRound): Promise<Caller> {
  for (const marker of house.originals)
    if ((await again.queue(marker)).some(({ state }) => state === 'CONFLICT_CHECK')) return marker;
  throw new Error('Nobody who marked it first has it now.');
}

describe('who marks a resubmission when originals cannot', () => {
  it('is the other original, and without any two who never marked it, which the moderator is told', async () => {
    const house = await ResubmissionRound.start();
    try {
      const { api, programme } = house.round;
      const again = await house.open();
      await api.someone(programme, 'Cat Assessor', 'assessor');
      await api.someone(programme, 'Dan Assessor', 'assessor');
      const { id } = await again.submit(house.lead, house.failed.projectId);
      const packetId = await again.screen(id);
      await again.director.do(ALLOCATE, { input: { roundId: again.roundId } });
      const giveBack = async () => {
        const marker = await originalOf(house, again);
        const item = (await again.queue(marker)).find((one) => one.packetId === packetId);
        await marker.do(DECLARE, {
          input: { id: item?.markId, version: item?.version, conflict: true, why: 'We share an office now.' },
        });
        await again.director.do(ALLOCATE, { input: { roundId: again.roundId } });
        return marker;
      };
      const first = await giveBack();
      const second = await giveBack();
      expect(new Set([first.personId, second.personId]).size).toBe(2);
      const { markings } = await house.moderator.do<{
        markings: { hasOriginal: boolean; marks: { markerName: string; state: string }[] }[];
      }>(MARKINGS.replace('method', 'method hasOriginal'), { roundId: again.roundId });
      expect(markings[0]?.hasOriginal).toBe(false);
      const marking = markings[0]?.marks
        .filter(({ state }) => state !== 'DECLINED')
        .map(({ markerName }) => markerName);
      expect(marking?.sort()).toEqual(['Cat Assessor', 'Dan Assessor']);
    } finally {
      await house.round.api.stop();
    }
  }, 240_000);
});

describe('a resubmission under a scheme that caps them', () => {
  it('comes to the least total that passes', async () => {
    const house = await ResubmissionRound.start({ resubmissionsCapped: true });
    try {
      const again = await house.open();
      const cat = await house.round.api.someone(house.round.programme, 'Cat Assessor', 'assessor');
      const { id } = await again.submit(house.lead, house.failed.projectId);
      const packetId = await again.screen(id);
      await again.director.do(ALLOCATE, { input: { roundId: again.roundId } });
      // 54 + 2 x 14/4 + 3 x 12/4 = 70 by both.
      const best = { C4: 4, C6: 4 };
      await again.mark(cat, packetId, saidBy('Cat', best));
      await again.mark(await originalOf(house, again), packetId, saidBy('the original', best));
      await house.conclude(again);
      const { releasedResult } = await entryOf(house.lead, house.failed.projectId);
      expect(releasedResult).toMatchObject({ outcome: 'PASS', total: 60, band: 'Pass', isCapped: true });
    } finally {
      await house.round.api.stop();
    }
  }, 240_000);
});
