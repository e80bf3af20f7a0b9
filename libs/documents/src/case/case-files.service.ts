import type { Viewer } from '#libs/identity';
import { type Chore, newId, NotFound, systemScope, UnitOfWork } from '#libs/platform';
import { ProjectAccess } from '#libs/projects';
import { Injectable } from '@nestjs/common';
import { caseFileAsked } from '../events.js';
import { type CaseFile, type CaseFileKind, stepsOf, type TakenFile } from './case-file.js';
import { CaseDocumentsService } from './case-documents.service.js';

/** A making that began this long ago, in minutes, is not under way any more: whoever asks again has it begun anew. */
const GIVEN_UP_AFTER = 10;

const SHOWN = `f.id, f.project_id, f.kind, f.state, f.step, f.steps, f.says, f.name, f.made_at, octet_length(f.bytes) as size`;

/**
 * The files of a case: asked for, followed while they are made, and taken away. A file of figures and words that have not
 * changed since is the one that was made; two who ask at the same time wait for the same one.
 *
 * What a file is made from is read under the rights of whoever asks, at that moment, and kept with the order: the job that
 * makes it reads nothing else, and nobody is given a file of what they could not read themselves.
 */
@Injectable()
export class CaseFilesService implements Chore {
  readonly name = 'Deleting old files of cases';

  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProjectAccess,
    private readonly documents: CaseDocumentsService,
  ) {}

  /** @throws NotFound of the project; CaseNotWorkedOut for a workbook of a case without figures */
  async ask(viewer: Viewer, projectId: string, kind: CaseFileKind): Promise<CaseFile> {
    await this.access.ensure(viewer, 'project:read', projectId);
    const { work, hash, name, mediaType, version } = await this.documents.order(viewer, projectId, kind);
    const fileId = newId();
    return this.work.run(viewer, async (session) => {
      const [asked] = await session.sql<{ id: string }>(ASK, [
        session.organisationId,
        fileId,
        projectId,
        kind,
        hash,
        JSON.stringify(work),
        name,
        mediaType,
        stepsOf(work),
        viewer.personId,
        session.at,
        GIVEN_UP_AFTER,
      ]);
      if (asked) session.record(caseFileAsked({ projectId, fileId, kind, version }));
      const [file] = await session.sql<CaseFile>(
        `select ${SHOWN} from documents.case_file f where f.organisation_id = $1 and f.project_id = $2 and f.kind = $3`,
        [session.organisationId, projectId, kind],
      );
      if (!file) throw new NotFound('file');
      return file;
    });
  }

  /** How a file stands. @throws NotFound for whoever may not read the case, now, and once the file is deleted or replaced */
  async find(viewer: Viewer, id: string): Promise<CaseFile> {
    await this.ensureReadable(viewer, id);
    return present(
      await this.work.row<CaseFile>(
        viewer,
        `select ${SHOWN} from documents.case_file f where f.organisation_id = $1 and f.id = $2`,
        [viewer.organisationId, id],
      ),
    );
  }

  /** The file itself. @throws NotFound as `find`, and while it is not ready */
  async take(viewer: Viewer, id: string): Promise<TakenFile> {
    await this.ensureReadable(viewer, id);
    return present(
      await this.work.row<TakenFile>(
        viewer,
        `select f.name, f.media_type, f.bytes from documents.case_file f
         where f.organisation_id = $1 and f.id = $2 and f.state = 'ready'`,
        [viewer.organisationId, id],
      ),
    );
  }

  /** Deletes what nobody has asked for in a week, and orders that were given up. */
  tidy(organisationId: string): Promise<void> {
    return this.work.run(systemScope(organisationId), async (session) => {
      await session.sql(
        `delete from documents.case_file
         where organisation_id = $1 and (expires_at <= $2 or (state <> 'ready' and asked_at <= $2::timestamptz - interval '7 days'))`,
        [organisationId, session.at],
      );
    });
  }

  private async ensureReadable(viewer: Viewer, id: string): Promise<void> {
    await this.access.ensureOf(viewer, 'project:read', { table: 'documents.case_file', id, called: 'file' });
  }
}

function present<Row>(row: Row | undefined): Row {
  if (!row) throw new NotFound('file');
  return row;
}

/** Writes the order unless the file it asks for is there or under way. The row has a new id: what is about the old one ends. */
const ASK = `
  insert into documents.case_file as f
    (organisation_id, id, project_id, kind, made_from_hash, made_from, name, media_type, steps, asked_by, asked_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
  on conflict (organisation_id, project_id, kind) do update set
    id = excluded.id, made_from_hash = excluded.made_from_hash, made_from = excluded.made_from, name = excluded.name,
    media_type = excluded.media_type, state = 'waiting', step = 0, steps = excluded.steps, says = '',
    asked_by = excluded.asked_by, asked_at = excluded.asked_at, bytes = null, made_at = null, expires_at = null
  where f.made_from_hash <> excluded.made_from_hash or f.state = 'failed' or f.expires_at <= excluded.asked_at
    or (f.state in ('waiting', 'making') and f.asked_at <= excluded.asked_at - make_interval(mins => $12))
  returning f.id`;
