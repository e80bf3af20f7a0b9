import { accessTable, type Permission } from '#libs/identity';
import { rootFields } from '../support/root-fields.js';

describe('access to the root fields', () => {
  it('is declared for every one of them, by a permission of the table', async () => {
    const undeclared = (await rootFields()).filter(({ permission }) => !permission || !(permission in accessTable));
    expect(undeclared).toEqual([]);
  });

  it('is what this list says: a change of access is a line in the diff', async () => {
    const list = (await rootFields()).map(({ kind, name, permission }) => `${kind} ${name}: ${permission}`);
    expect(list).toMatchSnapshot();
  });

  it('uses every permission of the table somewhere, at an edge or in a service', async () => {
    const used = new Set((await rootFields()).map(({ permission }) => permission));
    const idle = (Object.keys(accessTable) as Permission[]).filter((permission) => !used.has(permission));
    // Asked in services only: they narrow what a root field has already opened.
    for (const permission of idle) expect(await isAskedInAService(permission)).toBe(permission);
  });
});

async function isAskedInAService(permission: string): Promise<string | undefined> {
  const { execFileSync } = await import('node:child_process');
  try {
    execFileSync('grep', [
      '-rqF',
      '--include=*.ts',
      `'${permission}'`,
      'libs/projects/src',
      'libs/stakeholders/src',
      'libs/measures/src',
      'libs/business-case/src',
      'libs/assessment/src',
      'libs/project-library/src',
    ]);
    return permission;
  } catch {
    return undefined;
  }
}
