import { act, levels, type MarkingRound } from './marking-round.js';
import { BEGIN, joinPool, loadExemplars, markExemplar, ownCalibration, SIP_BC } from './pool-of-markers.js';
import type { Caller } from './test-api.js';

/** Ids of what markers have besides their marks: the first’s place in the pool, calibration under way and comments. */
export interface PlantedPool {
  readonly marker: string;
  /** One that was not passed: the second marker’s. */
  readonly failedCalibration: string;
  readonly calibration: string;
  readonly comment: string;
  readonly spareComment: string;
  /** An assessor whom nobody has asked yet. */
  readonly unaskedPersonId: string;
}

/** A pool of two markers, each at a place of their own on the way to being calibrated. */
export async function plantPool(round: MarkingRound, [first, second]: readonly Caller[]): Promise<PlantedPool> {
  const { api, programme } = round;
  if (!first || !second) throw new Error('A pool is planted with two markers.');
  await loadExemplars(api, programme, ['Fewer falls', 'Earlier antibiotics', 'Shorter waits']);
  const marker = await joinPool(round, first);
  await joinPool(round, second, { kind: 'MANAGER' });
  for (const one of [first, second]) await one.do(BEGIN, { input: SIP_BC });
  await markExemplar(first, levels(3));
  await markExemplar(second, levels(1));
  const { id: failedCalibration } = await markExemplar(second, levels(1));
  const keep = act('addBankComment', 'AddBankCommentInput', 'id');
  const kept = async (text: string): Promise<string> => {
    const { addBankComment } = await first.do<{ addBankComment: { id: string } }>(keep, {
      input: { criterion: 'C1', text },
    });
    return addBankComment.id;
  };
  return {
    marker,
    failedCalibration,
    calibration: (await ownCalibration(first)).id,
    comment: await kept('A local baseline is given.'),
    spareComment: await kept('No local baseline is given.'),
    unaskedPersonId: await api.person(programme, 'Third Assessor', 'assessor'),
  };
}
