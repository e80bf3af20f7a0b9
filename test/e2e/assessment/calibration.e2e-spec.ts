import { type Caller, type TestApi } from '../../support/test-api.js';
import {
  act,
  ALLOCATE,
  DECLARE,
  FEEDBACK,
  levels,
  MarkingRound,
  PACKET,
  refusal,
  RESULT,
  SAVE,
  SEAL_MARK,
} from '../../support/marking-round.js';
import {
  anotherDirector,
  BEGIN,
  CALIBRATION,
  type CalibrationSeen,
  joinPool,
  loadExemplars,
  MAKE_EXEMPLAR,
  markExemplar,
  ownCalibration,
  POOL,
  REFERENCE_WORD,
  references,
  REOPEN,
  roundOf,
  SAVE_CALIBRATION,
  SIP_BC,
  SUBMIT_CALIBRATION,
} from '../../support/pool-of-markers.js';
import { asAdmin } from '../../support/test-database.js';

const SAID_TO_MODERATOR =
  'query ($roundId: ID!) { markings(roundId: $roundId) { packetId marks { markerName unsure note } } }';
const OWN_SAID =
  'query ($id: ID!) { packet(id: $id) { mark { unsure note } others { marker total levels { comment } } } }';
const NOTE = 'The costs may be counted twice: please look at the second table.';

const seeAll = async (assessor: Caller) => JSON.stringify(await assessor.do(CALIBRATION));

