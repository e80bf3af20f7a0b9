import { ProofFilesService } from '#libs/documents';
import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { HandOut } from '../web/hand-out.js';
import { originOf, WEB, type WebConfig } from '../web/web-config.js';
import { PROOF_FILES } from './proof.types.js';

const ABSENT =
  'We could not find this proof, or it is not yours. Only the person a proof is of can fetch it from here.';

/** A proof as a file, for the person it is of. */
@Controller(PROOF_FILES)
export class ProofFilesController {
  constructor(
    private readonly files: ProofFilesService,
    private readonly handOut: HandOut,
    @Inject(WEB) private readonly web: WebConfig,
  ) {}

  @Get(':id/proof.json')
  json(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.give('json', id, request, response);
  }

  @Get(':id/proof.pdf')
  pdf(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.give('pdf', id, request, response);
  }

  private give(kind: 'json' | 'pdf', id: string, request: Request, response: Response): Promise<void> {
    const house = this.web.origin ?? originOf(request);
    return this.handOut.give(request, response, (viewer) => this.files.take(viewer, id, { kind, house }), ABSENT);
  }
}
