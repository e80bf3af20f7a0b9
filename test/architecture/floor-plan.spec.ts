import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const house = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

/** Runs the cruiser on a tree with the house's own rules. @returns every violation */
async function cruise(root: string): Promise<Violation[]> {
  const cruiser = join(house, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const folders = ['apps', 'libs', 'test'].filter((folder) => readdirSync(root).includes(folder));
  const { stdout } = await run(
    process.execPath,
    [cruiser, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...folders],
    { cwd: root, maxBuffer: 256 * 1024 * 1024 },
  ).catch((failed: { stdout: string }) => failed);
  return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
}

describe('the floor plan', () => {
  it('is kept by the house', async () => {
    expect(await cruise(house)).toEqual([]);
  });

  describe('names every planted fault', () => {
    let ground: string;
    let found: Violation[];
    const planted = JSON.parse(readFileSync(join(import.meta.dirname, 'planted/floor-plan.json'), 'utf8')) as {
      fault: string;
      rule: string;
      files: Record<string, string>;
    }[];

    beforeAll(async () => {
      ground = mkdtempSync(join(tmpdir(), 'planted-'));
      for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
        cpSync(join(house, file), join(ground, file));
      symlinkSync(join(house, 'node_modules'), join(ground, 'node_modules'));
      for (const { files } of planted)
        for (const [file, text] of Object.entries(files)) {
          mkdirSync(dirname(join(ground, file)), { recursive: true });
          writeFileSync(join(ground, file), text);
        }
      found = await cruise(ground);
    });
    afterAll(() => rmSync(ground, { recursive: true, force: true }));

    it.each(planted.map(({ fault, rule, files }) => [fault, rule, Object.keys(files)[0] ?? ''] as const))(
      '%s',
      (_, rule, from) => {
        expect(found.filter((violation) => violation.from === from).map((violation) => violation.rule.name)).toContain(
          rule,
        );
      },
    );

    it('and every rule of the table has one', () => {
      const rules = new Set((JSON.parse(JSON.stringify(planted)) as { rule: string }[]).map(({ rule }) => rule));
      for (const rule of [
        'no-cycles',
        'nothing-unresolved',
        'every-library-is-on-the-plan',
        'front-door-only',
        'graphql-stays-at-the-edge',
        'libraries-never-import-apps',
        'the-web-sees-pure-libraries-only',
        'measures-imports-only-its-floor',
        'project-library-imports-only-its-floor',
        'money-is-pure',
        'calendar-is-pure',
        'charts-is-pure',
      ])
        expect(rules).toContain(rule);
    });
  });
});
