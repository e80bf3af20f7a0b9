import { Controller, Get, Inject, NotFoundException } from '@nestjs/common';
import type { PublishedKey } from '#libs/platform';
import { SealFolder } from '../../../worker/src/audit-seal/seal-folder.js';

export const AUDIT_SEAL_FOLDER = Symbol('AUDIT_SEAL_FOLDER');

/** The public keys that heads of the audit were ever signed with, so that anybody can check what they were given. */
@Controller('.well-known')
export class AuditKeysController {
  private readonly folder: SealFolder | null;

  constructor(@Inject(AUDIT_SEAL_FOLDER) path: string | null) {
    this.folder = path === null ? null : new SealFolder(path);
  }

  @Get('audit-keys.json')
  keys(): { keys: PublishedKey[] } {
    if (!this.folder) throw new NotFoundException();
    return { keys: this.folder.keys() };
  }
}
