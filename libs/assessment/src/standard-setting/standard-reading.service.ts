import type { AngoffCut, BorderlineRegression, Hofstee } from '#libs/marking-statistics';
import type { Viewer } from '#libs/identity';
import { UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import type { GlobalRating, RoundState } from '../assessment.entities.js';
import { ensureInProgramme } from '../programme-access.js';
import { rubricOf, type Weights } from '../schemes/scheme-rules.js';
import { angoffOf, borderlineOf, hofsteeOf, type Judgement, type RatedMark } from './cut-methods.js';
import type { ExerciseState } from './standard-setting.entities.js';
import { LAST_JUDGEMENTS } from './standard-setting.service.js';

export interface ExerciseRow {
  readonly id: string;
  readonly schemeId: string;
  readonly schemeTitle: string;
  readonly edition: string;
  readonly rubricKey: string;
  readonly rubricVersion: string;
  readonly weights: Weights | null;
  readonly state: ExerciseState;
  readonly openedOn: string;
  /** How many have answered: no more is known to anybody while it is open. */
  readonly judges: number;
  /** One’s own last judgement; null for who has not judged. */
  readonly own: Judgement | null;
  /** What it came to; null while it is open. */
  readonly result: AngoffCut | null;
}

export interface AdoptionRow {
  readonly id: string;
  readonly cutBefore: number;
  readonly cut: number;
  readonly reason: string;
  readonly adoptedAt: string;
}

/** What one round’s marks say of the cut, after it was set. */
export interface RoundCuts {
  readonly roundId: string;
  readonly roundTitle: string;
  readonly state: RoundState;
  readonly borderline: BorderlineRegression;
  /** Null while no exercise of the scheme is closed: nobody has said what they would accept. */
  readonly hofstee: Hofstee | null;
}

export interface SchemeStandard {
  readonly schemeId: string;
  readonly schemeTitle: string;
  readonly edition: string;
  readonly rubricKey: string;
  readonly rubricVersion: string;
  readonly weights: Weights | null;
  readonly cut: number;
  /** Titles of rounds that take no submissions any more: with one, the cut stands. */
  readonly begun: readonly string[];
  readonly exercises: readonly ExerciseRow[];
  readonly adoptions: readonly AdoptionRow[];
  readonly rounds: readonly RoundCuts[];
}

type Stored = Omit<ExerciseRow, 'own' | 'result'>;

const EXERCISE = `select e.id, e.scheme_id, s.title as scheme_title, s.edition, s.rubric_key, s.rubric_version, s.weights, e.state, (e.opened_at at time zone 'Europe/London')::date as opened_on,
    (select count(distinct j.judge_id)::int from assessment.standard_judgement j where j.organisation_id = e.organisation_id and j.exercise_id = e.id) as judges
  from assessment.standard_exercise e join assessment.scheme s on s.organisation_id = e.organisation_id and s.id = e.scheme_id
  where e.organisation_id = $1`;

/** What judges and directors read of where the cut stands. Nobody reads another’s judgement before an exercise closes. */
@Injectable()
export class StandardReadingService {
  constructor(private readonly work: UnitOfWork) {}

  /** Exercises the viewer is asked in or may look back at, the open ones first. */
  async exercises(viewer: Viewer): Promise<ExerciseRow[]> {
    ensureInProgramme(viewer, 'standard:judge');
    const rows = await this.work.rows<Stored>(viewer, `${EXERCISE} order by e.state desc, e.opened_at desc, e.id`, [
      viewer.organisationId,
    ]);
    return Promise.all(rows.map((row) => this.inFull(viewer, row)));
  }

  /** One exercise, or null when it is not there for the viewer. */
  async exercise(viewer: Viewer, id: string): Promise<ExerciseRow | null> {
    ensureInProgramme(viewer, 'standard:judge');
    const row = await this.work.row<Stored>(viewer, `${EXERCISE} and e.id = $2`, [viewer.organisationId, id]);
    return row ? this.inFull(viewer, row) : null;
  }

  /** Everything about the cut of a scheme, for its director; null when there is no such scheme here. */
  async standard(viewer: Viewer, schemeId: string): Promise<SchemeStandard | null> {
    ensureInProgramme(viewer, 'standard:manage');
    const given = [viewer.organisationId, schemeId];
    const scheme = await this.work.row<Omit<SchemeStandard, 'begun' | 'exercises' | 'adoptions' | 'rounds'>>(
      viewer,
      `select id as scheme_id, title as scheme_title, edition, rubric_key, rubric_version, weights, cut::float8 as cut
       from assessment.scheme where organisation_id = $1 and id = $2`,
      given,
    );
    if (!scheme) return null;
    const [stored, adoptions, rounds] = await Promise.all([
      this.work.rows<Stored>(
        viewer,
        `${EXERCISE} and e.scheme_id = $2 order by e.state desc, e.opened_at desc, e.id`,
        given,
      ),
      this.work.rows<AdoptionRow>(
        viewer,
        `select id, cut_before::float8 as cut_before, cut::float8 as cut, reason, adopted_at from assessment.cut_adoption
         where organisation_id = $1 and scheme_id = $2 order by adopted_at desc, id`,
        given,
      ),
      this.work.rows<{ id: string; title: string; state: RoundState }>(
        viewer,
        'select id, title, state from assessment.round where organisation_id = $1 and scheme_id = $2 order by id desc',
        given,
      ),
    ]);
    const begun = rounds.filter(({ state }) => state !== 'open');
    const closed = stored.find(({ state }) => state === 'closed');
    const judgements = closed ? await this.judgements(viewer, closed.id) : null;
    return {
      ...scheme,
      begun: begun.map(({ title }) => title),
      exercises: await Promise.all(stored.map((row) => this.inFull(viewer, row))),
      adoptions,
      rounds: await Promise.all(
        begun.map(async ({ id, title, state }) => ({
          ...{ roundId: id, roundTitle: title, state },
          borderline: borderlineOf(await this.rated(viewer, id)),
          hofstee: judgements ? hofsteeOf(await this.totals(viewer, id), judgements) : null,
        })),
      ),
    };
  }

  private async inFull(viewer: Viewer, row: Stored): Promise<ExerciseRow> {
    const own = await this.work.row<Judgement>(
      viewer,
      `select levels::float8[] as levels, least_cut::float8 as least_cut, most_cut::float8 as most_cut,
         least_fail::float8 as least_fail, most_fail::float8 as most_fail
       from assessment.standard_judgement where organisation_id = $1 and exercise_id = $2 and judge_id = $3 order by number desc limit 1`,
      [viewer.organisationId, row.id, viewer.personId],
    );
    const weights = rubricOf(row).criteria.map(({ weight }) => weight);
    const result = row.state === 'closed' ? angoffOf(weights, await this.judgements(viewer, row.id)) : null;
    return { ...row, own: own ?? null, result };
  }

  private judgements(viewer: Viewer, exerciseId: string): Promise<Judgement[]> {
    return this.work.rows<Judgement>(viewer, LAST_JUDGEMENTS, [viewer.organisationId, exerciseId]);
  }

  private rated(viewer: Viewer, roundId: string): Promise<RatedMark[]> {
    return this.work.rows<{ globalRating: GlobalRating | null; total: number | null }>(
      viewer,
      `select k.global_rating, k.total::float8 as total from assessment.marking g
         join assessment.mark k on k.organisation_id = g.organisation_id and k.packet_id = g.packet_id
       where g.organisation_id = $1 and g.round_id = $2 and k.state = 'locked' order by k.id`,
      [viewer.organisationId, roundId],
    );
  }

  private async totals(viewer: Viewer, roundId: string): Promise<number[]> {
    const rows = await this.work.rows<{ total: number }>(
      viewer,
      `select total::float8 as total from assessment.marking where organisation_id = $1 and round_id = $2 and state = 'decided' and total is not null order by id`,
      [viewer.organisationId, roundId],
    );
    return rows.map(({ total }) => total);
  }
}
