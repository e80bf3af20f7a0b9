// The typesetter: native code that is synchronous and would hold up everything else, so it runs in the thread of files alone.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const LOOK = readFileSync(new URL('./document.typ', import.meta.url), 'utf8');

let compiler;

/**
 * PDF/UA-1 where the document can be it; otherwise tagged all the same, with what stood in the way.
 * @param document a numbered document, as JSON
 * @param fonts the paths of the font files it is set in
 */
export function typeset(document, fonts) {
  compiler ??= NodeCompiler.create({
    fontArgs: [{ fontBlobs: fonts.map((file) => readFileSync(file)) }],
    workspace: fileURLToPath(new URL('.', import.meta.url)),
  });
  const source = { mainFileContent: LOOK, inputs: { document } };
  try {
    return { file: compiler.pdf(source, { pdfStandard: 'ua-1' }), obstacle: null };
  } catch (error) {
    const obstacle = explained(error);
    try {
      return { file: compiler.pdf(source), obstacle };
    } catch (second) {
      throw new Error(explained(second), { cause: second });
    }
  } finally {
    // What is kept of one document is of no use to the next, and would only grow.
    compiler.evictCache(0);
  }
}

/** The first sentence of the compiler, out of the list of diagnostics it throws as one text. */
function explained(error) {
  const said = error instanceof Error ? error.message : String(error);
  const [, first] = /message: "((?:[^"\\]|\\.)*)"/.exec(said) ?? [];
  return (first ?? said).replace(/\\(.)/g, '$1').replaceAll('`', '');
}
