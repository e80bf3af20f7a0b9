import type { Viewer } from '#libs/identity';
import { ensure, InvalidInput, newId, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { ReferenceConfirmation } from '../appraisal.entities.js';
import { NothingToConfirm, ReferenceNotFound } from '../business-case.refusals.js';
import { referenceConfirmed } from '../events.js';
import { ReferenceService } from './reference.service.js';

export interface NewConfirmation {
  readonly setId: string;
  /** What it was checked against, and the day of that document. */
  readonly source: string;
  readonly sourceDay: string;
  readonly reviewBy: string;
  readonly note: string;
}

/** What finance says of sets that ship from memory: that a figure is right as it stands, or that it is so no more. */
@Injectable()
export class ConfirmingService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly references: ReferenceService,
  ) {}

  /**
   * Confirms a set as it is, for this trust alone: its mark goes away, its numbers and the cases that rest on them stay.
   * @throws ReferenceNotFound, NothingToConfirm, or InvalidInput where it is not said against what it was checked
   */
  confirm(viewer: Viewer, { setId, source, note, ...days }: NewConfirmation): Promise<{ id: string }> {
    return this.say(viewer, setId, 'to-be-confirmed', () => {
      ensure(source.trim(), () => new InvalidInput('Say which document it was checked against.', ['source']));
      ensure(note.trim(), () => new InvalidInput('Say what was checked in that document.', ['note']));
      return { holds: true, source, note, ...days };
    });
  }

  /**
   * Takes a confirmation back: the set is to be confirmed again.
   * @throws ReferenceNotFound, NothingToConfirm, or InvalidInput without a reason
   */
  withdraw(viewer: Viewer, { setId, reason }: { setId: string; reason: string }): Promise<{ id: string }> {
    return this.say(viewer, setId, 'confirmed', () => {
      ensure(reason.trim(), () => new InvalidInput('Say why it is taken back.', ['reason']));
      return { holds: false, source: null, sourceDay: null, reviewBy: null, note: reason };
    });
  }

  private say(
    viewer: Viewer,
    setId: string,
    whileIts: NothingToConfirm['asked'],
    word: () => Pick<ReferenceConfirmation, 'holds' | 'source' | 'sourceDay' | 'reviewBy' | 'note'>,
  ): Promise<{ id: string }> {
    return this.work.run(viewer, async (session) => {
      const set = (await this.references.sets(viewer)).find(({ id }) => id === setId);
      if (!set) throw new ReferenceNotFound(setId);
      // What was seen in print, or entered by finance itself, never bore the mark.
      const mayBeSaid = set.status === whileIts && (whileIts === 'to-be-confirmed' || set.confirmation !== null);
      ensure(mayBeSaid, () => new NothingToConfirm(whileIts));
      const id = newId();
      const said = word();
      await session.insert(ReferenceConfirmation, {
        id,
        setId,
        hash: set.hash,
        ...said,
        by: viewer.personId ?? '',
        at: session.at,
      });
      session.record(referenceConfirmed({ id, setId, holds: said.holds }));
      return { id };
    });
  }
}