describe('an assessor for the first time', () => {
  let round: MarkingRound;
  let api: TestApi;
  let lead: Caller;
  let ann: Caller;
  let bob: Caller;
  let moderator: Caller;
  let work: { projectId: string; packetId: string };

  beforeAll(async () => {
    round = await MarkingRound.start();
    ({ api } = round);
    const trust = await api.organisation('Northmere General Hospital NHS Trust (FICTIONAL)');
    lead = await api.someone(trust, 'Ada Leadwell', 'clinician');
    ann = await api.someone(round.programme, 'Ann Assessor', 'assessor');
    bob = await api.someone(round.programme, 'Bob Assessor', 'assessor');
    moderator = await api.someone(round.programme, 'Mo Derator', 'moderator');
    await joinPool(round, ann);
  });
  afterAll(() => api.stop());

  it('cannot begin before there are two exemplars to be held against', async () => {
    expect(await refusal(ann, BEGIN, SIP_BC)).toBe('TooFewExemplarsError');
    await loadExemplars(api, round.programme, ['Fewer falls', 'Earlier antibiotics', 'Shorter waits']);
    expect(await refusal(moderator, BEGIN, SIP_BC)).toBe('FORBIDDEN');
    await ann.do(BEGIN, { input: SIP_BC });
    expect(await refusal(ann, BEGIN, SIP_BC)).toBe('AlreadyCalibratingError');
  });

  it('reads the exemplar on its own, and nothing of what it should be given until an attempt is in', async () => {
    const { exemplar, attempts, id, version } = await ownCalibration(ann);
    expect(JSON.parse(exemplar?.document ?? '{}')).toMatchObject({ format: 1, project: { specialty: 'surgery' } });
    expect(exemplar?.fictional).toBe(true);
    expect(attempts).toEqual([]);
    const { saveCalibration } = await ann.do<{ saveCalibration: { calibration: CalibrationSeen } }>(SAVE_CALIBRATION, {
      input: { id, version, levels: levels(3), globalRating: null },
    });
    expect(await seeAll(ann)).not.toContain(REFERENCE_WORD);
    const next = { id, version: saveCalibration.calibration.version };
    expect(await refusal(ann, SUBMIT_CALIBRATION, next)).toBe('MarkIncompleteError');
    expect(await refusal(ann, SAVE_CALIBRATION, { ...next, version, levels: [], globalRating: null })).toBe(
      'ChangedSinceYouLookedError',
    );
    expect(await refusal(bob, SUBMIT_CALIBRATION, next)).toBe('NotFoundError');
    expect(await seeAll(ann)).not.toContain(REFERENCE_WORD);
  });

  it('marks three exemplars: is two levels off on one criterion, reads the reasons, and passes', async () => {
    const first = await markExemplar(ann, levels(3));
    expect(first).toMatchObject({ state: 'UNDER_WAY', attempts: [{ agrees: true, total: 75, referenceTotal: 75 }] });
    expect(first.attempts[0]?.criteria).toHaveLength(10);
    // C6 at 1 for 3 takes 2 x 12 / 4 = 6 points: near enough in sum, and not in the criterion.
    const second = await markExemplar(ann, levels(3, { C6: 1 }));
    expect(second).toMatchObject({ state: 'UNDER_WAY', expiresOn: null });
    expect(second.attempts[1]).toMatchObject({ agrees: false, total: 69, referenceTotal: 75 });
    expect(second.attempts[1]?.criteria.filter((one) => !('isNear' in one && one.isNear))).toEqual([
      expect.objectContaining({ criterion: 'C6', level: 1, reference: 3, reasons: expect.stringContaining('C6') }),
    ]);
    const third = await markExemplar(ann, levels(3, { C1: 2 }));
    expect(third).toMatchObject({ state: 'PASSED', expiresOn: '2027-09-01' });
    // One after another, and none of them twice.
    expect(new Set(third.attempts.map(({ title }) => title)).size).toBe(3);
    expect(await refusal(ann, SUBMIT_CALIBRATION, { id: third.id, version: third.version })).toBe(
      'CalibrationIsOverError',
    );
    expect(await round.director.do(POOL)).toMatchObject({
      markers: [{ personName: 'Ann Assessor', calibrations: [{ state: 'PASSED', expiresOn: '2027-09-01' }] }],
    });
  });

  it('can change none of it afterwards, nor can anybody', async () => {
    for (const change of ['set agrees = true', 'set total = 75'])
      await expect(
        asAdmin(api.testDatabase.adminUrl, (client) => client.query(`update assessment.calibration_attempt ${change}`)),
      ).rejects.toThrow(/never changed/);
    await expect(
      asAdmin(api.testDatabase.adminUrl, (client) => client.query(`update assessment.exemplar set reference = '[]'`)),
    ).rejects.toThrow(/never changed/);
  });

  it('declares no conflict, marks blind, flags what they are unsure of, and seals', async () => {
    work = await round.accepted(lead, 'Safer lines at Northmere General');
    await round.director.do(ALLOCATE, { input: { roundId: round.roundId } });
    const [item] = await round.queue(ann);
    const { declareConflict } = await ann.do<{ declareConflict: { mark: { version: number } } }>(DECLARE, {
      input: { id: item?.markId, version: item?.version, conflict: false, why: '' },
    });
    const draft = { id: item?.markId, version: declareConflict.mark.version, levels: levels(3), flags: [] };
    const said = { ...FEEDBACK, globalRating: 'PASS', unsure: ['C6'], note: NOTE };
    expect(await refusal(ann, SAVE, { ...draft, ...said, unsure: ['C11'] })).toBe('InvalidInputError');
    expect(await refusal(ann, SAVE, { ...draft, ...said, note: 'x'.repeat(2001) })).toBe('InvalidInputError');
    const { saveMark } = await ann.do<{ saveMark: { mark: { version: number } } }>(SAVE, {
      input: { ...draft, ...said },
    });
    await ann.do(SEAL_MARK, { input: { id: item?.markId, version: saveMark.mark.version } });
    expect(await ann.do(OWN_SAID, { id: work.packetId })).toMatchObject({
      packet: { mark: { unsure: ['C6'], note: NOTE } },
    });
    await expect(
      asAdmin(api.testDatabase.adminUrl, (client) => client.query(`update assessment.mark set note = ''`)),
    ).rejects.toThrow(/never changed/);
    const seen = JSON.stringify([
      await ann.do(PACKET, { id: work.packetId }),
      await round.queue(ann),
      await seeAll(ann),
    ]);
    for (const leak of ['Ada', 'Leadwell', 'Northmere', work.projectId, lead.personId])
      expect(seen).not.toContain(leak);
  });

  it('is heard by the moderator once all marks are in, and by nobody else', async () => {
    const before = await moderator.do(SAID_TO_MODERATOR, { roundId: round.roundId });
    expect(JSON.stringify(before)).not.toContain(NOTE);
    await round.mark(bob, work.packetId, levels(3));
    expect(await moderator.do(SAID_TO_MODERATOR, { roundId: round.roundId })).toMatchObject({
      markings: [
        {
          marks: expect.arrayContaining([
            { markerName: 'Ann Assessor', unsure: ['C6'], note: NOTE },
            { markerName: 'Bob Assessor', unsure: [], note: '' },
          ]),
        },
      ],
    });
    const bobReads = JSON.stringify(await bob.do(OWN_SAID, { id: work.packetId }));
    expect(bobReads).toContain('What I saw of C6');
    expect(bobReads).not.toContain(NOTE);
    await round.conclude(moderator);
    await api.settle();
    const result = JSON.stringify(await lead.do(RESULT, { id: work.projectId }));
    expect(result).toContain('What I saw of C6');
    expect(result).not.toContain(NOTE);
  });

  it('can be given an exemplar made of a plan whose result is out, and of no other', async () => {
    const made = { packetId: work.packetId, reference: references() };
    expect(await refusal(moderator, MAKE_EXEMPLAR, made)).toBe('FORBIDDEN');
    expect(await refusal(round.director, MAKE_EXEMPLAR, { ...made, reference: references().slice(1) })).toBe(
      'InvalidInputError',
    );
    const other = await anotherDirector(api);
    expect(await refusal(other.director, MAKE_EXEMPLAR, made)).toBe('NotFoundError');
    await round.director.do(MAKE_EXEMPLAR, { input: made });
    const { exemplars } = await round.director.do<{
      exemplars: { exemplars: { title: string; fictional: boolean }[] };
    }>('{ exemplars { exemplars { title fictional } sources { packetId title } } }');
    expect(exemplars.exemplars).toContainEqual({ title: 'Safer lines at [removed] General', fictional: false });
    const later = await roundOf(round, {});
    const trust = await api.organisation('Southby (FICTIONAL)');
    const unreleased = await later.accepted(await api.someone(trust, 'Lea Other', 'clinician'), 'Calmer nights');
    await round.director.do(ALLOCATE, { input: { roundId: later.roundId } });
    expect(await refusal(round.director, MAKE_EXEMPLAR, { ...made, packetId: unreleased.packetId })).toBe(
      'ResultsNotOutError',
    );
  });
});

