import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { DocumentModel } from './document-model.js';
import { fontFiles } from './fonts.js';
import { numberedDocument } from './numbered-document.js';

/** A PDF was not made; the message says what the typesetter said. Nothing is wrong with what was typed. */
export class PdfNotMade extends Error {
  override readonly name = 'PdfNotMade';
  constructor(why: string) {
    super(`The PDF was not made: ${why}. Take the Word file instead, which holds the same, and tell us about it.`);
  }
}

export interface Pdf {
  readonly file: Uint8Array;
  /** PDF/UA-1, or tagged alone: a letter that our font lacks, say, keeps a document from the standard. */
  readonly conformance: 'PDF/UA-1' | 'tagged';
  /** What kept it from PDF/UA-1; null when it is that. */
  readonly obstacle: string | null;
}

interface Answer {
  readonly id: number;
  readonly pdf?: Uint8Array;
  readonly obstacle?: string | null;
  readonly failure?: string;
}

interface Waiting {
  readonly done: (pdf: Pdf) => void;
  readonly failed: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** A document of a hundred pages takes under a second: what takes this long is stuck. */
const PATIENCE = 60_000;

/**
 * Makes PDF files, A4 and tagged, in a thread of its own that starts with the first and is let go with `close`. Documents
 * asked for at once are made one after another.
 */
export class PdfRenderer {
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #lastId = 0;

  /**
   * @throws DocumentFault for a document that cannot be rendered, DocumentFontMissing without our font, PdfNotMade when the
   *   typesetter fails or does not end
   */
  async render(model: DocumentModel): Promise<Pdf> {
    const document = JSON.stringify(numberedDocument(model));
    const worker = (this.#worker ??= this.#start());
    const id = (this.#lastId += 1);
    return new Promise((done, failed) => {
      const timer = setTimeout(() => this.#giveUp(worker, `it took more than ${PATIENCE / 1000} seconds`), PATIENCE);
      this.#waiting.set(id, { done, failed, timer });
      worker.ref();
      worker.postMessage({ id, template: template(), document });
    });
  }

  /** Lets the thread go. What is still waited for is refused. */
  async close(): Promise<void> {
    const worker = this.#worker;
    if (!worker) return;
    this.#giveUp(worker, 'the program is stopping');
    await worker.terminate();
  }

  #start(): Worker {
    const worker = new Worker(new URL('./typeset-worker.mjs', import.meta.url), {
      workerData: {
        fonts: fontFiles().map((file) => readFileSync(file)),
        workspace: fileURLToPath(new URL('.', import.meta.url)),
      },
    });
    worker.on('message', (answer: Answer) => this.#take(worker, answer));
    worker.on('error', (error: Error) => this.#giveUp(worker, error.message));
    worker.on('exit', () => this.#giveUp(worker, 'the typesetter stopped'));
    return worker;
  }

  #take(worker: Worker, { id, pdf, obstacle = null, failure }: Answer): void {
    const waiting = this.#waiting.get(id);
    if (!waiting) return;
    this.#waiting.delete(id);
    clearTimeout(waiting.timer);
    // A thread that waits for work must not keep a program from ending.
    if (this.#waiting.size === 0) worker.unref();
    if (pdf)
      waiting.done({ file: new Uint8Array(pdf), conformance: obstacle === null ? 'PDF/UA-1' : 'tagged', obstacle });
    else waiting.failed(new PdfNotMade(failure ?? 'it gave no file'));
  }

  /** The thread is of no more use: the next document gets a new one. */
  #giveUp(worker: Worker, why: string): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    void worker.terminate();
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { timer, failed } of waiting) {
      clearTimeout(timer);
      failed(new PdfNotMade(why));
    }
  }
}

let source: string | undefined;

/** The template, which stands beside this file in the source and in the build. */
const template = (): string => (source ??= readFileSync(new URL('./document.typ', import.meta.url), 'utf8'));
