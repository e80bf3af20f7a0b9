import { loadGuidance } from '#libs/guidance';
import type { Viewer } from '#libs/identity';
import { UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import type { SnapshotPart } from '../ports.js';

/** What the team wrote, and how its gates stood, for the sealed document. The lead's own answers are kept apart. */
@Injectable()
export class AnswersSnapshot implements SnapshotPart {
  readonly key = 'answers';

  constructor(private readonly work: UnitOfWork) {}

  async part(viewer: Viewer, projectId: string) {
    const { current } = loadGuidance();
    const here = [viewer.organisationId, projectId];
    const [answers, gates] = await Promise.all([
      this.work.rows<{ questionKey: string; value: string; versionNo: number }>(
        viewer,
        'select question_key, value, version_no from projects.answer where organisation_id = $1 and project_id = $2 order by question_key',
        here,
      ),
      this.work.rows<{ key: string; state: string; edition: string; decidedAt: string | null }>(
        viewer,
        'select key, state, edition, decided_at from projects.gate where organisation_id = $1 and project_id = $2 order by key',
        here,
      ),
    ]);
    const isLeads = ({ questionKey }: { questionKey: string }) => current.question(questionKey)?.seenBy === 'lead';
    const asObject = (some: typeof answers) =>
      Object.fromEntries(some.map(({ questionKey, value }) => [questionKey, value]));
    return {
      edition: current.key,
      answers: asObject(answers.filter((answer) => !isLeads(answer))),
      leadsOwn: asObject(answers.filter(isLeads)),
      gates,
    };
  }
}