describe('a calibration that is not passed', () => {
  let round: MarkingRound;
  let ann: Caller;
  let failed: CalibrationSeen;

  beforeAll(async () => {
    round = await MarkingRound.start();
    ann = await round.api.someone(round.programme, 'Ann Assessor', 'assessor');
    await joinPool(round, ann);
    await loadExemplars(round.api, round.programme, ['Fewer falls', 'Earlier antibiotics']);
    await ann.do(BEGIN, { input: SIP_BC });
  });
  afterAll(() => round.api.stop());

  it('is one in which a second exemplar is far off, and ends there', async () => {
    await markExemplar(ann, levels(1));
    failed = await markExemplar(ann, levels(4));
    expect(failed).toMatchObject({ state: 'FAILED', expiresOn: null });
    expect(failed.attempts.map(({ agrees }) => agrees)).toEqual([false, false]);
    expect(await refusal(ann, BEGIN, SIP_BC)).toBe('CalibrationNotPassedError');
  });

  it('is opened anew by the director of the programme alone', async () => {
    const other = await anotherDirector(round.api);
    expect(await refusal(ann, REOPEN, { id: failed.id })).toBe('FORBIDDEN');
    expect(await refusal(other.director, REOPEN, { id: failed.id })).toBe('NotFoundError');
    await round.director.do(REOPEN, { input: { id: failed.id } });
    expect(await refusal(round.director, REOPEN, { id: failed.id })).toBe('AlreadyCalibratingError');
    await markExemplar(ann, levels(3));
    expect(await markExemplar(ann, levels(3))).toMatchObject({ state: 'PASSED' });
    expect(await refusal(round.director, REOPEN, { id: (await ownCalibration(ann)).id })).toBe('InvalidInputError');
  });

  it('is nothing to another programme: it has neither its exemplars nor its attempts', async () => {
    const programme = await round.api.organisation('A Third School (FICTIONAL)', 'programme');
    const stranger = await round.api.someone(programme, 'Sid Stranger', 'assessor');
    expect(await stranger.do(CALIBRATION)).toEqual({ ownCalibration: { rubrics: [], calibrations: [] } });
    expect(await refusal(stranger, BEGIN, SIP_BC)).toBe('TooFewExemplarsError');
    const saved = { id: failed.id, version: failed.version, levels: [], globalRating: null };
    expect(await refusal(stranger, SAVE_CALIBRATION, saved)).toBe('NotFoundError');
  });
});

