import { Refusal } from '#libs/platform';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { allPayloads, refusalsIn } from '../../apps/api/src/graphql/payload.js';
import { refusalsWithFaces } from '../../apps/api/src/graphql/user-error.js';
import { shapeOfTheApi } from '../support/root-fields.js';

const libs = resolve(import.meta.dirname, '../../libs');

function* refusalFiles(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* refusalFiles(path);
    else if (/(^|\.)refusals?\.ts$/.test(entry.name)) yield path;
  }
}

describe('refusals', () => {
  it('of every library have a face in the API and belong to some act', async () => {
    await shapeOfTheApi();
    const faces = new Set(refusalsWithFaces().map(({ name }) => name));
    const inPayloads = new Set(allPayloads().flatMap((payload) => refusalsIn(payload).map(({ name }) => name)));
    const lost: string[] = [];
    let looked = 0;
    for (const file of refusalFiles(libs))
      for (const exported of Object.values((await import(file)) as Record<string, unknown>)) {
        if (typeof exported !== 'function' || !(exported.prototype instanceof Refusal)) continue;
        looked++;
        if (!faces.has(exported.name)) lost.push(`${exported.name} has no face`);
        if (!inPayloads.has(exported.name)) lost.push(`${exported.name} belongs to no act`);
      }
    expect(lost).toEqual([]);
    expect(looked).toBeGreaterThan(10);
  });
});
