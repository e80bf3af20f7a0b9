import type { Viewer } from '#libs/identity';
import { Clock } from '#libs/platform';
import type { BrokenThread, ThreadCheck } from '#libs/projects';
import { Injectable } from '@nestjs/common';
import { StakeholderReadingService, type StakeholderRead } from './stakeholder-reading.service.js';

/** Loose ends with people: a talk that is overdue, and words that nothing came of. Only to those who see the register. */
@Injectable()
export class StakeholderThreads implements ThreadCheck {
  constructor(
    private readonly reading: StakeholderReadingService,
    private readonly clock: Clock,
  ) {}

  async brokenThreads(viewer: Viewer, projectId: string): Promise<BrokenThread[]> {
    return looseEnds((await this.reading.stakeholders(viewer, projectId)) ?? [], this.clock.today());
  }
}

export function looseEnds(register: readonly StakeholderRead[], today: string): BrokenThread[] {
  return register.flatMap(({ id, name, plan, ledger }) => [
    ...(plan && plan.nextDueOn < today
      ? [
          {
            kind: 'stakeholder-overdue',
            subjectId: id,
            subject: name,
            fix: `A talk was due on ${plan.nextDueOn}. Have it and write it in the ledger, or plan another day.`,
          },
        ]
      : []),
    ...ledger
      .filter(({ changed, notChangedWhy }) => !(changed ?? notChangedWhy))
      .map((entry) => ({
        kind: 'ledger-entry-without-answer',
        subjectId: entry.id,
        subject: `${name}, ${entry.onDay}`,
        fix: 'Say what you changed because of what they said, or why you did not.',
      })),
  ]);
}
