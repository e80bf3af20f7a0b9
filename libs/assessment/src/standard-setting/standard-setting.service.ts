import type { Viewer } from '#libs/identity';
import { ensure, InvalidInput, newId, newOpaqueId, NotFound, type Session, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { type RoundState, Scheme } from '../assessment.entities.js';
import { ensureInProgramme } from '../programme-access.js';
import { rubricOf, type SummativeRubric, type Weights } from '../schemes/scheme-rules.js';
import { angoffOf, type Judgement } from './cut-methods.js';
import { CutAdoption, type ExerciseState, StandardExercise, StandardJudgement } from './standard-setting.entities.js';
import {
  cutAdopted,
  standardExerciseClosed,
  standardExerciseOpened,
  standardJudged,
} from './standard-setting.events.js';
import {
  ExerciseClosed,
  ExerciseNotClosed,
  ExerciseOpenAlready,
  MarkingHasBegun,
  TooFewJudges,
} from './standard-setting.refusals.js';

const HIGHEST_LEVEL = 4;
const LEAST_JUDGES = 2;

interface SchemeFacts {
  readonly id: string;
  readonly version: number;
  readonly edition: string;
  readonly rubricKey: string;
  readonly rubricVersion: string;
  readonly weights: Weights | null;
  readonly cut: number;
}

interface Held {
  readonly id: string;
  readonly version: number;
  readonly schemeId: string;
  readonly state: ExerciseState;
}

/** Setting the cut before anything is marked: judges are asked, each blind to the others, and the director adopts. */
@Injectable()
export class StandardSettingService {
  constructor(private readonly work: UnitOfWork) {}

  /** Asks the judges of the programme for a scheme. */
  openExercise(viewer: Viewer, schemeId: string): Promise<{ id: string }> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'standard:manage');
      // Locked, so that of two directors who ask at once the second is told that it is open already.
      await this.lockScheme(session, schemeId);
      const [open] = await session.sql(
        `select 1 from assessment.standard_exercise where organisation_id = $1 and scheme_id = $2 and state = 'open'`,
        [session.organisationId, schemeId],
      );
      ensure(!open, () => new ExerciseOpenAlready());
      const id = newOpaqueId();
      const opened = { openedBy: viewer.personId, openedAt: session.at, closedAt: null };
      await session.insert(StandardExercise, { id, schemeId, state: 'open', ...opened });
      session.record(standardExerciseOpened({ exerciseId: id, schemeId }));
      return { id };
    });
  }

  /** Gives a judgement, or another in place of one’s last. All of them are kept; the last one counts. */
  judge(viewer: Viewer, exerciseId: string, said: Judgement): Promise<{ id: string }> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'standard:judge');
      const exercise = await this.lock(session, exerciseId);
      ensure(exercise.state === 'open', () => new ExerciseClosed());
      ensureFits(rubricOf(await this.lockScheme(session, exercise.schemeId)), said);
      const [last] = await session.sql<{ number: number }>(
        'select coalesce(max(number), 0) as number from assessment.standard_judgement where organisation_id = $1 and exercise_id = $2 and judge_id = $3',
        [session.organisationId, exerciseId, viewer.personId],
      );
      const { levels, ...bounds } = said;
      const [id, number] = [newOpaqueId(), (last?.number ?? 0) + 1];
      await session.insert(StandardJudgement, {
        ...{ id, exerciseId, number, judgedAt: session.at, judgeId: viewer.personId ?? '' },
        levels: levels.map(String),
        leastCut: String(bounds.leastCut),
        mostCut: String(bounds.mostCut),
        leastFail: String(bounds.leastFail),
        mostFail: String(bounds.mostFail),
      });
      session.record(standardJudged({ exerciseId, judgementId: id, number }));
      return { id: exerciseId };
    });
  }

  /** Ends an exercise: from here on nobody answers, and everybody who was asked sees what it came to. */
  closeExercise(viewer: Viewer, exerciseId: string): Promise<{ id: string }> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'standard:manage');
      const { id, version, schemeId, state } = await this.lock(session, exerciseId);
      ensure(state === 'open', () => new ExerciseClosed());
      const judges = (await judgementsOf(session, exerciseId)).length;
      ensure(judges >= LEAST_JUDGES, () => new TooFewJudges(judges));
      await session.change(
        StandardExercise,
        { id, version, called: 'exercise' },
        { state: 'closed', closedAt: session.at },
      );
      session.record(standardExerciseClosed({ exerciseId, schemeId, judges }));
      return { id };
    });
  }

  /**
   * Writes the cut of a closed exercise into its scheme, to one decimal. Only while every round of the scheme still takes
   * submissions: a cut that moves once marks are known could be moved to pass somebody.
   */
  adoptCut(viewer: Viewer, exerciseId: string, reason: string): Promise<{ schemeId: string; cut: number }> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'standard:manage');
      ensure(reason.trim(), () => new InvalidInput('Say why this cut is adopted.', ['reason']));
      const exercise = await this.lock(session, exerciseId);
      ensure(exercise.state === 'closed', () => new ExerciseNotClosed());
      const scheme = await this.lockScheme(session, exercise.schemeId);
      await this.ensureNothingMarked(session, scheme.id);
      const weights = rubricOf(scheme).criteria.map(({ weight }) => weight);
      const { value } = angoffOf(weights, await judgementsOf(session, exerciseId));
      const cut = Math.round((value ?? 0) * 10) / 10;
      await session.change(Scheme, { id: scheme.id, version: scheme.version, called: 'scheme' }, { cut: String(cut) });
      await session.insert(CutAdoption, {
        ...{ id: newId(), schemeId: scheme.id, exerciseId, cutBefore: String(scheme.cut), cut: String(cut) },
        ...{ reason, adoptedBy: viewer.personId, adoptedAt: session.at },
      });
      session.record(cutAdopted({ schemeId: scheme.id, exerciseId, cutBefore: scheme.cut, cut }));
      return { schemeId: scheme.id, cut };
    });
  }

  /** Locks the rounds, as allocating does: whichever comes second sees what the first did. */
  private async ensureNothingMarked(session: Session, schemeId: string): Promise<void> {
    const rounds = await session.sql<{ title: string; state: RoundState }>(
      'select title, state from assessment.round where organisation_id = $1 and scheme_id = $2 order by id for update',
      [session.organisationId, schemeId],
    );
    const begun = rounds.filter(({ state }) => state !== 'open').map(({ title }) => title);
    ensure(!begun.length, () => new MarkingHasBegun(begun));
  }

  private async lock(session: Session, id: string): Promise<Held> {
    const [exercise] = await session.sql<Held>(
      'select id, version, scheme_id, state from assessment.standard_exercise where organisation_id = $1 and id = $2 for update',
      [session.organisationId, id],
    );
    ensure(exercise, () => new NotFound('exercise'));
    return exercise;
  }

  private async lockScheme(session: Session, id: string): Promise<SchemeFacts> {
    const [scheme] = await session.sql<SchemeFacts>(
      `select id, version, edition, rubric_key, rubric_version, weights, cut::float8 as cut from assessment.scheme
       where organisation_id = $1 and id = $2 for update`,
      [session.organisationId, id],
    );
    ensure(scheme, () => new NotFound('scheme'));
    return scheme;
  }
}

