import { type ProofDocument, ProofService } from '#libs/assessment';
import type { Viewer } from '#libs/identity';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { TakenFile } from '../case/case-file.js';
import { FileMaker } from '../file-maker.js';
import { PROOF_NAME, proofPdf } from './proof-pdf.js';

/** Proofs as files. They are read and made when they are fetched, by the person they are of, and kept nowhere else. */
@Injectable()
export class ProofFilesService implements OnModuleDestroy {
  private readonly maker = new FileMaker();

  constructor(private readonly proofs: ProofService) {}

  onModuleDestroy(): Promise<void> {
    return this.maker.close();
  }

  /**
   * @param as.house where the house is that signed it, to be said on the page
   * @throws NotFound for everybody but the person it is of; FileNotMade and DocumentFontMissing for a PDF
   */
  async take(viewer: Viewer, id: string, { kind, house }: { kind: 'json' | 'pdf'; house: string }): Promise<TakenFile> {
    const { file } = await this.proofs.take(viewer, id);
    if (kind === 'json') return { name: PROOF_NAME, mediaType: 'application/json', bytes: Buffer.from(file, 'utf8') };
    const { payload } = JSON.parse(file) as { payload: string };
    const proof = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as ProofDocument;
    const made = await this.maker.make({ kind: 'pdf', document: proofPdf(proof, file, house) });
    return { name: 'springboard-proof.pdf', mediaType: 'application/pdf', bytes: made.file };
  }
}
