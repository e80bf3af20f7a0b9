import { loadGuidance } from '#libs/guidance';
import type { Viewer } from '#libs/identity';
import { ChangedSinceYouLooked, ensure, InvalidInput, newId, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { ensureStageOpen } from '../access/finished-projects.js';
import { ProjectAccess } from '../access/project-access.js';
import { answerSaved, signedAnswerSaved } from '../gates/events.js';
import { AnswerVersion, type StoredGateState } from '../gates/gates.entities.js';
import { asKept, notOfItsKind } from './answer-kinds.js';

/** Autosaves of one person on one answer within this time of one another are one sitting, and one version. */
const SITTING_MS = 30 * 60_000;

export interface NewAnswer {
  readonly projectId: string;
  readonly questionKey: string;
  readonly value: string;
  /** The number of the answer that was on the screen; 0 when there was none. */
  readonly basedOn: number;
}

export interface AnswerRow {
  readonly questionKey: string;
  readonly value: string;
  /** Moves on with every save, also where a sitting keeps one version of several saves: so what is kept may skip numbers. */
  readonly versionNo: number;
  readonly byName: string;
  readonly at: string;
}

interface NewestAnswer {
  readonly id: string;
  readonly versionNo: number;
  readonly value: string;
  readonly by: string;
  readonly byName: string;
  readonly at: string;
  /** Whether a gate was passed on it: then it stays in the history, and its sitting is over. */
  readonly signedOn: boolean;
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
   * up to twice the limit; what is not prose must be of its question's kind. Every save gives the answer a new number, and is taken only from whoever saw the last one: a
   * second window or a colleague who looks at an older text replaces nothing.
   * @throws ChangedSinceYouLooked with what stands there now, whose it is and since when
   */
  save(
    viewer: Viewer,
    { projectId, questionKey, value: written, basedOn }: NewAnswer,
  ): Promise<{ projectId: string; versionNo: number }> {
    return this.work.run(viewer, async (session) => {
      const { current: edition } = loadGuidance();
      const question = edition.question(questionKey);
      const stage = edition.stageOfQuestion(questionKey);
      ensure(
        stage && question && question.type !== 'record',
        () => new InvalidInput('There is no such question to answer in words.', ['questionKey']),
      );
      const permission = question.seenBy === 'lead' ? 'leadership:write' : 'project:edit';
      const { state } = await this.access.ensure(viewer, permission, projectId);
      ensureStageOpen(state, stage.key);
      const value = asKept(question, written);
      const fault = notOfItsKind(question, value);
      if (fault) throw new InvalidInput(fault, ['value']);
      // Held, but not from other writers: nobody signs the stage's gate between what stands here and what is saved.
      const [gate] = await session.sql<{ state: StoredGateState }>(
        'select state from projects.gate where organisation_id = $1 and project_id = $2 and key = $3 for share',
        [session.organisationId, projectId, stage.gate.key],
      );
      const [newest] = await session.sql<NewestAnswer>(
        `select a.id, a.version_no, a.value, a.by, p.name as by_name, a.at,
           exists (select 1 from projects.gate g where g.organisation_id = a.organisation_id and g.project_id = a.project_id
             and (g.rests_on -> 'answers' ->> a.question_key)::int = a.version_no) as signed_on
         from projects.answer_version a join identity.person p on p.id = a.by
         where a.organisation_id = $1 and a.project_id = $2 and a.question_key = $3 order by a.version_no desc limit 1 for update of a`,
        [session.organisationId, projectId, questionKey],
      );
      const current = newest?.versionNo ?? 0;
      if (current !== basedOn)
        throw new ChangedSinceYouLooked('answer', current, {
          value: newest?.value ?? '',
          byName: newest?.byName ?? null,
          at: newest?.at ?? null,
        });
      const personId = viewer.personId ?? '';
      const versionNo = current + 1;
      const sameSitting = newest?.by === personId && Date.parse(session.at) - Date.parse(newest.at) < SITTING_MS;
      if (sameSitting && !newest.signedOn)
        await session.write(
          'update projects.answer_version set value = $3, at = $4, version_no = $5 where organisation_id = $1 and id = $2',
          [session.organisationId, newest.id, value, session.at, versionNo],
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
      if (gate?.state === 'passed') session.record(signedAnswerSaved({ projectId, questionKey, gate: stage.gate.key }));
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
