import { CaseFilesService } from '#libs/documents';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { HandOut } from '../web/hand-out.js';
import { CASE_FILES } from './documents.types.js';

const ABSENT =
  'We could not find this file, or you do not have access to it. Files are kept for a week: ask for it again on the page of the business case.';

/** The bytes of a file of a case, for whoever may read the case at this moment. */
@Controller(CASE_FILES)
export class CaseFilesController {
  constructor(
    private readonly files: CaseFilesService,
    private readonly handOut: HandOut,
  ) {}

  @Get(':id')
  take(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.handOut.give(request, response, (viewer) => this.files.take(viewer, id), ABSENT);
  }
}
