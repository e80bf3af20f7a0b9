import { ALLOCATE, DECLARE, levels, SCREEN, SEAL_MARK, THIRD } from '../../../support/marking-round.js';
import { AT_58, AT_66, ownMark, STAND } from '../../../support/mark-discussion.js';
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
      await blind.round.mark(marker, packets[0] ?? '', levels(3, { C6: 2 }));
    }
    expect(await state()).toBe('decided locked,locked,locked');
    await nobodyLearns();
  });

  it('when the results are out', async () => {
    await blind.round.conclude();
    await blind.round.api.settle();
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
