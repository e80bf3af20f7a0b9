import { type LongEventHandler, type StoredEvent, systemScope, UnitOfWork } from '#libs/platform';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DocumentFault } from '../document-model.js';
import { caseFileAsked } from '../events.js';
import { FileMaker, FileNotMade, type FileStep, type FileWork } from '../file-maker.js';
import { DocumentFontMissing } from '../fonts.js';

/** How long a file is kept. */
const KEPT = '7 days';

interface Order {
  readonly madeFrom: FileWork;
  readonly steps: number;
}

/**
 * Makes the files that were asked for, in the worker. The bytes are stored where the row still waits for them, in one
 * statement: a job that was killed half-way, or that came twice, leaves one file.
 */
@Injectable()
export class CaseFileMaking implements LongEventHandler, OnModuleDestroy {
  readonly name = 'documents.make-case-file';
  readonly on = [caseFileAsked.type];
  readonly takesLong = true;
  private readonly maker = new FileMaker();

  constructor(private readonly work: UnitOfWork) {}

  onModuleDestroy(): Promise<void> {
    return this.maker.close();
  }

  async handle({ organisationId, data }: StoredEvent): Promise<void> {
    const { fileId } = data as { readonly fileId: string };
    const order = await this.begin(organisationId, fileId);
    if (!order) return;
    let told = Promise.resolve();
    const tell = (step: FileStep): void => {
      told = told.then(() => this.tell(organisationId, fileId, step)).catch(() => undefined);
    };
    try {
      const { file } = await this.maker.make(order.madeFrom, tell);
      await told;
      await this.tell(organisationId, fileId, { step: order.steps, steps: order.steps, doing: 'keeping the file' });
      await this.keep(organisationId, fileId, file);
    } catch (error) {
      await told;
      if (!isForThePerson(error)) throw error;
      await this.fail(organisationId, fileId, error.message);
    }
  }

  /** What to make it from; undefined when it was made meanwhile, or another one has taken its place. */
  private async begin(organisationId: string, id: string): Promise<Order | undefined> {
    const [order] = await this.change<Order>(
      organisationId,
      `update documents.case_file set state = 'making', step = 0, says = ''
       where organisation_id = $1 and id = $2 and state in ('waiting', 'making') returning made_from, steps`,
      [organisationId, id],
    );
    return order;
  }

  private async tell(organisationId: string, id: string, { step, doing }: FileStep): Promise<void> {
    await this.change(
      organisationId,
      `update documents.case_file set step = $3, says = $4 where organisation_id = $1 and id = $2 and state = 'making'`,
      [organisationId, id, step, doing],
    );
  }

  private async keep(organisationId: string, id: string, file: Uint8Array): Promise<void> {
    await this.work.run(systemScope(organisationId), (session) =>
      session.sql(
        `update documents.case_file set state = 'ready', says = '', made_from = null, bytes = $3, made_at = $4,
           expires_at = $4::timestamptz + $5::interval
         where organisation_id = $1 and id = $2 and state = 'making'`,
        [organisationId, id, Buffer.from(file), session.at, KEPT],
      ),
    );
  }

  private async fail(organisationId: string, id: string, why: string): Promise<void> {
    await this.change(
      organisationId,
      `update documents.case_file set state = 'failed', says = left($3, 1000), made_from = null
       where organisation_id = $1 and id = $2 and state = 'making'`,
      [organisationId, id, why],
    );
  }

  /** A step is no more than a copy of how far a program is: no audit record tells of it. */
  private change<Row>(organisationId: string, text: string, values: unknown[]): Promise<Row[]> {
    return this.work.run(systemScope(organisationId), (session) => session.sql<Row>(text, values));
  }
}

/** What making it once more would not mend, or what a person can do something about; all else is tried again. */
const isForThePerson = (error: unknown): error is Error =>
  error instanceof FileNotMade || error instanceof DocumentFault || error instanceof DocumentFontMissing;
