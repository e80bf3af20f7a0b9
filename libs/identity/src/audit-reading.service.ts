import { cursorValues, type Page, pageFrom, type PageRequest, pageSize, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import type { Viewer } from './viewer.js';

export interface AuditRecordRow {
  readonly seq: number;
  readonly body: string;
  readonly hash: string;
}

/** Reading the acting organisation's own audit chain. */
@Injectable()
export class AuditReadingService {
  constructor(private readonly work: UnitOfWork) {}

  async newestFirst(viewer: Viewer, page: PageRequest): Promise<Page<AuditRecordRow>> {
    const size = pageSize(page);
    const after = cursorValues(page, 1);
    const rows = await this.work.rows<AuditRecordRow>(
      viewer,
      `select seq, body, encode(hash, 'hex') as hash from platform.audit
       where organisation_id = $1 and ($2::bigint is null or seq < $2) order by seq desc limit $3`,
      [viewer.organisationId, after?.[0] ?? null, size + 1],
    );
    return pageFrom(rows, page, ({ seq }) => [seq]);
  }
}
