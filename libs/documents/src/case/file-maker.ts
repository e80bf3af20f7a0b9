import { Worker } from 'node:worker_threads';
import type { CaseWorkbook } from '../case-workbook.js';
import type { DocumentModel } from '../document-model.js';

/** What a file is made of; all of it can be sent to a thread. */
export type FileWork =
  | { readonly kind: 'workbook'; readonly workbook: Omit<CaseWorkbook, 'figures'> }
  | { readonly kind: 'word'; readonly document: DocumentModel };

interface Answer {
  readonly id: number;
  readonly file?: Uint8Array;
  readonly failure?: string;
}
interface Waiting {
  readonly done: (file: Uint8Array) => void;
  readonly failed: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** A file takes a second or two: what takes this long is stuck. */
const PATIENCE = 60_000;

/** Makes workbooks and Word files in a thread that starts with the first, stays for the next, and is let go with `close`. */
export class FileMaker {
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #lastId = 0;

  /** @throws Error with what the thread said, when the file could not be made or took too long */
  make(work: FileWork): Promise<Uint8Array> {
    const worker = (this.#worker ??= this.#start());
    const id = (this.#lastId += 1);
    return new Promise((done, failed) => {
      const timer = setTimeout(() => this.#giveUp(worker, 'it took too long'), PATIENCE);
      this.#waiting.set(id, { done, failed, timer });
      worker.ref();
      worker.postMessage({ id, work });
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
    const worker = new Worker(new URL('./make-file-thread.mjs', import.meta.url));
    worker.on('message', ({ id, file, failure }: Answer) => {
      const waiting = this.#waiting.get(id);
      if (!waiting) return;
      this.#waiting.delete(id);
      clearTimeout(waiting.timer);
      // A thread nobody waits for keeps no program from ending.
      if (!this.#waiting.size) worker.unref();
      if (file) waiting.done(file);
      else waiting.failed(new Error(`The file was not made: ${failure ?? 'nobody said why'}`));
    });
    worker.on('error', (error) => this.#giveUp(worker, error.message));
    worker.on('exit', () => this.#giveUp(worker, 'its thread ended'));
    return worker;
  }

  /** The next file has a new thread. */
  #giveUp(worker: Worker, why: string): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    for (const { failed, timer } of this.#waiting.values()) {
      clearTimeout(timer);
      failed(new Error(`The file was not made: ${why}.`));
    }
    this.#waiting.clear();
    void worker.terminate();
  }
}
