import type { Viewer } from '#libs/identity';
import { type Session, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import type {
  CriterionMark,
  GlobalRating,
  MarkingState,
  MarkOutcome,
  MarkState,
  RoundState,
} from '../assessment.entities.js';
import type { SaidRow } from '../agreement/discussion-reading.service.js';
import type { Feedback } from '../marking/feedback.js';
import { packetCode } from '../marking/packet-code.js';
import { ensureInProgramme } from '../programme-access.js';
import { HAS_PART_IN } from './moderator-conflict.js';
import type { EarlierDecision, ReMarkScope, SampleReason } from './moderation.entities.js';
import { type ModerationProgress, progressOf, sampledState, type SampledPlanState } from './moderation-progress.js';
import { type PlanUnderReview, roundUnderReview } from './round-under-review.js';

export interface SampledPlanRow {
  readonly packetId: string;
  readonly code: string;
  readonly state: SampledPlanState;
  readonly reasons: readonly SampleReason[];
  readonly total: string | null;
  readonly outcome: MarkOutcome | null;
  readonly band: string | null;
  readonly markedAnew: number;
}

export interface ReMarkRow {
  readonly packetId: string;
  readonly code: string;
  readonly number: number;
  readonly scope: ReMarkScope;
  readonly reason: string;
  readonly earlier: EarlierDecision;
}

export interface ModerationOfRound extends ModerationProgress {
  readonly roundId: string;
  readonly title: string;
  readonly state: RoundState;
  readonly sample: readonly SampledPlanRow[];
  /** Whose marks count in plans that are decided, and in how many. */
  readonly markers: readonly { readonly id: string; readonly name: string; readonly plans: number }[];
  readonly reMarks: readonly ReMarkRow[];
  readonly proposals: readonly { readonly points: string; readonly reason: string }[];
}

export interface MarkToModerate extends Feedback {
  readonly marker: number;
  readonly markerName: string;
  readonly state: MarkState;
  readonly levels: readonly CriterionMark[];
  readonly flags: readonly string[];
  readonly globalRating: GlobalRating | null;
  readonly total: number | null;
  readonly outcome: MarkOutcome | null;
  /** What it was revised to after a discussion, and counts as; null where it was not. */
  readonly revision: SaidRow | null;
}

export interface PlanToModerate {
  readonly packetId: string;
  readonly code: string;
  readonly roundId: string;
  readonly roundTitle: string;
  readonly roundState: RoundState;
  readonly document: string;
  readonly rubricKey: string;
  readonly rubricVersion: string;
  readonly edition: string;
  readonly state: MarkingState;
  readonly total: string | null;
  readonly outcome: MarkOutcome | null;
  readonly band: string | null;
  readonly difference: string | null;
  readonly method: string | null;
  readonly sampledState: SampledPlanState | null;
  readonly reasons: readonly SampleReason[];
  /** Every mark of it, those put aside among them; what they say once all are in. */
  readonly marks: readonly MarkToModerate[];
  readonly reMarks: readonly ReMarkRow[];
  /** Why its marks were found sound; null while they are not. */
  readonly foundSound: string | null;
}

type Bare = Omit<PlanToModerate, 'code' | 'sampledState' | 'reasons' | 'reMarks' | 'foundSound'>;

const RE_MARKS = `select o.packet_id, o.number, o.scope, o.reason, o.earlier from assessment.re_mark_order o where o.organisation_id = $1`;

/** What a moderator reads: plans by their code, with their marks, and never whose they are. */
@Injectable()
export class ModerationReadingService {
  constructor(private readonly work: UnitOfWork) {}

  /** How far a round is, or null when the acting programme has no such round. */
  moderation(viewer: Viewer, roundId: string): Promise<ModerationOfRound | null> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'marks:read');
      const [round] = await session.sql<{ title: string; state: RoundState; cut: string }>(
        `select r.title, r.state, s.cut from assessment.round r join assessment.scheme s on s.organisation_id = r.organisation_id and s.id = r.scheme_id
         where r.organisation_id = $1 and r.id = $2`,
        [session.organisationId, roundId],
      );
      if (!round) return null;
      const review = await roundUnderReview(session, roundId);
      const [earlierReasons, markers, reMarks, proposals] = await Promise.all([
        lastReasons(session, roundId),
        markersOf(session, review.plans),
        reMarksOf(session, `${RE_MARKS} and o.round_id = $2 order by o.ordered_at, o.packet_id`, roundId),
        session.sql<{ points: string; reason: string }>(
          `select points, reason from assessment.scaling_proposal where organisation_id = $1 and round_id = $2 order by proposed_at, id`,
          [session.organisationId, roundId],
        ),
      ]);
      const sample = review.plans.flatMap((plan): SampledPlanRow[] => {
        const { packetId, total, outcome, band, markedAnew, sampledFor } = plan;
        const state = sampledState(plan);
        const reasons = sampledFor ?? earlierReasons.get(packetId) ?? [];
        return state
          ? [{ packetId, code: packetCode(packetId), state, reasons, total, outcome, band, markedAnew }]
          : [];
      });
      const { title, state, cut } = round;
      return { roundId, title, state, ...progressOf(review, Number(cut)), sample, markers, reMarks, proposals };
    });
  }

  /** One plan with all its marks. Null for whoever marked it or has a part in its project, and where there is none. */
  moderatedPlan(viewer: Viewer, packetId: string): Promise<PlanToModerate | null> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'marks:read');
      const [bare] = await session.sql<Bare>(PLAN, [session.organisationId, viewer.personId, packetId]);
      if (!bare) return null;
      const { plans } = await roundUnderReview(session, bare.roundId);
      const plan = plans.find((one) => one.packetId === packetId);
      const reMarks = await reMarksOf(session, `${RE_MARKS} and o.packet_id = $2 order by o.number`, packetId);
      const [sound] = await session.sql<{ reason: string }>(
        'select reason from assessment.moderation_confirmation where organisation_id = $1 and packet_id = $2 and marked_anew = $3',
        [session.organisationId, packetId, plan?.markedAnew ?? 0],
      );
      return {
        ...bare,
        code: packetCode(packetId),
        sampledState: plan ? sampledState(plan) : null,
        reasons: plan?.sampledFor ?? [],
        reMarks,
        foundSound: sound?.reason ?? null,
      };
    });
  }
}

