import { countWords, loadGuidance } from '#libs/guidance';
import type { Viewer } from '#libs/identity';
import { ChangedSinceYouLooked, ensure, InvalidInput, newId, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { ProjectAccess } from '../access/project-access.js';
import { answerSaved } from '../gates/events.js';
import { AnswerVersion } from '../gates/gates.entities.js';

/** Autosaves of one person on one answer within this time of one another are one sitting, and one version. */
const SITTING_MS = 30 * 60_000;
/** Beyond this many times a question's limit, text is not an answer any more. */
const HARD_LIMIT = 2;

export interface NewAnswer {
  readonly projectId: string;
  readonly questionKey: string;
  readonly value: string;
  /** The version that was on the screen; 0 when there was none. */
  readonly basedOn: number;
}

export interface AnswerRow {
  readonly questionKey: string;
  readonly value: string;
  readonly versionNo: number;
  readonly byName: string;
  readonly at: string;
}

/** What the team answers to the guidance's questions, in versions. */
@Injectable()
export class AnswersService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProjectAccess,
  ) {}

  /**
   * Saves an answer. Over its word limit it is kept, and the gate says so; nothing typed is thrown away for being long,
   * up to twice the limit.
   */
  save(
    viewer: Viewer,
    { projectId, questionKey, value, basedOn }: NewAnswer,
  ): Promise<{ projectId: string; versionNo: number }> {
    return this.work.run(viewer, async (session) => {
      const question = loadGuidance().current.question(questionKey);
      ensure(
        question && question.type !== 'record',
        () => new InvalidInput('There is no such question to answer in words.', ['questionKey']),
      );
      await this.access.ensure(viewer, question.seenBy === 'lead' ? 'leadership:write' : 'project:edit', projectId);
      const most = (question.words?.max ?? 1000) * HARD_LIMIT;
      ensure(
        countWords(value) <= most,
        () => new InvalidInput(`Shorten this to ${question.words?.max ?? most} words or fewer.`, ['value']),
      );
      // Several choices are their keys, with a comma between.
      const chosen = question.type === 'choices' ? value.split(',') : [value];
      if (question.choices.length)
        ensure(
          !value || chosen.every((one) => question.choices.some(({ key }) => key === one)),
          () => new InvalidInput('Choose one of the choices.', ['value']),
        );
      const [newest] = await session.sql<{ id: string; versionNo: number; value: string; by: string; at: string }>(
        `select id, version_no, value, by, at from projects.answer_version
         where organisation_id = $1 and project_id = $2 and question_key = $3 order by version_no desc limit 1 for update`,
        [session.organisationId, projectId, questionKey],
      );
      if ((newest?.versionNo ?? 0) !== basedOn)
        throw new ChangedSinceYouLooked('answer', newest?.versionNo ?? 0, {
          value: newest?.value ?? '',
          at: newest?.at ?? null,
        });
      const personId = viewer.personId ?? '';
      const sameSitting = newest?.by === personId && Date.parse(session.at) - Date.parse(newest.at) < SITTING_MS;
      const versionNo = sameSitting ? newest.versionNo : (newest?.versionNo ?? 0) + 1;
      if (sameSitting)
        await session.write(
          'update projects.answer_version set value = $3, at = $4 where organisation_id = $1 and id = $2',
          [session.organisationId, newest.id, value, session.at],
        );
      else
        await session.insert(AnswerVersion, {
          id: newId(),
          projectId,
          questionKey,
          versionNo,
          value,
          by: personId,
          begunAt: session.at,
          at: session.at,
        });
      session.record(answerSaved({ projectId, questionKey, versionNo }));
      return { projectId, versionNo };
    });
  }

  /** Every version of one answer, the newest first; none when the question is the lead's own and the viewer may not see it. */
  async history(viewer: Viewer, projectId: string, questionKey: string): Promise<AnswerRow[]> {
    const isLeads = loadGuidance().current.question(questionKey)?.seenBy === 'lead';
    const [may, rows] = await Promise.all([
      this.access.may(viewer, isLeads ? 'leadership:read' : 'project:read', projectId),
      this.work.rows<AnswerRow>(
        viewer,
        `select a.question_key, a.value, a.version_no, p.name as by_name, a.at
         from projects.answer_version a join identity.person p on p.id = a.by
         where a.organisation_id = $1 and a.project_id = $2 and a.question_key = $3 order by a.version_no desc`,
        [viewer.organisationId, projectId, questionKey],
      ),
    ]);
    return may ? rows : [];
  }
}
