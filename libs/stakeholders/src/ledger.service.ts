import { loadGuidance } from '#libs/guidance';
import type { Viewer } from '#libs/identity';
import { Clock, ensure, InvalidInput, newId, NotFound, type Session, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { type CommitmentLevel, levelOf } from './commitment.js';
import { ledgerEntryAdded, ledgerEntryAnswered } from './events.js';
import { StakeholderRegister } from './register.service.js';
import { type Feeling, LedgerEntry } from './stakeholders.entities.js';

/** What became of what was said: a change, with the answer it changed, or the reason there was none. */
export interface LedgerAnswer {
  readonly changed?: string | null;
  readonly notChangedWhy?: string | null;
  readonly questionKey?: string | null;
  readonly answerId?: string | null;
}

export interface NewLedgerEntry extends LedgerAnswer {
  readonly stakeholderId: string;
  readonly onDay: string;
  readonly channel: string;
  readonly said: string;
  readonly feeling: Feeling;
  /** Where they stand now, if the conversation moved them. */
  readonly newCommitment?: CommitmentLevel | null;
  /** When to talk next: moves the plan's day. */
  readonly nextDueOn?: string | null;
}

/** The two-way ledger: what they said, and what we did about it. */
@Injectable()
export class EngagementLedger {
  constructor(
    private readonly work: UnitOfWork,
    private readonly register: StakeholderRegister,
    private readonly clock: Clock,
  ) {}

  add(
    viewer: Viewer,
    { stakeholderId, newCommitment, nextDueOn, ...entry }: NewLedgerEntry,
  ): Promise<{ projectId: string; stakeholderId: string; ledgerEntryId: string }> {
    return this.work.run(viewer, async (session) => {
      const { projectId } = await this.register.open(viewer, session, stakeholderId);
      ensure(
        entry.onDay <= this.clock.today(),
        () => new InvalidInput('Enter the day it was said: today or before.', ['onDay']),
      );
      const answer = answerOf(entry);
      const id = newId();
      await session.insert(LedgerEntry, {
        id,
        projectId,
        stakeholderId,
        onDay: entry.onDay,
        channel: filled(entry.channel, 'channel'),
        said: filled(entry.said, 'said'),
        feeling: entry.feeling,
        ...answer,
        recordedBy: viewer.personId,
        at: session.at,
      });
      session.record(ledgerEntryAdded({ projectId, stakeholderId, ledgerEntryId: id }));
      if (newCommitment) {
        const needed = await this.neededOf(session, stakeholderId);
        await this.register.setCommitment(viewer, { stakeholderId, now: newCommitment, needed, onDay: entry.onDay });
      }
      if (nextDueOn) await this.moveTheNextDay(session, stakeholderId, nextDueOn);
      return { projectId, stakeholderId, ledgerEntryId: id };
    });
  }

  /** Says later what was changed because of an entry, or why nothing was. What they said stays as it was written. */
  answer(
    viewer: Viewer,
    { id, version, ...answer }: LedgerAnswer & { id: string; version: number },
  ): Promise<{ projectId: string; stakeholderId: string }> {
    return this.work.run(viewer, async (session) => {
      const [entry] = await session.sql<{ stakeholderId: string; answered: boolean }>(
        `select stakeholder_id, coalesce(changed, not_changed_why) is not null as answered
         from stakeholders.ledger_entry where organisation_id = $1 and id = $2`,
        [session.organisationId, id],
      );
      ensure(entry, () => new NotFound('stakeholder'));
      const { projectId } = await this.register.open(viewer, session, entry.stakeholderId);
      const given = answerOf(answer);
      ensure(
        given.changed ?? given.notChangedWhy,
        () => new InvalidInput('Say what you changed, or why you did not.', ['changed']),
      );
      ensure(
        !entry.answered,
        () => new InvalidInput('This entry says already what came of it. Add a new entry for what came later.', ['id']),
      );
      await session.change(LedgerEntry, { id, version, called: 'ledger entry' }, given);
      const { stakeholderId } = entry;
      session.record(
        ledgerEntryAnswered({ projectId, stakeholderId, ledgerEntryId: id, changed: given.changed !== null }),
      );
      return { projectId, stakeholderId };
    });
  }

  private async neededOf(session: Session, stakeholderId: string): Promise<CommitmentLevel> {
    const [newest] = await session.sql<{ neededLevel: number }>(
      `select needed_level from stakeholders.commitment where organisation_id = $1 and stakeholder_id = $2
       order by on_day desc, at desc, id desc limit 1`,
      [session.organisationId, stakeholderId],
    );
    ensure(newest, () => new InvalidInput('Set first where you need them to stand.', ['newCommitment']));
    return levelOf(newest.neededLevel);
  }

  private async moveTheNextDay(session: Session, stakeholderId: string, day: string): Promise<void> {
    const moved = await session.write(
      `update stakeholders.engagement_plan set next_due_on = $3, version = version + 1
       where organisation_id = $1 and stakeholder_id = $2`,
      [session.organisationId, stakeholderId, day],
    );
    ensure(
      moved,
      () => new InvalidInput('There is no engagement plan yet: plan first, then move its day.', ['nextDueOn']),
    );
  }
}

function answerOf(answer: LedgerAnswer) {
  const changed = answer.changed?.trim() || null;
  const notChangedWhy = answer.notChangedWhy?.trim() || null;
  const questionKey = answer.questionKey ?? null;
  const answerId = answer.answerId ?? null;
  ensure(
    !(changed && notChangedWhy),
    () => new InvalidInput('Say what you changed, or why you did not: not both in one entry.', ['notChangedWhy']),
  );
  ensure(
    changed || !(questionKey ?? answerId),
    () => new InvalidInput('Say what you changed there, or leave the link out.', ['questionKey']),
  );
  ensure(
    !questionKey || loadGuidance().editions.some((edition) => edition.question(questionKey)),
    () => new InvalidInput('Choose a question of the guidance: there is none by this key.', ['questionKey']),
  );
  return { changed, notChangedWhy, questionKey, answerId };
}

const filled = (text: string, field: string): string => {
  const words = text.trim();
  ensure(words, () => new InvalidInput('This cannot be left empty.', [field]));
  return words;
};
