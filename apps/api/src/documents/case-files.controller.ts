import { CaseFilesService } from '#libs/documents';
import { SignInService } from '#libs/identity';
import { isNoId, NotFound } from '#libs/platform';
import { Controller, Get, Inject, Logger, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { bearerOf } from '../sign-in/bearer-of.js';
import { Cookies } from '../web/cookies.js';
import { WEB, type WebConfig } from '../web/web-config.js';
import { CASE_FILES } from './documents.types.js';

const ABSENT =
  'We could not find this file, or you do not have access to it. Files are kept for a week: ask for it again on the page of the business case.';

/** The bytes of a file of a case, for whoever may read the case at this moment: a browser’s session or a program’s token. */
@Controller(CASE_FILES)
export class CaseFilesController {
  private readonly log = new Logger('CaseFiles');

  constructor(
    private readonly files: CaseFilesService,
    private readonly signIn: SignInService,
    @Inject(WEB) private readonly web: WebConfig,
  ) {}

  @Get(':id')
  async take(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    response.setHeader('Cache-Control', 'private, no-store');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    const token = bearerOf(request);
    const viewer = await this.signIn.viewerOf(
      token ?? new Cookies(request, response, this.web.isHttps).read('session'),
    );
    if (!viewer.personId && token === undefined)
      return response.redirect(`/sign-in?next=${encodeURIComponent(request.originalUrl)}`);
    try {
      const { name, mediaType, bytes } = await this.files.take(viewer, id);
      response.setHeader('Content-Disposition', `attachment; filename="${name}"`);
      response.type(mediaType).send(Buffer.from(bytes));
    } catch (error) {
      const isAbsent = error instanceof NotFound || isNoId(error);
      if (!isAbsent) this.log.error(String(error));
      response
        .status(isAbsent ? 404 : 500)
        .type('text/plain')
        .send(isAbsent ? ABSENT : 'Something went wrong on our side. Try again in a minute.');
    }
  }
}
