// Files in a thread of their own: a large workbook takes a second or two, and nobody else should wait for it.
import { parentPort } from 'node:worker_threads';
import { figureCase } from '#libs/appraisal';
import { caseWorkbook, renderDocx } from '#libs/documents';

const make = ({ kind, document, workbook }) =>
  kind === 'workbook' ? caseWorkbook({ ...workbook, figures: figureCase(workbook.model) }) : renderDocx(document);

parentPort.on('message', async ({ id, work }) => {
  try {
    parentPort.postMessage({ id, file: await make(work) });
  } catch (error) {
    parentPort.postMessage({ id, failure: error instanceof Error ? error.message : String(error) });
  }
});
