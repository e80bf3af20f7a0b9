import type { Viewer } from '#libs/identity';
import { ensure, InvalidInput, newOpaqueId, NotFound, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { ensureInProgramme } from '../programme-access.js';
import { bankCommentKept, bankCommentRemoved } from './events.js';
import { gradedRubrics } from './exemplar.service.js';
import { BankComment } from './marker.entities.js';

const LONGEST = 2000;

export interface BankCommentRow {
  readonly id: string;
  readonly version: number;
  readonly criterion: string;
  readonly text: string;
}

/** Comments that a marker uses again and again, by criterion. Nobody else reads them. */
@Injectable()
export class CommentBankService {
  constructor(private readonly work: UnitOfWork) {}

  /** The viewer's own, in the order of the criteria, then as they came. */
  async commentBank(viewer: Viewer): Promise<BankCommentRow[]> {
    ensureInProgramme(viewer, 'packet:read');
    const rows = await this.work.rows<BankCommentRow>(
      viewer,
      `select id, version, criterion, text from assessment.bank_comment where organisation_id = $1 and person_id = $2
       order by lower(text) collate platform.alphabetical, id`,
      [viewer.organisationId, viewer.personId],
    );
    const keys = criteria();
    return rows.sort((one, other) => keys.indexOf(one.criterion) - keys.indexOf(other.criterion));
  }

  addBankComment(viewer: Viewer, { criterion, text }: { criterion: string; text: string }): Promise<{ id: string }> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'mark:write');
      const { personId } = viewer;
      ensure(personId, () => new NotFound('person'));
      ensure(
        criteria().includes(criterion),
        () => new InvalidInput(`No rubric has a criterion ${criterion}.`, ['criterion']),
      );
      const id = newOpaqueId();
      await session.insert(BankComment, { id, personId, criterion, text: wordsOf(text) });
      session.record(bankCommentKept({ commentId: id }));
      return { id };
    });
  }

  changeBankComment(
    viewer: Viewer,
    { id, version, text }: { id: string; version: number; text: string },
  ): Promise<{ id: string }> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'mark:write');
      await session.change(BankComment, { id, version, called: 'comment' }, { text: wordsOf(text) });
      session.record(bankCommentKept({ commentId: id }));
      return { id };
    });
  }

  /** Removes it for good: it is nobody's history but the marker's own. */
  removeBankComment(viewer: Viewer, id: string): Promise<{ id: string }> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'mark:write');
      const gone = await session.write(
        'delete from assessment.bank_comment where organisation_id = $1 and id = $2 and person_id = $3',
        [session.organisationId, id, viewer.personId],
      );
      ensure(gone, () => new NotFound('comment'));
      session.record(bankCommentRemoved({ commentId: id }));
      return { id };
    });
  }
}

const criteria = (): string[] => [
  ...new Set(gradedRubrics().flatMap((rubric) => rubric.criteria.map(({ key }) => key))),
];

function wordsOf(text: string): string {
  const words = text.trim();
  ensure(
    words.length > 0 && words.length <= LONGEST,
    () => new InvalidInput(`Enter a comment of at most ${LONGEST} characters.`, ['text']),
  );
  return words;
}
