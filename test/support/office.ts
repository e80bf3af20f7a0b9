import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';

const run = promisify(execFile);

const usual = [
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/opt/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
];
const places = process.env['SOFFICE'] ? [process.env['SOFFICE']] : usual;
const executable = places.find((place) => existsSync(place));

/** Runs a group of specs with LibreOffice; without it the group is skipped and says so, or fails where it is required. */
export function describeWithOffice(name: string, specs: () => void): void {
  if (executable) {
    describe(name, specs);
    return;
  }
  if (process.env['REQUIRE_OFFICE'] === '1')
    throw new Error('REQUIRE_OFFICE=1 and no LibreOffice was found: set SOFFICE to its path.');
  console.warn(`Skipped "${name}": no LibreOffice found (set SOFFICE to its path).`);
  describe.skip(name, specs);
}

/** LibreOffice believes the results stored in a file unless it is told to compute every formula anew. */
const COMPUTE_ANEW = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Comma, double quotes, UTF-8; numbers in full and not as shown; every sheet in a file of its own. */
const AS_TABLES = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

/** What every cell of a workbook shows, by sheet, row and column from 0. */
export type ComputedWorkbook = ReadonlyMap<string, readonly (readonly string[])[]>;

/**
 * Has LibreOffice compute workbooks anew, all of them in one start, which takes most of the time.
 * @param workbooks XLSX files by a name of letters and digits
 */
export async function computedByOffice(
  workbooks: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, ComputedWorkbook>> {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), COMPUTE_ANEW);
    const files = [...workbooks].map(([name, bytes]) => {
      const file = join(folder, `${name}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const out = join(folder, 'tables');
    const profileUrl = pathToFileURL(profile).href;
    await run(
      executable ?? 'soffice',
      [`-env:UserInstallation=${profileUrl}`, '--headless', '--convert-to', AS_TABLES, '--outdir', out, ...files],
      { timeout: 120_000 },
    );
    return new Map([...workbooks.keys()].map((name) => [name, tablesOf(out, name)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function tablesOf(folder: string, workbook: string): ComputedWorkbook {
  const beginning = `${workbook}-`;
  return new Map(
    readdirSync(folder)
      .filter((file) => file.startsWith(beginning))
      .map((file) => [
        file.slice(beginning.length, -'.csv'.length),
        parse(readFileSync(join(folder, file)), { relax_column_count: true, skip_empty_lines: false }) as string[][],
      ]),
  );
}
