import { createHash } from 'node:crypto';
import { type Certainty, certaintyRank, findIdentifiers } from '#libs/identifier-guard';
import type { Viewer } from '#libs/identity';
import { ensure, InvalidInput, newId, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { ProjectAccess } from '../access/project-access.js';
import { identifierOverridden } from '../gates/events.js';
import { OwnTextNotOverridden } from '../gates/gates.refusals.js';
import { IdentifierOverride } from './start.entities.js';

export interface OpenIdentifier {
  /** The key of the question whose answer it stands in. */
  readonly place: string;
  readonly kind: string;
  readonly certainty: Certainty;
  readonly advice: string;
}

interface Written {
  readonly questionKey: string;
  readonly value: string;
  readonly by: string;
}

/** What may name somebody in a project's text: it blocks submission and publication until it is changed or overridden. */
@Injectable()
export class IdentifierService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProjectAccess,
  ) {}

  /** Findings of medium certainty or more in the current answers that no second person has overridden. */
  async open(viewer: Viewer, projectId: string): Promise<OpenIdentifier[]> {
    const [answers, overrides] = await Promise.all([
      this.work.rows<Written>(
        viewer,
        'select question_key, value, by from projects.answer where organisation_id = $1 and project_id = $2 order by question_key',
        [viewer.organisationId, projectId],
      ),
      this.work.rows<{ findingHash: string }>(
        viewer,
        'select finding_hash from projects.identifier_override where organisation_id = $1 and project_id = $2',
        [viewer.organisationId, projectId],
      ),
    ]);
    const settled = new Set(overrides.map(({ findingHash }) => findingHash));
    return answers.flatMap((answer) =>
      hashedFindings(answer)
        .filter(({ hash }) => !settled.has(hash))
        .map(({ hash: _, ...finding }) => finding),
    );
  }

  /** A second person says that what was found in one answer names nobody. */
  override(
    viewer: Viewer,
    { projectId, place, reason }: { projectId: string; place: string; reason: string },
  ): Promise<{ projectId: string }> {
    return this.work.run(viewer, async (session) => {
      await this.access.ensure(viewer, 'project:comment', projectId);
      const [answer] = await session.sql<Written>(
        'select question_key, value, by from projects.answer where organisation_id = $1 and project_id = $2 and question_key = $3',
        [session.organisationId, projectId, place],
      );
      const findings = answer ? hashedFindings(answer) : [];
      ensure(answer && findings.length, () => new InvalidInput('Nothing was found there.', ['place']));
      ensure(answer.by !== viewer.personId, () => new OwnTextNotOverridden());
      await session.insert(
        IdentifierOverride,
        findings.map(({ hash }) => ({
          id: newId(),
          projectId,
          place,
          findingHash: hash,
          reason,
          by: viewer.personId ?? '',
          at: session.at,
        })),
      );
      session.record(identifierOverridden({ projectId, place }));
      return { projectId };
    });
  }
}

/** The hash binds an override to the words it was given for: other words at the same place are a new finding. */
function hashedFindings({ questionKey, value }: Written): (OpenIdentifier & { hash: string })[] {
  return findIdentifiers(value)
    .filter(({ certainty }) => certaintyRank(certainty) >= certaintyRank('medium'))
    .map(({ kind, certainty, advice, start, end }) => ({
      place: questionKey,
      kind,
      certainty,
      advice,
      hash: createHash('sha256')
        .update(JSON.stringify([questionKey, kind, value.slice(start, end)]))
        .digest('hex'),
    }));
}
