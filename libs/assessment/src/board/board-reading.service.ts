import type { Viewer } from '#libs/identity';
import { UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import type { RoundState } from '../assessment.entities.js';
import { packetCode } from '../marking/packet-code.js';
import { type ModerationProgress, sampledState, type SampledPlanState } from '../moderation/moderation-progress.js';
import { ensureInProgramme } from '../programme-access.js';
import { hasModerated, papersOf, type RoundRules } from './board-papers.js';
import { ensureRuleFits } from './board.service.js';
import { resultsDueOn } from '../release/results-due.js';
import type { BoardRuleKind } from './board.entities.js';
import type { BoardRule, PlanResult } from './board-rule.js';

export interface BoardPlanRow {
  readonly packetId: string;
  readonly code: string;
  readonly before: PlanResult;
  readonly after: PlanResult;
  /** The flags its marks found breached, each once. */
  readonly flags: readonly string[];
  readonly sampledState: SampledPlanState | null;
  readonly markedAnew: number;
  /** What a resubmission has to mark anew: the board's own once it has confirmed. Null for what passes. */
  readonly criteria: readonly string[] | null;
}

export interface MinuteRow {
  readonly heldOn: string;
  readonly sat: readonly string[];
  readonly decided: string;
  readonly reason: string;
  readonly rule: BoardRuleKind;
  readonly figure: string | null;
  readonly cut: string;
  /** The last day to let the results go; null beyond the years whose bank holidays are known. */
  readonly resultsDueOn: string | null;
}

export interface BoardPapers extends ModerationProgress {
  readonly roundId: string;
  readonly title: string;
  readonly state: RoundState;
  readonly rule: BoardRuleKind;
  readonly figure: number | null;
  /** In per cent: the scheme's, and what it is under the rule. */
  readonly cutBefore: number;
  readonly cut: number;
  readonly plans: readonly BoardPlanRow[];
  readonly proposals: readonly { readonly points: string; readonly reason: string }[];
  /** The viewer had a hand in moderating it, so they do not confirm it. */
  readonly moderatedByYou: boolean;
  readonly minute: MinuteRow | null;
}

const NO_RULE: BoardRule = { kind: 'none', figure: null };

/** What a board has before it: every plan by its code, what its marks came to, and what a rule would make of all of them. */
@Injectable()
export class BoardReadingService {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * Null when the acting programme has no such round. Once the board has confirmed, the papers stand as it confirmed them.
   * @throws InvalidInput for a rule no board may apply
   */
  boardPapers(viewer: Viewer, roundId: string, asked: BoardRule | null): Promise<BoardPapers | null> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'marks:read');
      const [round] = await session.sql<Omit<RoundRules, 'cut'> & { title: string; state: RoundState; cut: string }>(
        `select r.id, r.title, r.state, s.cut, s.edition, s.rubric_key, s.rubric_version, s.weights, r.resubmits, s.resubmissions_capped
         from assessment.round r
           join assessment.scheme s on s.organisation_id = r.organisation_id and s.id = r.scheme_id
         where r.organisation_id = $1 and r.id = $2`,
        [session.organisationId, roundId],
      );
      if (!round) return null;
      const [minute] = await session.sql<Omit<MinuteRow, 'resultsDueOn'>>(
        'select held_on, sat, decided, reason, rule, figure, cut from assessment.board_minute where organisation_id = $1 and round_id = $2',
        [session.organisationId, roundId],
      );
      const rule = minute
        ? { kind: minute.rule, figure: minute.figure === null ? null : Number(minute.figure) }
        : (asked ?? NO_RULE);
      ensureRuleFits(rule);
      const cutBefore = Number(round.cut);
      const { progress, plans, cut } = await papersOf(session, { ...round, cut: cutBefore }, rule);
      const offers = await session.sql<{ packetId: string; criteria: string[] }>(
        `select f.packet_id, f.criteria from assessment.resubmission_offer f
           join assessment.board_minute m on m.organisation_id = f.organisation_id and m.id = f.minute_id
         where f.organisation_id = $1 and m.round_id = $2`,
        [session.organisationId, roundId],
      );
      const offered = new Map(offers.map(({ packetId, criteria }) => [packetId, criteria]));
      const proposals = await session.sql<{ points: string; reason: string }>(
        'select points, reason from assessment.scaling_proposal where organisation_id = $1 and round_id = $2 order by proposed_at, id',
        [session.organisationId, roundId],
      );
      return {
        ...{ roundId, title: round.title, state: round.state, rule: rule.kind, figure: rule.figure, cutBefore, cut },
        ...progress,
        plans: plans.map(({ plan, counted, before, after, criteria }) => ({
          ...{ packetId: plan.packetId, code: packetCode(plan.packetId), before, after },
          flags: [...new Set(counted.flatMap(({ flags }) => flags))].sort(),
          sampledState: sampledState(plan),
          markedAnew: plan.markedAnew,
          criteria: offered.get(plan.packetId) ?? criteria,
        })),
        proposals,
        moderatedByYou: await hasModerated(session, viewer, roundId),
        minute: minute ? { ...minute, resultsDueOn: resultsDueOn(minute.heldOn) } : null,
      };
    });
  }
}
