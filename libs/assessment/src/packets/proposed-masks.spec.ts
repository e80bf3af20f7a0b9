import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SealedDocument } from '../sealing/sealed-document.js';
import { nameWithin, proposedMasks } from './proposed-masks.js';

const proposedFor = (...names: string[]) =>
  proposedMasks({
    parts: { stakeholders: { register: names.map((name) => ({ name })) } },
  } as unknown as SealedDocument);

describe('the masks that are proposed', () => {
  it.each([
    ['Dr Jane Holloway (ED lead)', 'Jane Holloway'],
    ['Sister Oyelaran', 'Oyelaran'],
    ['Medical director, Piotr Wójcik', 'Piotr Wójcik'],
    ['jane holloway', 'jane holloway'],
    ['Dr holloway', 'holloway'],
    ['Friends of the Elm Ward', 'Elm'],
    ['Bedford and Wardle', 'Bedford Wardle'],
  ])('find the name in “%s”', (text, name) => {
    expect(nameWithin(text)).toBe(name);
  });

  it('leave the groups and jobs of the sample projects alone', () => {
    const samples = join(import.meta.dirname, '../../../../apps/api/seeds/demo/sample-projects.json');
    const { projects } = JSON.parse(readFileSync(samples, 'utf8')) as {
      projects: { stakeholders: { who: string }[] }[];
    };
    const who = projects.flatMap(({ stakeholders }) => stakeholders.map((one) => one.who));
    expect(who.length).toBeGreaterThan(50);
    // The trust's own name is masked in any case.
    expect([...new Set(who.map(nameWithin))].filter((name) => name && name !== 'Northmere')).toEqual([]);
  });

  it('are the stakeholders who may be persons, each once, and nobody of the team', () => {
    expect(proposedFor('Patients', 'Jane Holloway', 'author:1', ' Jane Holloway', 'Ward manager')).toEqual([
      { text: 'Jane Holloway', name: 'Jane Holloway' },
    ]);
    expect(proposedMasks({ parts: {} } as unknown as SealedDocument)).toEqual([]);
  });
});
