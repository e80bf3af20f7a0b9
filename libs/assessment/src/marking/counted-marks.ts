import type { Session } from '#libs/platform';
import type { CriterionMark } from '../assessment.entities.js';
import type { CountedMark } from '../board/board-rule.js';
import type { SummativeRubric } from '../schemes/scheme-rules.js';
import { levelsInOrder } from './levels.js';

/** By packet, the marks a decided plan's result was made of, revised where they were, the first marker's first. */
export async function countedMarks(
  session: Session,
  roundId: string,
  rubric: SummativeRubric,
): Promise<ReadonlyMap<string, readonly CountedMark[]>> {
  const rows = await session.sql<{ packetId: string; levels: readonly CriterionMark[]; flags: readonly string[] }>(
    `select k.packet_id, k.levels, k.flags
     from assessment.marking g join assessment.mark_in_force k on k.organisation_id = g.organisation_id and k.packet_id = g.packet_id
     where g.organisation_id = $1 and g.round_id = $2 and g.state = 'decided' and k.state = 'locked' and k.ordinal = any (g.used)
     order by k.packet_id, k.ordinal`,
    [session.organisationId, roundId],
  );
  const byPacket = new Map<string, CountedMark[]>();
  for (const { packetId, levels, flags } of rows)
    byPacket.set(packetId, [...(byPacket.get(packetId) ?? []), { levels: levelsInOrder(rubric, levels), flags }]);
  return byPacket;
}
