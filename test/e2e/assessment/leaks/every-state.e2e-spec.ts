import { ALLOCATE, DECLARE, FEEDBACK, SAVE, SCREEN, SEAL_MARK, THIRD } from '../../../support/marking-round.js';
import { AT_58, AT_66, ownMark, STAND } from '../../../support/mark-discussion.js';
import { levelsAnew, OPEN_RESUBMISSIONS } from '../../../support/resubmission-round.js';
import type { Caller } from '../../../support/test-api.js';
import { asAdmin } from '../../../support/test-database.js';
import { BlindRound } from './blind-round.js';

/** From the day a round opens to the day its results are out, one state after another. */
describe('nothing that an assessor is answered tells who it is, where, or which project', () => {
  let blind: BlindRound;
  let submissionId: string;
  const packets: string[] = [];

  const nobodyLearns = async () => {
    for (const assessor of blind.assessors) expect(await blind.leaksTo(assessor, packets, submissionId)).toEqual([]);
  };
  /** Where the plan's marking and its marks stand, as the database has them. */
  const state = async (): Promise<string> => {
    const { rows } = await asAdmin(blind.round.api.testDatabase.adminUrl, (client) =>
      client.query<{ state: string }>(
        `select concat_ws(' ', g.state, (select string_agg(k.state, ',' order by k.state) from assessment.mark k where k.packet_id = g.packet_id)) as state
         from assessment.marking g`,
      ),
    );
    return rows[0]?.state ?? 'not marked';
  };
  const markers = async (): Promise<Caller[]> => {
    const found: Caller[] = [];
    for (const assessor of blind.assessors) if ((await blind.round.queue(assessor)).length) found.push(assessor);
    return found;
  };
  const seal = async (marker: Caller) => {
    const [item] = await blind.round.queue(marker);
    await marker.do(SEAL_MARK, { input: { id: item?.markId, version: item?.version } });
  };

  beforeAll(async () => {
    blind = await BlindRound.start();
  }, 240_000);
  afterAll(() => blind.round.api.stop());

  it('while the round is open', async () => {
    ({ id: submissionId } = await blind.round.submit(blind.lead, blind.projectId));
    await nobodyLearns();
  });

  it('when it is screened', async () => {
    const { screenSubmission } = await blind.round.director.do<{ screenSubmission: { packetId: string } }>(SCREEN, {
      input: { id: submissionId, accept: true, masks: blind.masks },
    });
    packets.push(screenSubmission.packetId);
    await blind.round.api.settle();
    await nobodyLearns();
  });

  it('when it is allocated, before a conflict is declared', async () => {
    await blind.round.director.do(ALLOCATE, { input: { roundId: blind.round.roundId } });
    expect(await state()).toBe('marking conflict-check,conflict-check');
    await nobodyLearns();
  });

  it('while it is marked', async () => {
    for (const [index, marker] of (await markers()).entries())
      await blind.round.fill(marker, packets[0] ?? '', index ? AT_66 : AT_58);
    expect(await state()).toBe('marking in-progress,in-progress');
    await nobodyLearns();
  });

  it('when one mark is in', async () => {
    const [first] = await markers();
    if (first) await seal(first);
    expect(await state()).toBe('marking in-progress,submitted');
    await nobodyLearns();
  });

  it('when both marks are in, and are to be discussed', async () => {
    const [, second] = await markers();
    if (second) await seal(second);
    expect(await state()).toBe('discussion-needed locked,locked');
    await nobodyLearns();
  });

  it('when one has ended the discussion, and when both have', async () => {
    for (const [index, marker] of (await markers()).entries()) {
      const own = await ownMark(blind.round, marker, packets[0] ?? '');
      await marker.do(STAND, { input: { ...own, why: 'I stand by what I saw.' } });
      if (!index) await nobodyLearns();
    }
    expect(await state()).toBe('third-mark-needed locked,locked');
    await nobodyLearns();
  });

  it('when a third mark is ordered', async () => {
    await blind.round.director.do(THIRD, { input: { packetId: packets[0] } });
    expect(await state()).toBe('third-marking conflict-check,locked,locked');
    await nobodyLearns();
  });

  it('when it is decided', async () => {
    for (const marker of await markers()) {
      const [item] = await blind.round.queue(marker);
      if (item?.state !== 'CONFLICT_CHECK') continue;
      // With C1 at 2 it is 2.5 below the 58, closer than any other two: the plan does not pass.
      const below58 = AT_58.map((one) => (one.criterion === 'C1' ? { ...one, level: 2 } : one));
      await blind.round.mark(marker, packets[0] ?? '', below58);
    }
    expect(await state()).toBe('decided locked,locked,locked');
    await nobodyLearns();
  });

  it('when the results are out', async () => {
    await blind.round.conclude();
    await blind.round.api.settle();
    await nobodyLearns();
  });

  it('when it is submitted again, while it is marked anew, and when both marks are in', async () => {
    const { round, lead, projectId } = blind;
    const dan = await round.api.someone(round.programme, 'Dan Assessor', 'assessor');
    const { openResubmissionRound } = await round.director.do<{ openResubmissionRound: { id: string } }>(
      OPEN_RESUBMISSIONS,
      {
        input: {
          ...{ resubmits: round.roundId, title: 'Once more', markingDueOn: '2026-12-01' },
          ...{ opensAt: '2026-09-01T08:00:00Z', deadlineAt: '2026-11-01T12:00:00Z' },
        },
      },
    );
    const again = round.inRound(openResubmissionRound.id);
    ({ id: submissionId } = await again.submit(lead, projectId));
    const packetId = await again.screen(submissionId, blind.masks);
    packets.push(packetId);
    await again.director.do(ALLOCATE, { input: { roundId: again.roundId } });
    const markersAgain: Caller[] = [];
    for (const one of [dan, ...blind.assessors])
      if ((await again.queue(one)).some((item) => item.packetId === packetId)) markersAgain.push(one);
    expect(markersAgain).toContain(dan);
    for (const marker of markersAgain) {
      const item = (await again.queue(marker)).find((one) => one.packetId === packetId);
      await marker.do(DECLARE, { input: { id: item?.markId, version: item?.version, conflict: false, why: '' } });
      expect(await blind.leaksTo(marker, packets, submissionId)).toEqual([]);
      const opened = (await again.queue(marker)).find((one) => one.packetId === packetId);
      const set = { levels: await levelsAnew(marker, packetId, 3), flags: [], globalRating: 'PASS', ...FEEDBACK };
      const { saveMark } = await marker.do<{ saveMark: { mark: { version: number } } }>(SAVE, {
        input: { id: opened?.markId, version: opened?.version, ...set },
      });
      await marker.do(SEAL_MARK, { input: { id: opened?.markId, version: saveMark.mark.version } });
      expect(await blind.leaksTo(dan, packets, submissionId)).toEqual([]);
    }
    await nobodyLearns();
  });

  it('to a marker who declares a conflict and gives it back', async () => {
    const { round } = blind;
    const other = await BlindRound.start();
    try {
      const { packetId, submissionId: theirs } = await other.round.accept(other.lead, other.projectId, other.masks);
      await other.round.director.do(ALLOCATE, { input: { roundId: other.round.roundId } });
      for (const assessor of other.assessors) {
        const [item] = await other.round.queue(assessor);
        if (!item) continue;
        await assessor.do(DECLARE, {
          input: { id: item.markId, version: item.version, conflict: true, why: 'I know this ward.' },
        });
        expect(await other.leaksTo(assessor, [packetId], theirs)).toEqual([]);
        break;
      }
    } finally {
      await other.round.api.stop();
    }
    expect(other.round.roundId).not.toBe(round.roundId);
  });
});