/** What each judge of an exercise said last, in no order of persons. */
export const LAST_JUDGEMENTS = `select distinct on (judge_id) levels::float8[] as levels, least_cut::float8 as least_cut, most_cut::float8 as most_cut,
    least_fail::float8 as least_fail, most_fail::float8 as most_fail
  from assessment.standard_judgement where organisation_id = $1 and exercise_id = $2 order by judge_id, number desc`;

const judgementsOf = (session: Session, exerciseId: string): Promise<Judgement[]> =>
  session.sql<Judgement>(LAST_JUDGEMENTS, [session.organisationId, exerciseId]);

/** @throws InvalidInput naming the place */
function ensureFits({ criteria }: SummativeRubric, said: Judgement): void {
  ensure(
    said.levels.length === criteria.length,
    () => new InvalidInput(`Give a level for each of the ${criteria.length} criteria.`, ['levels']),
  );
  said.levels.forEach((level, at) => {
    const fits = level >= 0 && level <= HIGHEST_LEVEL && Number.isInteger(2 * level);
    const words = 'A level is from 0 to 4, in steps of a half.';
    ensure(fits, () => new InvalidInput(words, ['levels', String(at)]));
  });
  const isShare = (value: number) => value >= 0 && value <= 100;
  for (const bound of ['leastCut', 'mostCut', 'leastFail', 'mostFail'] as const)
    ensure(isShare(said[bound]), () => new InvalidInput('Enter a percentage from 0 to 100.', [bound]));
  ensure(
    said.leastCut < said.mostCut,
    () => new InvalidInput('The highest cut you would accept is above the lowest.', ['mostCut']),
  );
  ensure(
    said.leastFail <= said.mostFail,
    () => new InvalidInput('The most who may fail is not below the fewest.', ['mostFail']),
  );
}
