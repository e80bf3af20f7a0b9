// The thread that typesets: the compiler is synchronous native code and would hold up everything else.
import { parentPort, workerData } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: workerData.fonts }], workspace: workerData.workspace });

parentPort.on('message', ({ id, template, document }) => {
  try {
    parentPort.postMessage({ id, ...typeset(template, document) });
  } catch (error) {
    parentPort.postMessage({ id, failure: explained(error) });
  } finally {
    // What is kept of one document is of no use to the next, and would only grow.
    compiler.evictCache(0);
  }
});

/** PDF/UA-1 where the document can be it; otherwise tagged all the same, with what stood in the way. */
function typeset(template, document) {
  const source = { mainFileContent: template, inputs: { document } };
  try {
    return { pdf: compiler.pdf(source, { pdfStandard: 'ua-1' }), obstacle: null };
  } catch (error) {
    return { pdf: compiler.pdf(source), obstacle: explained(error) };
  }
}

/** The first sentence of the compiler, out of the list of diagnostics it throws as one text. */
function explained(error) {
  const said = error instanceof Error ? error.message : String(error);
  const [, first] = /message: "((?:[^"\\]|\\.)*)"/.exec(said) ?? [];
  return (first ?? said).replace(/\\(.)/g, '$1').replaceAll('`', '');
}
