import { SignInService, type Viewer } from '#libs/identity';
import { isNoId, NotFound } from '#libs/platform';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { bearerOf } from '../sign-in/bearer-of.js';
import { Cookies } from './cookies.js';
import { WEB, type WebConfig } from './web-config.js';

/** A file that is somebody's to take away. */
export interface HandedOut {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Gives files to people, known by a browser’s session or a program’s token. No proxy keeps them. */
@Injectable()
export class HandOut {
  private readonly log = new Logger('Files');

  constructor(
    private readonly signIn: SignInService,
    @Inject(WEB) private readonly web: WebConfig,
  ) {}

  /**
   * @param take finds the file under the rights of whoever asks; it throws NotFound where there is none for them
   * @param absent what to tell them then
   */
  async give(
    request: Request,
    response: Response,
    take: (viewer: Viewer) => Promise<HandedOut>,
    absent: string,
  ): Promise<void> {
    response.setHeader('Cache-Control', 'private, no-store');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    const token = bearerOf(request);
    const viewer = await this.signIn.viewerOf(
      token ?? new Cookies(request, response, this.web.isHttps).read('session'),
    );
    if (!viewer.personId && token === undefined)
      return response.redirect(`/sign-in?next=${encodeURIComponent(request.originalUrl)}`);
    try {
      const { name, mediaType, bytes } = await take(viewer);
      response.setHeader('Content-Disposition', `attachment; filename="${name}"`);
      response.type(mediaType).send(Buffer.from(bytes));
    } catch (error) {
      const isAbsent = error instanceof NotFound || isNoId(error);
      if (!isAbsent) this.log.error(String(error));
      response
        .status(isAbsent ? 404 : 500)
        .type('text/plain')
        .send(isAbsent ? absent : 'Something went wrong on our side. Try again in a minute.');
    }
  }
}
