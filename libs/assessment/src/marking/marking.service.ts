import { rubricOutcome } from '#libs/marking-statistics';
import type { Viewer } from '#libs/identity';
import { ensure, InvalidInput, NotFound, type Session, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import {
  type CriterionMark,
  type GlobalRating,
  Mark,
  Marking,
  type MarkOutcome,
  type MarkState,
} from '../assessment.entities.js';
import {
  CommentTooShort,
  ConflictNotDeclared,
  MarkerHasConflict,
  MarkIncomplete,
  MarkIsSealed,
} from '../assessment.refusals.js';
import { conflictDeclared, markSaved, marksCompared, markSubmitted } from '../events.js';
import { ensureInProgramme } from '../programme-access.js';
import type { Weights } from '../schemes/scheme-rules.js';
import { rubricOf, type SummativeRubric } from '../schemes/scheme.service.js';
import { compareMarks, type MarkIn } from './comparison.js';
import { markSeal } from './mark-seal.js';

const HIGHEST_LEVEL = 4;
const SHORTEST_REASON = 25;

interface OwnMark {
  readonly id: string;
  readonly packetId: string;
  readonly markerId: string;
  readonly ordinal: number;
  readonly state: MarkState;
  readonly version: number;
  readonly levels: readonly CriterionMark[];
  readonly flags: readonly string[];
  readonly globalRating: GlobalRating | null;
  readonly edition: string;
  readonly rubricKey: string;
  readonly rubricVersion: string;
  readonly weights: Weights | null;
  readonly cut: string;
}

export interface MarkDraft {
  readonly id: string;
  readonly version: number;
  readonly levels: readonly CriterionMark[];
  /** The keys of the rubric's flags that are breached. */
  readonly flags: readonly string[];
  readonly globalRating: GlobalRating | null;
}

/** Marking blind: one's own mark and nobody else's, sealed when it is submitted. */
@Injectable()
export class MarkingService {
  constructor(private readonly work: UnitOfWork) {}

  /** Says, before the work opens or at any time before submitting, whether there is a conflict. A conflict ends the mark. */
  declareConflict(
    viewer: Viewer,
    { id, version, conflict, why }: { id: string; version: number; conflict: boolean; why: string },
  ): Promise<{ id: string }> {
    return this.work.run(viewer, async (session) => {
      const mark = await this.own(viewer, session, id);
      ensureUnsealed(mark);
      if (conflict) ensure(why.trim(), () => new InvalidInput('Say in a few words what the conflict is.', ['why']));
      else await this.ensureNoConflict(session, id);
      await session.change(
        Mark,
        { id, version, called: 'mark' },
        conflict ? { state: 'declined', declinedWhy: why } : { state: 'in-progress' },
      );
      session.record(conflictDeclared({ markId: id, packetId: mark.packetId, conflict }));
      return { id };
    });
  }

  /** Saves what is set so far, in place of what was. */
  saveMark(viewer: Viewer, { id, version, levels, flags, globalRating }: MarkDraft): Promise<{ id: string }> {
    return this.work.run(viewer, async (session) => {
      const mark = await this.own(viewer, session, id);
      ensureUnsealed(mark);
      ensure(mark.state === 'in-progress', () => new ConflictNotDeclared());
      ensureLevelsFit(rubricOf(mark), levels, flags);
      await session.change(Mark, { id, version, called: 'mark' }, { levels, flags, globalRating });
      session.record(markSaved({ markId: id, packetId: mark.packetId }));
      return { id };
    });
  }

  /** Seals the mark. The last of a packet's marks to come in compares them. */
  submitMark(viewer: Viewer, { id, version }: { id: string; version: number }): Promise<{ id: string }> {
    return this.work.run(viewer, async (session) => {
      const mark = await this.own(viewer, session, id);
      ensureUnsealed(mark);
      ensure(mark.state === 'in-progress', () => new ConflictNotDeclared());
      // Two markers who finish together queue here, so that the second sees the first.
      const marking = await this.lockMarking(session, mark.packetId);
      await this.ensureNoConflict(session, id);
      const rubric = rubricOf(mark);
      const levels = levelsInOrder(rubric, mark.levels);
      const missing = rubric.criteria.filter((_, index) => levels[index] === null).map(({ key }) => key);
      ensure(
        !missing.length && mark.globalRating,
        () => new MarkIncomplete([...missing, ...(mark.globalRating ? [] : ['your overall rating'])]),
      );
      const { outcome, total } = rubricOutcome(levels, { flags: mark.flags, rules: rubric, cut: Number(mark.cut) });
      const fixed = { submittedAt: session.at, outcome, total: total === null ? null : String(total) };
      await session.change(Mark, { id, version, called: 'mark' }, { state: 'submitted', ...fixed });
      session.record(markSubmitted({ markId: id, packetId: mark.packetId, sha256: markSeal({ ...mark, ...fixed }) }));
      await this.compare(session, marking, rubric, Number(mark.cut));
      return { id };
    });
  }

  private async lockMarking(session: Session, packetId: string) {
    const [marking] = await session.sql<{ id: string; version: number; packetId: string; state: string }>(
      'select id, version, packet_id, state from assessment.marking where organisation_id = $1 and packet_id = $2 for update',
      [session.organisationId, packetId],
    );
    ensure(marking, () => new NotFound('packet'));
    return marking;
  }

  private async compare(
    session: Session,
    marking: { id: string; version: number; packetId: string; state: string },
    rubric: SummativeRubric,
    cut: number,
  ): Promise<void> {
    const marks = await session.sql<{
      ordinal: number;
      total: string | null;
      outcome: MarkOutcome | null;
    }>(
      `select ordinal, total, outcome from assessment.mark
       where organisation_id = $1 and packet_id = $2 and state not in ('declined', 'void') order by ordinal`,
      [session.organisationId, marking.packetId],
    );
    const needed = marking.state === 'third-marking' ? 3 : 2;
    const inSoFar = marks.flatMap(({ ordinal, total, outcome }): MarkIn[] =>
      outcome ? [{ ordinal, total: total === null ? null : Number(total), outcome }] : [],
    );
    if (inSoFar.length < needed) return;
    const found = compareMarks(inSoFar, cut, rubric);
    await session.write(
      `update assessment.mark set state = 'locked', version = version + 1 where organisation_id = $1 and packet_id = $2 and state = 'submitted'`,
      [session.organisationId, marking.packetId],
    );
    const difference = found.difference === null ? null : String(found.difference);
    await session.change(
      Marking,
      { id: marking.id, version: marking.version, called: 'marking' },
      found.kind === 'discussion'
        ? { state: 'discussion-needed', reasons: found.reasons, difference }
        : {
            state: 'decided',
            reasons: [],
            difference,
            total: found.total === null ? null : String(found.total),
            outcome: found.outcome,
            band: found.band,
            failures: await this.failures(session, marking.packetId, rubric, cut, found.used),
            method: found.method,
            used: found.used,
            decidedAt: session.at,
          },
    );
    session.record(
      marksCompared({
        packetId: marking.packetId,
        state: found.kind === 'discussion' ? 'discussion-needed' : 'decided',
        totals: inSoFar.flatMap(({ total }) => total ?? []),
        reasons: found.kind === 'discussion' ? found.reasons : [],
      }),
    );
  }

  /** Why the marks that count failed, each reason once, in the order of the rubric's rules. */
  private async failures(
    session: Session,
    packetId: string,
    rubric: SummativeRubric,
    cut: number,
    used: readonly number[],
  ): Promise<string[]> {
    const rows = await session.sql<{ levels: CriterionMark[]; flags: string[] }>(
      'select levels, flags from assessment.mark where organisation_id = $1 and packet_id = $2 and ordinal = any ($3) order by ordinal',
      [session.organisationId, packetId, used],
    );
    const all = rows.flatMap(
      ({ levels, flags }) => rubricOutcome(levelsInOrder(rubric, levels), { flags, rules: rubric, cut }).failures,
    );
    return [...new Set(all)];
  }

  /** The viewer's own mark; another's is not there, whoever asks. */
  private async own(viewer: Viewer, session: Session, id: string): Promise<OwnMark> {
    ensureInProgramme(viewer, 'mark:write');
    const [mark] = await session.sql<OwnMark>(
      `select k.id, k.packet_id, k.marker_id, k.ordinal, k.state, k.version, k.levels, k.flags, k.global_rating, s.edition, s.rubric_key, s.rubric_version, s.weights, s.cut
       from assessment.mark k
         join assessment.marking g on g.organisation_id = k.organisation_id and g.packet_id = k.packet_id
         join assessment.round r on r.organisation_id = g.organisation_id and r.id = g.round_id
         join assessment.scheme s on s.organisation_id = r.organisation_id and s.id = r.scheme_id
       where k.organisation_id = $1 and k.id = $2 and k.marker_id = $3`,
      [session.organisationId, id, viewer.personId],
    );
    ensure(mark && mark.state !== 'declined', () => new NotFound('mark'));
    return mark;
  }

  /** Nobody marks what they have a part in: asked again here, because people join teams after they were allocated. */
  private async ensureNoConflict(session: Session, id: string): Promise<void> {
    const [row] = await session.sql<{ conflict: boolean }>(
      `select assessment.conflicts(k.marker_id, s.host_organisation_id, s.project_id) as conflict
       from assessment.mark k
         join assessment.screening d on d.organisation_id = k.organisation_id and d.packet_id = k.packet_id
         join assessment.submission s on s.organisation_id = d.organisation_id and s.id = d.submission_id
       where k.organisation_id = $1 and k.id = $2`,
      [session.organisationId, id],
    );
    ensure(row?.conflict === false, () => new MarkerHasConflict());
  }
}

function ensureUnsealed({ state }: OwnMark): void {
  ensure(state === 'conflict-check' || state === 'in-progress', () => new MarkIsSealed());
}

const levelsInOrder = ({ criteria }: SummativeRubric, levels: readonly CriterionMark[]): (number | null)[] =>
  criteria.map(({ key }) => levels.find(({ criterion }) => criterion === key)?.level ?? null);

/** @throws InvalidInput, CommentTooShort naming the place */
function ensureLevelsFit(rubric: SummativeRubric, levels: readonly CriterionMark[], flags: readonly string[]): void {
  const seen = new Set<string>();
  levels.forEach(({ criterion, level, comment }, index) => {
    const at = (field: string) => ['levels', String(index), field];
    const known = rubric.criteria.some(({ key }) => key === criterion);
    ensure(known, () => new InvalidInput(`The rubric has no criterion ${criterion}.`, at('criterion')));
    ensure(!seen.has(criterion), () => new InvalidInput(`${criterion} is given twice.`, at('criterion')));
    seen.add(criterion);
    const fits = Number.isInteger(level) && level >= 0 && level <= HIGHEST_LEVEL;
    ensure(fits, () => new InvalidInput('A level is a whole number from 0 to 4.', at('level')));
    const extreme = level <= 1 || level === HIGHEST_LEVEL;
    ensure(!extreme || comment.trim().length >= SHORTEST_REASON, () => new CommentTooShort(criterion, index));
  });
  const unknown = flags.find((flag) => !rubric.flags.some(({ key }) => key === flag));
  ensure(unknown === undefined, () => new InvalidInput(`The rubric has no flag ${unknown}.`, ['flags']));
}
