import { ALLOCATE, MarkingRound, refusal } from '../../support/marking-round.js';
import { ADOPT_CUT, ASK_JUDGES, CLOSE_EXERCISE, JUDGE, judgement } from '../../support/standards-and-examiners.js';
import type { Caller } from '../../support/test-api.js';
import { asAdmin } from '../../support/test-database.js';

const EXERCISE =
  'query ($exerciseId: ID!) { standardExercise(exerciseId: $exerciseId) { state judges own { levels mostCut } result { judges judgeCuts value sd se } } }';
const STANDARD = `query ($schemeId: ID!) { schemeStandard(schemeId: $schemeId) { cut begun exercises { id result { value } }
  adoptions { cutBefore cut reason } rounds { marks borderline { value reason } hofstee { value reason } } } }`;
const CUTS = '{ schemes { id cut } }';

/** Half a level of a criterion is an eighth of its weight; where each comes from stands in `cut-methods.spec.ts`. */
const EIGHT = [
  judgement(2.5), // 62.5
  judgement(2.5, { 0: 2, 1: 2 }), // 59.75
  judgement(2.5, { 3: 3 }), // 64.25
  judgement(2.5, { 4: 2, 5: 2, 6: 2, 7: 2 }), // 57.75
  judgement(2.5, { 8: 2 }), // 61.625
  judgement(2.5, { 1: 2 }), // 61
  judgement(2.5, { 2: 2 }), // 61
  judgement(2.5, { 0: 3, 4: 2 }), // 62.5
];
const NAMES = ['Ann', 'Bob', 'Cat', 'Dan', 'Eve', 'Fen', 'Gus'];

