// Compiles TypeScript as it is imported, with the decorators Nest and TypeORM read. Types are `npm run check`'s to look at.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';

const TYPESCRIPT = /\.tsx?$/;
const OURS = /^\.{1,2}\/.*\.js$/;

const optionsOf = (filename) => ({
  filename,
  swcrc: false,
  sourceMaps: 'inline',
  module: { type: 'es6' },
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true, tsx: filename.endsWith('x') },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: false,
      react: { runtime: 'automatic' },
    },
  },
});

/** Our imports name the file that TypeScript would make: where there is none, its source is meant. */
export async function resolve(specifier, context, next) {
  if (OURS.test(specifier) && TYPESCRIPT.test(new URL(context.parentURL).pathname)) {
    const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    for (const url of [source.href, `${source.href}x`])
      if (existsSync(fileURLToPath(url))) return { url, format: 'module', shortCircuit: true };
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  const { protocol, pathname } = new URL(url);
  if (protocol !== 'file:' || !TYPESCRIPT.test(pathname)) return next(url, context);
  const filename = fileURLToPath(new URL(pathname, url));
  const { code } = await transform(await readFile(filename, 'utf8'), optionsOf(filename));
  return { format: 'module', source: code, shortCircuit: true };
}