const PLAN = `select p.id as packet_id, p.document, p.document::jsonb #>> '{rubric,key}' as rubric_key,
    p.document::jsonb #>> '{rubric,version}' as rubric_version, p.document::jsonb ->> 'guidance' as edition,
    g.round_id, r.title as round_title, r.state as round_state, g.state, g.total, g.outcome, g.band, g.difference, g.method,
    coalesce((select jsonb_agg(jsonb_build_object('marker', k.ordinal, 'markerName', n.name, 'state', k.state) ||
        case when k.state in ('locked', 'void') then jsonb_build_object('levels', k.levels, 'flags', k.flags,
            'strengths', k.strengths, 'nextSteps', k.next_steps,
            'globalRating', k.global_rating, 'total', k.total, 'outcome', k.outcome,
            'revision', case when v.id is not null then jsonb_build_object('levels', v.levels, 'flags', v.flags,
              'total', v.total::text, 'outcome', v.outcome) end)
          else '{"levels": [], "flags": [], "strengths": [], "nextSteps": [], "globalRating": null, "total": null, "outcome": null, "revision": null}' end order by k.ordinal)
      from assessment.mark k join identity.person n on n.id = k.marker_id
        left join assessment.mark_revision v on v.organisation_id = k.organisation_id and v.mark_id = k.id
      where k.organisation_id = $1 and k.packet_id = p.id), '[]') as marks
  from assessment.packet p
    join assessment.marking g on g.organisation_id = p.organisation_id and g.packet_id = p.id
    join assessment.round r on r.organisation_id = g.organisation_id and r.id = g.round_id
  where p.organisation_id = $1 and p.id = $3 and not ${HAS_PART_IN}`;

/** Why plans were sampled the last time, for those that are out of the sample while they are marked anew. */
async function lastReasons(session: Session, roundId: string): Promise<ReadonlyMap<string, readonly SampleReason[]>> {
  const rows = await session.sql<{ packetId: string; reasons: SampleReason[] }>(
    `select distinct on (packet_id) packet_id, reasons from assessment.moderation_sample
     where organisation_id = $1 and round_id = $2 order by packet_id, marked_anew desc`,
    [session.organisationId, roundId],
  );
  return new Map(rows.map(({ packetId, reasons }) => [packetId, reasons]));
}

async function markersOf(session: Session, plans: readonly PlanUnderReview[]): Promise<ModerationOfRound['markers']> {
  const counts = new Map<string, number>();
  for (const { state, markers } of plans)
    if (state === 'decided') for (const id of markers) counts.set(id, (counts.get(id) ?? 0) + 1);
  const people = await session.sql<{ id: string; name: string }>(
    'select id, name from identity.person where id = any ($1) order by name, id',
    [[...counts.keys()]],
  );
  return people.map(({ id, name }) => ({ id, name, plans: counts.get(id) ?? 0 }));
}

const reMarksOf = async (session: Session, text: string, of: string): Promise<ReMarkRow[]> =>
  (await session.sql<Omit<ReMarkRow, 'code'>>(text, [session.organisationId, of])).map((row) => ({
    ...row,
    code: packetCode(row.packetId),
  }));