describe('setting the cut of a scheme', () => {
  let round: MarkingRound;
  let judges: Caller[];
  let director: Caller;
  let schemeId: string;
  let exerciseId: string;
  const standard = async () =>
    (
      await director.do<{
        schemeStandard: { cut: number; begun: string[]; exercises: { id: string }[]; adoptions: object[] };
      }>(STANDARD, { schemeId })
    ).schemeStandard;

  beforeAll(async () => {
    round = await MarkingRound.start();
    ({ director, schemeId } = round);
    judges = [];
    for (const name of NAMES) judges.push(await round.api.someone(round.programme, `${name} Assessor`, 'assessor'));
    judges.push(await round.api.someone(round.programme, 'Mo Derator', 'moderator'));
  }, 60_000);
  afterAll(() => round.api.stop());

  it('is begun by the director, once at a time, and by nobody else', async () => {
    for (const judge of judges) expect(await refusal(judge, ASK_JUDGES, { schemeId })).toBe('FORBIDDEN');
    const { openStandardExercise } = await director.do<{ openStandardExercise: { id: string } }>(ASK_JUDGES, {
      input: { schemeId },
    });
    exerciseId = openStandardExercise.id;
    expect(await refusal(director, ASK_JUDGES, { schemeId })).toBe('ExerciseOpenAlreadyError');
    expect(await refusal(director, JUDGE, { exerciseId, ...judgement(2) })).toBe('FORBIDDEN');
  });

  it('keeps what a judge says from all others, the director too, until it is closed', async () => {
    const [first, second] = judges as [Caller, Caller];
    await first.do(JUDGE, { input: { exerciseId, ...judgement(3) } });
    expect(await second.do(EXERCISE, { exerciseId })).toEqual({
      standardExercise: { state: 'OPEN', judges: 1, own: null, result: null },
    });
    expect(JSON.stringify(await standard())).not.toMatch(/judgeCuts|"value":\d/);
    expect(await refusal(director, CLOSE_EXERCISE, { exerciseId })).toBe('TooFewJudgesError');
    expect(await refusal(director, ADOPT_CUT, { exerciseId, reason: 'In haste.' })).toBe('ExerciseNotClosedError');
  });

  it('refuses a level between halves, too few levels, and bounds that go downwards, by their place', async () => {
    const [first] = judges as [Caller];
    const path = async (said: object) =>
      (
        await first.ask<{ judgeStandard: { errors: { path: string[] }[] } }>(JUDGE, {
          input: { exerciseId, ...judgement(2), ...said },
        })
      ).data?.judgeStandard.errors[0]?.path;
    expect(await path({ levels: judgement(2, { 3: 2.25 }).levels })).toEqual(['levels', '3']);
    expect(await path({ levels: [2, 2] })).toEqual(['levels']);
    expect(await path({ leastCut: 70, mostCut: 70 })).toEqual(['mostCut']);
    expect(await path({ leastFail: 40, mostFail: 39 })).toEqual(['mostFail']);
  });

  it('comes to 61.3 of eight judges, each counted by what they said last, and keeps what they said before', async () => {
    for (const [at, judge] of judges.entries())
      await judge.do(JUDGE, { input: { exerciseId, ...(EIGHT[at] as object) } });
    await director.do(CLOSE_EXERCISE, { input: { exerciseId } });
    const { standardExercise } = await (judges[1] as Caller).do<{
      standardExercise: { judges: number; result: { value: number; sd: number; se: number; judgeCuts: number[] } };
    }>(EXERCISE, { exerciseId });
    // 62.5 + 59.75 + 64.25 + 57.75 + 61.625 + 61 + 61 + 62.5 = 490.375; over 8 it is 61.296875.
    expect(standardExercise.judges).toBe(8);
    expect(standardExercise.result.value).toBe(61.296875);
    // statistics.stdev of Python gives 1.959338; over √8 it is 0.692731.
    expect(standardExercise.result.sd).toBeCloseTo(1.959338, 6);
    expect(standardExercise.result.se).toBeCloseTo(0.692731, 6);
    expect(standardExercise.result.judgeCuts).toEqual([57.75, 59.75, 61, 61, 61.625, 62.5, 62.5, 64.25]);
    const kept = await asAdmin(round.api.testDatabase.adminUrl, async (client) => {
      const { rows } = await client.query<{ count: number }>(
        'select count(*)::int as count from assessment.standard_judgement',
      );
      return rows[0]?.count;
    });
    expect(kept).toBe(9);
    expect(await refusal(judges[0] as Caller, JUDGE, { exerciseId, ...judgement(4) })).toBe('ExerciseClosedError');
  });

  it('writes the cut into the scheme with its reason, for a judgement is never changed in the database either', async () => {
    expect(await refusal(director, ADOPT_CUT, { exerciseId, reason: '   ' })).toBe('InvalidInputError');
    await director.do(ADOPT_CUT, { input: { exerciseId, reason: 'Eight judges, who agree within 7 points.' } });
    expect(await standard()).toMatchObject({
      cut: 61.3,
      begun: [],
      adoptions: [{ cutBefore: 60, cut: 61.3, reason: 'Eight judges, who agree within 7 points.' }],
    });
    expect(await director.do(CUTS)).toEqual({ schemes: [{ id: schemeId, cut: 61.3 }] });
    for (const table of ['standard_judgement', 'cut_adoption'])
      await expect(
        asAdmin(round.api.testDatabase.adminUrl, (client) => client.query(`delete from assessment.${table}`)),
      ).rejects.toThrow(/never changed/);
  });

  it('is over once a round of the scheme is allocated: from then on only the board may', async () => {
    const trust = await round.api.organisation('Northmere (FICTIONAL)');
    await round.accepted(await round.api.someone(trust, 'Ada Leadwell', 'clinician'), 'Late results');
    await director.do(ALLOCATE, { input: { roundId: round.roundId } });
    expect(await refusal(director, ADOPT_CUT, { exerciseId, reason: 'Somebody would pass.' })).toBe(
      'MarkingHasBegunError',
    );
    expect(await standard()).toMatchObject({
      cut: 61.3,
      begun: ['Autumn'],
      rounds: [{ marks: 0, borderline: { value: null, reason: 'NO_DATA' }, hofstee: { reason: 'NO_DATA' } }],
    });
  });

  it('is not there for another programme', async () => {
    const other = await round.api.organisation('Another School (FICTIONAL)', 'programme');
    const stranger = await round.api.someone(other, 'Di Rector', 'programme-director', 'assessor');
    expect(await stranger.do(STANDARD, { schemeId })).toEqual({ schemeStandard: null });
    expect(await stranger.do(EXERCISE, { exerciseId })).toEqual({ standardExercise: null });
    expect(await refusal(stranger, ADOPT_CUT, { exerciseId, reason: 'Mine.' })).toBe('NotFoundError');
  });
});
