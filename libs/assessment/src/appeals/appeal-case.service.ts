import type { Viewer } from '#libs/identity';
import { ensure, InvalidInput, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { ensureInProgramme } from '../programme-access.js';
import { ReviewerHadPart } from './appeals.refusals.js';
import { BAR_REVIEW, lockCase, moveCase, partsIn } from './case-standing.js';

/** A case as somebody of the programme saw it. */
export interface SeenCase {
  readonly id: string;
  readonly version: number;
}

/** The programme's side of an appeal before a panel: it answers, and somebody who had no part in the result reviews it. */
@Injectable()
export class AppealCaseService {
  constructor(private readonly work: UnitOfWork) {}

  /** Explains how it was marked, for the lead to read. @throws AppealStandsElsewhere */
  answer(viewer: Viewer, { id, version, answer }: SeenCase & { answer: string }): Promise<{ id: string }> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'appeal:answer');
      const found = await lockCase(session, viewer, id);
      ensure(answer.trim(), () => new InvalidInput('Write the answer.', ['answer']));
      await moveCase(session, viewer, found, { version, to: 'clarified', words: answer.trim() });
      return { id };
    });
  }

  /**
   * Finds that there is no ground, or sends it to a panel; the lead reads the reason.
   * @throws ReviewerHadPart, AppealStandsElsewhere
   */
  review(
    viewer: Viewer,
    { id, version, toPanel, reason }: SeenCase & { toPanel: boolean; reason: string },
  ): Promise<{ id: string }> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'appeal:review');
      const found = await lockCase(session, viewer, id);
      const part = (await partsIn(session, viewer, found)).find((one) => BAR_REVIEW.includes(one));
      ensure(!part, () => new ReviewerHadPart(part ?? 'connected'));
      ensure(reason.trim(), () => new InvalidInput('Write why.', ['reason']));
      await moveCase(session, viewer, found, { version, to: toPanel ? 'to-panel' : 'refused', words: reason.trim() });
      return { id };
    });
  }
}
