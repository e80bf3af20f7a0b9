import { Worker } from 'node:worker_threads';
import type { CaseWorkbook } from './case-workbook.js';
import type { DocumentModel } from './document-model.js';
import { fontFiles } from './fonts.js';
import { numberedDocument } from './numbered-document.js';

/** What a file is made of; all of it can be sent to a thread, and kept as JSON until its turn comes. */
export type FileWork =
  | { readonly kind: 'workbook'; readonly workbook: Omit<CaseWorkbook, 'figures'> }
  | { readonly kind: 'word' | 'pdf'; readonly document: DocumentModel };

export interface MadeFile {
  readonly file: Uint8Array;
  /** What kept a PDF from PDF/UA-1, such as a letter that our font lacks: it is tagged all the same. Null when nothing did. */
  readonly obstacle: string | null;
}

/** How far a file is: the step that is begun, of how many, and what is done in it. */
export interface FileStep {
  readonly step: number;
  readonly steps: number;
  readonly doing: string;
}

/** How many steps the thread tells of for each kind. */
export const STEPS_OF: Readonly<Record<FileWork['kind'], number>> = { workbook: 2, word: 3, pdf: 2 };

const CALLED: Readonly<Record<FileWork['kind'], string>> = {
  workbook: 'workbook',
  word: 'Word document',
  pdf: 'PDF',
};

/** What the thread says that a person can do something about: it is passed on as it is. */
const SPEAKS_FOR_ITSELF = new Set(['CellTextTooLong', 'DocumentFontMissing']);

/** A file was not made; the message says why, and what to do. Nothing that was typed is lost by it. */
export class FileNotMade extends Error {
  override readonly name = 'FileNotMade';
  constructor(kind: FileWork['kind'], why: string, isWhole = false) {
    super(
      isWhole
        ? why
        : `The ${CALLED[kind]} was not made: ${why.replace(/\.$/, '')}. Make it again; if that fails too, tell us about it.`,
    );
  }
}

/** The program is stopping: nothing is wrong with the file, and whoever starts next may make it. */
export class FileMakerStopped extends Error {
  override readonly name = 'FileMakerStopped';
  constructor() {
    super('The file was not made, because the program is stopping. Make it again once it has started.');
  }
}

interface Answer {
  readonly id: number;
  readonly step?: number;
  readonly doing?: string;
  readonly file?: Uint8Array;
  readonly obstacle?: string | null;
  readonly failure?: { readonly name: string; readonly message: string };
}

interface Waiting {
  readonly id: number;
  readonly kind: FileWork['kind'];
  readonly message: object;
  readonly onStep: (step: FileStep) => void;
  readonly done: (made: MadeFile) => void;
  readonly failed: (error: Error) => void;
}

/** A file takes a second or two: what takes this long, in milliseconds, is stuck. */
const PATIENCE = 60_000;

/**
 * Makes files in one thread, one after another in the order they were asked for. The thread starts with the first, stays for
 * the next, and is let go with `close`; one that is stuck or dies takes only the file under way with it.
 */
export class FileMaker {
  readonly #waiting: Waiting[] = [];
  #underWay: (Waiting & { readonly timer: NodeJS.Timeout }) | null = null;
  #worker: Worker | null = null;
  #lastId = 0;

  /**
   * @param onStep is told of each step as it begins
   * @throws DocumentFault for a document that cannot be rendered, DocumentFontMissing without our font, FileNotMade,
   *   FileMakerStopped
   */
  async make(work: FileWork, onStep: (step: FileStep) => void = () => undefined): Promise<MadeFile> {
    const message =
      work.kind === 'pdf' ? { kind: work.kind, numbered: JSON.stringify(numberedDocument(work.document)) } : work;
    return new Promise((done, failed) => {
      this.#waiting.push({ id: (this.#lastId += 1), kind: work.kind, message, onStep, done, failed });
      this.#next();
    });
  }

  /** Lets the thread go. What is still waited for is refused with FileMakerStopped. */
  async close(): Promise<void> {
    const worker = this.#worker;
    for (const { failed } of this.#waiting.splice(0)) failed(new FileMakerStopped());
    this.#lose(() => new FileMakerStopped());
    await worker?.terminate();
  }

  #next(): void {
    if (this.#underWay) return;
    const next = this.#waiting.shift();
    // A thread nobody waits for keeps no program from ending.
    if (!next) return void this.#worker?.unref();
    try {
      this.#worker ??= this.#start();
    } catch (error) {
      next.failed(error as Error);
      return this.#next();
    }
    const tooLong = () => new FileNotMade(next.kind, `it took more than ${PATIENCE / 1000} seconds`);
    const timer = setTimeout(() => this.#lose(tooLong), PATIENCE);
    this.#underWay = { ...next, timer };
    this.#worker.ref();
    this.#worker.postMessage({ id: next.id, work: next.message });
  }

  #start(): Worker {
    const worker = new Worker(new URL('./file-thread.mjs', import.meta.url), { workerData: { fonts: fontFiles() } });
    const ended = (why: string) => {
      if (this.#worker === worker) this.#lose((kind) => new FileNotMade(kind, why));
    };
    worker.on('message', (answer: Answer) => this.#take(answer));
    worker.on('error', (error: Error) => ended(error.message));
    worker.on('exit', () => ended('its thread ended'));
    return worker;
  }

  #take({ id, step, doing, file, obstacle = null, failure }: Answer): void {
    const underWay = this.#underWay;
    if (underWay?.id !== id) return;
    if (step !== undefined) return underWay.onStep({ step, steps: STEPS_OF[underWay.kind], doing: doing ?? '' });
    clearTimeout(underWay.timer);
    this.#underWay = null;
    if (file) underWay.done({ file: new Uint8Array(file), obstacle });
    else {
      const { name = '', message = 'nobody said why' } = failure ?? {};
      underWay.failed(new FileNotMade(underWay.kind, message, SPEAKS_FOR_ITSELF.has(name)));
    }
    this.#next();
  }

  /** The thread is of no more use: the file under way is not made, and the next one gets another. */
  #lose(why: (kind: FileWork['kind']) => Error): void {
    const worker = this.#worker;
    const underWay = this.#underWay;
    this.#worker = null;
    this.#underWay = null;
    void worker?.terminate();
    if (underWay) {
      clearTimeout(underWay.timer);
      underWay.failed(why(underWay.kind));
    }
    if (this.#waiting.length) this.#next();
  }
}
