import type { Session } from '#libs/platform';
import type { CriterionMark, CriterionResult, MarkerFeedback, MarkOutcome } from '../assessment.entities.js';
import type { Feedback } from '../marking/feedback.js';
import { rubricOf, type Weights } from '../schemes/scheme-rules.js';

/** A confirmed result as its trainee will read it. */
export interface ResultToRead {
  readonly schemeTitle: string;
  readonly roundTitle: string;
  /** In per cent, as a decimal string; null when the work is sent back. */
  readonly total: string | null;
  readonly outcome: MarkOutcome;
  readonly band: string | null;
  readonly failures: readonly string[];
  readonly criteria: readonly CriterionResult[];
  /** Of every marker who gave some; none for marks of before there was any. */
  readonly feedback: readonly MarkerFeedback[];
  /** What a resubmission has marked anew, and the last day for it; null for what passed, and the day until the results are out. */
  readonly criteriaAnew: readonly string[] | null;
  readonly resubmitUntil: string | null;
  /** Whether it is of a resubmission that comes to no more than the least total that passes. */
  readonly isCapped: boolean;
}

interface Confirmed extends Omit<ResultToRead, 'criteria' | 'feedback'> {
  readonly edition: string;
  readonly rubricKey: string;
  readonly rubricVersion: string;
  readonly weights: Weights | null;
  readonly used: readonly number[];
  readonly marks: readonly (Feedback & { readonly ordinal: number; readonly levels: readonly CriterionMark[] })[];
}

/** The result of a packet, once its board has confirmed it; before, there is none. */
export async function resultOfPacket(session: Session, packetId: string): Promise<ResultToRead | null> {
  const [confirmed] = await session.sql<Confirmed>(
    `select c.title as scheme_title, r.title as round_title, c.edition, c.rubric_key, c.rubric_version, c.weights,
       b.total, b.outcome, b.band, b.failures, g.used, f.criteria as criteria_anew, f.until as resubmit_until,
       r.resubmits is not null and c.resubmissions_capped as is_capped,
       (select jsonb_agg(jsonb_build_object('ordinal', k.ordinal, 'levels', k.levels,
            'strengths', k.strengths, 'nextSteps', k.next_steps) order by k.ordinal)
          from assessment.mark_in_force k where k.organisation_id = $1 and k.packet_id = g.packet_id and k.state = 'locked') as marks
     from assessment.board_result b
       join assessment.marking g on g.organisation_id = b.organisation_id and g.packet_id = b.packet_id
       join assessment.round r on r.organisation_id = g.organisation_id and r.id = g.round_id
       join assessment.scheme c on c.organisation_id = r.organisation_id and c.id = r.scheme_id
       left join assessment.resubmission_offer f on f.organisation_id = b.organisation_id and f.packet_id = b.packet_id
     where b.organisation_id = $1 and b.packet_id = $2`,
    [session.organisationId, packetId],
  );
  if (!confirmed) return null;
  const { schemeTitle, roundTitle, total, outcome, band, failures, criteriaAnew, resubmitUntil, isCapped } = confirmed;
  return {
    ...{ schemeTitle, roundTitle, total, outcome, band, failures, criteriaAnew, resubmitUntil, isCapped },
    criteria: criteriaOf(confirmed),
    feedback: feedbackOf(confirmed),
  };
}

/** Per criterion, the mean of the marks that counted and what every marker said. Markers are numbered as they read, from 1. */
function criteriaOf({ marks, used, ...of }: Confirmed): CriterionResult[] {
  return rubricOf(of).criteria.map(({ key, title, weight }) => {
    const said = marks.flatMap(({ ordinal, levels }, index) =>
      levels.filter(({ criterion }) => criterion === key).map((mark) => ({ ...mark, ordinal, marker: index + 1 })),
    );
    const counted = said.filter(({ ordinal }) => used.includes(ordinal)).map(({ level }) => level);
    return {
      key,
      title,
      weight,
      mean: counted.length ? counted.reduce((sum, level) => sum + level, 0) / counted.length : null,
      comments: said.filter(({ comment }) => comment.trim()).map(({ marker, comment }) => ({ marker, text: comment })),
    };
  });
}

/** What every marker told the trainee of the whole, by the number they have in the criteria too. */
const feedbackOf = ({ marks }: Confirmed): MarkerFeedback[] =>
  marks
    .map(({ strengths, nextSteps }, index) => ({ marker: index + 1, strengths, nextSteps }))
    .filter(({ strengths, nextSteps }) => strengths.length + nextSteps.length > 0);
