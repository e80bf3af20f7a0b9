import type { Viewer } from '#libs/identity';
import { ensure, InvalidInput, newId, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { ResultsNotComplete } from '../assessment.refusals.js';
import { roundConfirmed } from '../events.js';
import { NotInModeration } from '../moderation/moderation.refusals.js';
import { ensureInProgramme } from '../programme-access.js';
import { lockRound, moveRound } from '../schemes/round-lock.js';
import type { SummativeRubric } from '../schemes/scheme-rules.js';
import { BoardMinute, BoardResult, ResubmissionOffer } from './board.entities.js';
import { hasModerated, papersOf, type PlanBeforeBoard } from './board-papers.js';
import { AlreadyConfirmed, ConfirmedByItsModerator, ModerationNotComplete } from './board.refusals.js';
import { type BoardRule, isInHundredths, MOST_ADDED } from './board-rule.js';
import { minuteSeal } from './minute-seal.js';
import { minuteWords } from './minute-words.js';

export interface Minutes {
  readonly roundId: string;
  readonly heldOn: string;
  /** Who sat, a name each. */
  readonly sat: readonly string[];
  readonly decided: string;
  /** Why, and where a rule was applied the standard it follows. */
  readonly reason: string;
  readonly rule: BoardRule;
  /** Where the board names other criteria to be marked anew than those with a mean level below 3. */
  readonly resubmissions: readonly { readonly packetId: string; readonly criteria: readonly string[] }[];
}

/** The board: it confirms every result of a round, under one rule for all or none, and writes down what it did and why. */
@Injectable()
export class BoardService {
  constructor(private readonly work: UnitOfWork) {}

  confirmRound(viewer: Viewer, minutes: Minutes): Promise<{ roundId: string; confirmed: number }> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'results:confirm');
      const { roundId, rule } = minutes;
      const round = await lockRound(session, roundId);
      ensure(round.state !== 'confirmed' && round.state !== 'released', () => new AlreadyConfirmed());
      ensure(round.state === 'moderation', () => new NotInModeration());
      ensure(!(await hasModerated(session, viewer, roundId)), () => new ConfirmedByItsModerator());
      ensureRuleFits(rule);
      const { progress, plans, rubric, cut } = await papersOf(session, round, rule);
      const { unscreened, undecided, lacking, toLookAt } = progress;
      ensure(!unscreened && !undecided, () => new ResultsNotComplete(unscreened, undecided));
      ensure(progress.isComplete, () => new ModerationNotComplete(lacking, toLookAt));
      const minute = {
        ...{ id: newId(), roundId, heldOn: minutes.heldOn, ...minuteWords('board', minutes) },
        ...{ rule: rule.kind, figure: rule.figure === null ? null : String(rule.figure), cut: String(cut) },
        ...{ confirmedBy: viewer.personId ?? '', confirmedAt: session.at },
      };
      const results = withOffers(plans, minutes, rubric);
      await session.insert(BoardMinute, minute);
      await session.insert(
        BoardResult,
        results.map(({ packetId, total, outcome, band, failures }) => ({
          ...{ id: newId(), minuteId: minute.id, packetId, outcome, band, failures },
          total: total === null ? null : String(total),
        })),
      );
      await session.insert(
        ResubmissionOffer,
        results.flatMap(({ packetId, criteria }) =>
          criteria ? [{ id: newId(), minuteId: minute.id, packetId, criteria }] : [],
        ),
      );
      await moveRound(session, round, 'confirmed');
      const sha256 = minuteSeal({ ...minute, results });
      session.record(roundConfirmed({ roundId, minuteId: minute.id, rule: rule.kind, sha256 }));
      return { roundId, confirmed: results.length };
    });
  }
}

/** @throws InvalidInput at `figure` */
export function ensureRuleFits({ kind, figure }: BoardRule): void {
  const refuse = (message: string) => new InvalidInput(message, ['rule', 'figure']);
  if (kind === 'none') {
    ensure(figure === null, () => refuse('Leave the figure empty where no rule is applied.'));
    return;
  }
  ensure(figure !== null, () => refuse('Say which figure the rule applies.'));
  ensure(isInHundredths(figure), () => refuse('Give the figure with two decimals at the most.'));
  if (kind === 'cut-moved')
    ensure(figure >= 0 && figure <= 100, () => refuse('The least total that passes is from 0 to 100%.'));
  else
    ensure(figure !== 0 && Math.abs(figure) <= MOST_ADDED, () =>
      refuse(`A board adds from −${MOST_ADDED} to ${MOST_ADDED} points, and not 0.`),
    );
}

/** Every confirmed result, with what a resubmission has to mark anew. @throws InvalidInput for a plan or a criterion there is not */
function withOffers(plans: readonly PlanBeforeBoard[], { resubmissions }: Minutes, rubric: SummativeRubric) {
  const named = new Map(resubmissions.map(({ packetId, criteria }) => [packetId, criteria]));
  resubmissions.forEach(({ packetId, criteria }, index) => {
    const at = ['resubmissions', String(index), 'criteria'];
    const failed = plans.some(({ plan, criteria }) => plan.packetId === packetId && criteria !== null);
    ensure(
      failed,
      () =>
        new InvalidInput(
          'Only what did not pass can be marked anew after a resubmission, and a resubmission has no other after it.',
          at,
        ),
    );
    const unknown = criteria.find((key) => !rubric.criteria.some((one) => one.key === key));
    ensure(unknown === undefined, () => new InvalidInput(`The rubric has no criterion ${unknown}.`, at));
    ensure(criteria.length, () => new InvalidInput('Name at least one criterion.', at));
  });
  return plans.map(({ plan: { packetId }, after, criteria }) => ({
    packetId,
    ...after,
    criteria: criteria ? rubricOrder(named.get(packetId) ?? criteria, rubric) : null,
  }));
}

const rubricOrder = (keys: readonly string[], { criteria }: SummativeRubric): string[] =>
  criteria.map(({ key }) => key).filter((key) => keys.includes(key));
