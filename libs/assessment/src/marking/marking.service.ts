import { rubricOutcome } from '#libs/marking-statistics';
import type { Viewer } from '#libs/identity';
import { ensure, InvalidInput, NotFound, type Session, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { AgreementService } from '../agreement/agreement.service.js';
import {
  type CarriedLevels,
  type CriterionMark,
  type GlobalRating,
  Mark,
  type MarkState,
} from '../assessment.entities.js';
import { ConflictNotDeclared, MarkIncomplete, MarkIsSealed } from '../assessment.refusals.js';
import { conflictDeclared, markSaved, markSubmitted } from '../events.js';
import { ensureInProgramme } from '../programme-access.js';
import { rubricOf, type Weights } from '../schemes/scheme-rules.js';
import { ensureMarkedAnew, withCarried } from '../resubmission/carried-levels.js';
import { ensureNoConflict } from './conflicts.js';
import { ensureFeedbackFits, type Feedback, missingOfFeedback } from './feedback.js';
import { criteriaWithoutLevel, ensureLevelsFit, levelsInOrder } from './levels.js';
import { markSeal } from './mark-seal.js';
import { ensureSaid } from './said-to-moderator.js';

interface OwnMark extends Feedback {
  readonly id: string;
  readonly packetId: string;
  readonly markerId: string;
  readonly ordinal: number;
  readonly state: MarkState;
  readonly version: number;
  readonly levels: readonly CriterionMark[];
  readonly flags: readonly string[];
  readonly unsure: readonly string[];
  readonly note: string;
  readonly carried: CarriedLevels | null;
  readonly globalRating: GlobalRating | null;
  readonly edition: string;
  readonly rubricKey: string;
  readonly rubricVersion: string;
  readonly weights: Weights | null;
  readonly cut: string;
}

export interface MarkDraft extends Feedback {
  readonly id: string;
  readonly version: number;
  readonly levels: readonly CriterionMark[];
  /** The keys of the rubric's flags that are breached. */
  readonly flags: readonly string[];
  /** Criteria the moderator is asked to look at. */
  readonly unsure: readonly string[];
  /** For the moderator alone. */
  readonly note: string;
  readonly globalRating: GlobalRating | null;
}

/** Marking blind: one's own mark and nobody else's, sealed when it is submitted. */
@Injectable()
export class MarkingService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly agreement: AgreementService,
  ) {}

  /** Says, before the work opens or at any time before submitting, whether there is a conflict. A conflict ends the mark. */
  declareConflict(
    viewer: Viewer,
    { id, version, conflict, why }: { id: string; version: number; conflict: boolean; why: string },
  ): Promise<{ id: string }> {
    return this.work.run(viewer, async (session) => {
      const mark = await this.own(viewer, session, id);
      ensureUnsealed(mark);
      if (conflict) ensure(why.trim(), () => new InvalidInput('Say in a few words what the conflict is.', ['why']));
      else await ensureNoConflict(session, id);
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
  saveMark(viewer: Viewer, { id, version, ...draft }: MarkDraft): Promise<{ id: string }> {
    return this.work.run(viewer, async (session) => {
      const mark = await this.own(viewer, session, id);
      ensureUnsealed(mark);
      ensure(mark.state === 'in-progress', () => new ConflictNotDeclared());
      const rubric = rubricOf(mark);
      ensureLevelsFit(rubric, draft.levels, draft.flags);
      ensureSaid(rubric, draft);
      ensureFeedbackFits(draft);
      ensureMarkedAnew(mark.carried, draft.levels, draft.unsure);
      await session.change(Mark, { id, version, called: 'mark' }, draft);
      session.record(markSaved({ markId: id, packetId: mark.packetId }));
      return { id };
    });
  }

  /** Seals the mark, with the levels it carries over. The last of a packet's marks to come in compares them. */
  submitMark(viewer: Viewer, { id, version }: { id: string; version: number }): Promise<{ id: string }> {
    return this.work.run(viewer, async (session) => {
      const mark = await this.own(viewer, session, id);
      ensureUnsealed(mark);
      ensure(mark.state === 'in-progress', () => new ConflictNotDeclared());
      // Two markers who finish together queue here, so that the second sees the first.
      const marking = await this.agreement.hold(session, mark.packetId);
      await ensureNoConflict(session, id);
      const rubric = rubricOf(mark);
      const levels = withCarried(mark.levels, mark.carried);
      const missing = [
        ...criteriaWithoutLevel(rubric, levels),
        ...missingOfFeedback(mark),
        ...(mark.globalRating ? [] : ['your overall rating']),
      ];
      ensure(!missing.length, () => new MarkIncomplete(missing));
      const { outcome, total } = rubricOutcome(levelsInOrder(rubric, levels), {
        flags: mark.flags,
        rules: rubric,
        cut: Number(mark.cut),
      });
      const fixed = { levels, submittedAt: session.at, outcome, total: total === null ? null : String(total) };
      await session.change(Mark, { id, version, called: 'mark' }, { state: 'submitted', ...fixed });
      session.record(markSubmitted({ markId: id, packetId: mark.packetId, sha256: markSeal({ ...mark, ...fixed }) }));
      await this.agreement.compareWhenReady(session, marking);
      return { id };
    });
  }

  /** The viewer's own mark; another's is not there, whoever asks. */
  private async own(viewer: Viewer, session: Session, id: string): Promise<OwnMark> {
    ensureInProgramme(viewer, 'mark:write');
    const [mark] = await session.sql<OwnMark>(
      `select k.id, k.packet_id, k.marker_id, k.ordinal, k.state, k.version, k.levels, k.flags, k.unsure, k.note, k.strengths, k.next_steps, k.carried, k.global_rating, s.edition, s.rubric_key, s.rubric_version, s.weights, s.cut
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
}

function ensureUnsealed({ state }: OwnMark): void {
  ensure(state === 'conflict-check' || state === 'in-progress', () => new MarkIsSealed());
}
