// The one thread in which files are made: each takes up to a few seconds of work, and nobody else should wait for it.
import { parentPort, workerData } from 'node:worker_threads';

/** What makes each kind is loaded with the first of it: a PDF needs nothing of what writes a workbook. */
const MAKERS = {
  workbook: async ({ workbook }, step) => {
    step('working out the figures');
    const [{ figureCase }, { caseWorkbook }] = await Promise.all([
      import('#libs/appraisal'),
      import('#libs/documents/renderers'),
    ]);
    const figures = figureCase(workbook.model);
    step('writing the sheets');
    return { file: await caseWorkbook({ ...workbook, figures }), obstacle: null };
  },
  word: async ({ document }, step) => {
    const { renderDocx } = await import('#libs/documents/renderers');
    return { file: await renderDocx(document, step), obstacle: null };
  },
  pdf: async ({ numbered }, step) => {
    step('opening the typesetter');
    const { typeset } = await import('./typeset.mjs');
    step('setting the pages');
    return typeset(numbered, workerData.fonts);
  },
};

parentPort.on('message', async ({ id, work }) => {
  let steps = 0;
  const step = (doing) => parentPort.postMessage({ id, step: (steps += 1), doing });
  try {
    parentPort.postMessage({ id, ...(await MAKERS[work.kind](work, step)) });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
    parentPort.postMessage({ id, failure: { name, message } });
  }
});
