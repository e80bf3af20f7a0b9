// A file in a thread of its own: a large workbook takes a second or two, and nobody else should wait for it.
import { parentPort, workerData } from 'node:worker_threads';
import { figureCase } from '#libs/appraisal';
import { caseWorkbook, renderDocx } from '#libs/documents';

const { kind, document, workbook } = workerData;
const file =
  kind === 'workbook'
    ? await caseWorkbook({ ...workbook, figures: figureCase(workbook.model) })
    : await renderDocx(document);
parentPort.postMessage(file);
