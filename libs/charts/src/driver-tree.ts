import { hierarchy } from 'd3-hierarchy';
import type { Chart, ChartOptions, ChartTable } from './chart.js';
import { driverColumns } from './driver-tree-columns.js';
import {
  type Branch,
  type BranchKind,
  type DriverTreeData,
  kindWords,
  type Linked,
  linkUp,
} from './driver-tree-data.js';
import { driverOutline } from './driver-tree-outline.js';
import { chartOf, emptyChart, ensureOptions, sheet } from './sheet.js';
import { allOf, counted, sentence, verb } from './wording.js';

/**
 * The driver diagram: aim, primary drivers, secondary drivers and change ideas, from left to right; below 640 pixels an
 * outline from top to bottom. What is linked to nothing is drawn apart with a broken edge.
 * @throws RangeError when the width or the idPrefix cannot be used, or two drivers have one id
 * @see Provost and Bennett, What's your theory? Driver diagram serves as tool for building and testing theories for
 *   improvement, Quality Progress, July 2015
 */
export function driverTree(data: DriverTreeData, options: ChartOptions): Chart {
  ensureOptions('driverTree', options);
  const linked = linkUp(data);
  const words = { finding: findingOf(linked), table: tableOf(linked) };
  if (linked.aim.missing && !linked.aim.children.length && !linked.loose.length)
    return emptyChart(options, words.table, words.finding);
  const page = sheet(options);
  return chartOf(options, page, page.desk ? driverColumns(linked, page) : driverOutline(linked, page), words);
}

const count = (branches: readonly Branch[], kind: BranchKind): number =>
  branches.flatMap((branch) => hierarchy(branch).descendants()).filter(({ data }) => data.kind === kind).length;

function findingOf({ aim, loose }: Linked): string {
  const primaries = aim.children;
  const leading = count([aim], 'change');
  const changes = leading + count(loose, 'change');
  const looseDrivers = count(loose, 'secondary');
  const looseChanges = loose.filter(({ kind }) => kind === 'change').length;
  const idle = primaries.filter((primary) => count([primary], 'change') === 0).length;
  const through = primaries.length - idle;
  const missing = aim.missing === true;
  if (!primaries.length && !loose.length)
    return missing ? 'No aim, drivers or change ideas yet.' : 'The aim has no drivers yet.';
  return sentence(
    missing && 'the aim is not written yet',
    changes === 0 &&
      primaries.length > 0 &&
      `${counted(primaries.length, 'primary driver')} ${verb(primaries.length, 'leads', 'lead')} to the aim`,
    ideasInWords(leading, changes, through),
    changes > 0 && idle > 0 && `${counted(idle, 'primary driver')} ${verb(idle, 'has', 'have')} no change idea`,
    looseDrivers > 0 &&
      `${counted(looseDrivers, 'driver')} ${verb(looseDrivers, 'is', 'are')} not linked to a primary driver`,
    looseChanges > 0 &&
      `${counted(looseChanges, 'change idea')} ${verb(looseChanges, 'is', 'are')} linked to no driver`,
  );
}

function ideasInWords(leading: number, changes: number, through: number): string {
  if (changes === 0) return 'there are no change ideas yet';
  if (leading === 0)
    return changes === 1
      ? 'the 1 change idea does not lead to the aim'
      : `none of the ${changes} change ideas leads to the aim`;
  const some = leading === changes ? allOf(changes, 'change idea') : `${leading} of ${changes} change ideas`;
  return `${some} ${verb(leading, 'leads', 'lead')} to the aim through ${counted(through, 'primary driver')}`;
}

function tableOf({ aim, loose }: Linked): ChartTable {
  const rows = (branch: Branch, leadsTo: string): string[][] => [
    [kindWords[branch.kind].one, branch.text, leadsTo],
    ...branch.children.flatMap((child) => rows(child, branch.text)),
  ];
  const linked = aim.missing && !aim.children.length ? [] : rows(aim, '');
  return {
    caption: 'Aim, drivers and change ideas, and what each leads to',
    columns: ['Kind', 'What it is', 'Leads to'],
    rows: [...linked, ...loose.flatMap((branch) => rows(branch, 'Not linked to the aim yet'))],
  };
}
