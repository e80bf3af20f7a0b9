import type { Viewer } from '#libs/identity';
import { ensure, InvalidInput, londonDay, newId, Refusal, type Session, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import type { PlanResult } from '../board/board-rule.js';
import { minuteWords } from '../board/minute-words.js';
import { ensureInProgramme } from '../programme-access.js';
import { amendedResult } from './amended-result.js';
import { AppealMinute } from './appeal.entities.js';
import type { SeenCase } from './appeal-case.service.js';
import { appealMinuteSeal } from './appeal-minute-seal.js';
import { appealedResult } from './appealed-result.js';
import { RecorderHadPart } from './appeals.refusals.js';
import { BAR_RECORD, lockCase, moveCase, partsIn } from './case-standing.js';
import { appealDecided } from './events.js';
import type { AmendedLevel, PanelFinding } from './panel-finding.js';

export interface PanelMinutes extends SeenCase {
  readonly heldOn: string;
  /** Who sat, a name each. */
  readonly sat: readonly string[];
  readonly decided: string;
  readonly reason: string;
  readonly finding: PanelFinding;
  /** The criteria that get another level; empty unless the result is amended. */
  readonly levels: readonly AmendedLevel[];
}

/** What other levels would make of a result; or, in words, why they cannot be. */
export type Amendment =
  { readonly result: PlanResult; readonly whyNot: null } | { readonly result: null; readonly whyNot: string };

/** The panel: it decides an appeal for good. A result that it amends is worked out from the marks, never typed. */
@Injectable()
export class AppealPanelService {
  constructor(private readonly work: UnitOfWork) {}

  /** What the result would come to with other levels for some criteria. Nothing is kept. */
  amendment(viewer: Viewer, caseId: string, levels: readonly AmendedLevel[]): Promise<Amendment> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'appeal:read');
      const { roundId, packetId } = await lockCase(session, viewer, caseId);
      const { before, counted, judgedBy } = await appealedResult(session, roundId, packetId);
      try {
        return { result: amendedResult(before, counted, levels, judgedBy), whyNot: null };
      } catch (error) {
        if (error instanceof Refusal) return { result: null, whyNot: error.message };
        throw error;
      }
    });
  }

  /**
   * Seals the panel's minute. The lead reads what was decided and why; who sat stays with the programme.
   * @throws RecorderHadPart, AppealStandsElsewhere, MarkWouldGoDown, InvalidInput for a minute that lacks something
   */
  decide(viewer: Viewer, minutes: PanelMinutes): Promise<{ id: string; sha256: string }> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'appeal:decide');
      const { id: caseId, version, finding } = minutes;
      const found = await lockCase(session, viewer, caseId);
      const part = (await partsIn(session, viewer, found)).find((one) => BAR_RECORD.includes(one));
      ensure(!part, () => new RecorderHadPart(part ?? 'connected'));
      const said = wordsOf(minutes, session);
      const { before, counted, judgedBy } = await appealedResult(session, found.roundId, found.packetId);
      const after = finding === 'amended' ? amendedResult(before, counted, minutes.levels, judgedBy) : null;
      await moveCase(session, viewer, found, {
        ...{ version, to: finding === 'not-upheld' ? 'not-upheld' : 'upheld' },
        words: `${said.decided}\n\n${said.reason}`,
      });
      const minute = {
        ...{ id: newId(), caseId, packetId: found.packetId, ...said, finding, before, after },
        levels: after ? minutes.levels.map(({ criterion, level }) => ({ criterion, level })) : [],
        ...{ recordedBy: viewer.personId ?? '', recordedAt: session.at },
      };
      await session.insert(AppealMinute, minute);
      const sha256 = appealMinuteSeal(minute);
      session.record(appealDecided({ caseId, minuteId: minute.id, roundId: found.roundId, finding, sha256 }));
      return { id: caseId, sha256 };
    });
  }
}

/** @throws InvalidInput for a minute that lacks something, or has not sat yet */
function wordsOf(minutes: PanelMinutes, session: Session) {
  const { heldOn, finding, levels } = minutes;
  const words = minuteWords('panel', minutes);
  ensure(heldOn <= londonDay(session.at), () => new InvalidInput('A panel is recorded once it has sat.', ['heldOn']));
  const fits = finding === 'amended' || !levels.length;
  ensure(fits, () => new InvalidInput('Levels change only where the result is amended.', ['levels']));
  return { heldOn, ...words };
}