describe('a marker’s own comments', () => {
  let round: MarkingRound;
  let ann: Caller;
  let bob: Caller;
  const ADD = act('addBankComment', 'AddBankCommentInput', 'id');
  const CHANGE = act('changeBankComment', 'ChangeBankCommentInput', 'id');
  const REMOVE = act('removeBankComment', 'RemoveBankCommentInput', 'id');
  const BANK = '{ commentBank { id version criterion text } }';

  beforeAll(async () => {
    round = await MarkingRound.start();
    ann = await round.api.someone(round.programme, 'Ann Assessor', 'assessor');
    bob = await round.api.someone(round.programme, 'Bob Assessor', 'assessor');
  });
  afterAll(() => round.api.stop());

  it('are kept by criterion, changed and removed, and read by nobody else', async () => {
    for (const [criterion, text] of [
      ['C6', 'On-costs are missing.'],
      ['C1', 'A local baseline is given, over time.'],
    ])
      await ann.do(ADD, { input: { criterion, text } });
    expect(await refusal(ann, ADD, { criterion: 'C11', text: 'Nothing.' })).toBe('InvalidInputError');
    expect(await refusal(ann, ADD, { criterion: 'C1', text: '   ' })).toBe('InvalidInputError');
    const bank = async (of: Caller) =>
      (await of.do<{ commentBank: { id: string; version: number; criterion: string; text: string }[] }>(BANK))
        .commentBank;
    const [first, last] = await bank(ann);
    expect([first?.criterion, last?.criterion]).toEqual(['C1', 'C6']);
    expect(await bank(bob)).toEqual([]);
    const change = { id: last?.id, version: last?.version, text: 'On-costs are missing for the nurse.' };
    expect(await refusal(bob, CHANGE, change)).toBe('NotFoundError');
    expect(await refusal(bob, REMOVE, { id: last?.id })).toBe('NotFoundError');
    await ann.do(CHANGE, { input: change });
    expect(await refusal(ann, CHANGE, change)).toBe('ChangedSinceYouLookedError');
    await ann.do(REMOVE, { input: { id: first?.id } });
    expect(await refusal(ann, REMOVE, { id: first?.id })).toBe('NotFoundError');
    expect(await bank(ann)).toMatchObject([{ text: 'On-costs are missing for the nurse.' }]);
  });

  it('are in no record of what happened', async () => {
    const { rows } = await asAdmin(round.api.testDatabase.adminUrl, (client) =>
      client.query<{ body: string }>('select body::text from platform.audit'),
    );
    expect(rows.length).toBeGreaterThan(3);
    expect(JSON.stringify(rows)).not.toContain('On-costs');
  });
});
