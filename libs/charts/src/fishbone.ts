import type { Chart, ChartOptions, ChartTable } from './chart.js';
import { bones, fitsBones } from './fishbone-bones.js';
import { type Evidence, evidenceLevels, evidenceWords, type FishboneData } from './fishbone-data.js';
import { uprightBones } from './fishbone-upright.js';
import { ensureOneOf } from './refused.js';
import { chartOf, emptyChart, ensureOptions, sheet } from './sheet.js';
import { allOf, counted, listed, sentence, verb } from './wording.js';
import { tidy } from './wrap-text.js';

/**
 * The cause-and-effect diagram: causes by category on ribs that lead to the problem, each with how it is known. Lying when
 * there is room, standing on a phone and with many categories.
 * @throws RangeError when the width or the idPrefix cannot be used, or a cause's evidence is none of the 3 levels
 * @see Ishikawa, Guide to Quality Control, 1976
 */
export function fishbone(data: FishboneData, options: ChartOptions): Chart {
  ensureOptions('fishbone', options);
  data.categories.forEach(({ causes }, at) =>
    causes.forEach(({ evidence }, index) =>
      ensureOneOf('fishbone', `categories[${at}].causes[${index}].evidence`, evidence, evidenceLevels),
    ),
  );
  const named = withNames(data);
  const words = { finding: findingOf(named), table: tableOf(named) };
  if (!named.categories.length) return emptyChart(options, words.table, words.finding);
  const page = sheet(options);
  return chartOf(options, page, fitsBones(named, page) ? bones(named, page) : uprightBones(named, page), words);
}

const withNames = ({ problem, categories }: FishboneData): FishboneData & { readonly problem: string } => ({
  problem: problem === null || tidy(problem) === '' ? 'No problem written yet' : problem,
  categories: categories.map(({ name, causes }) => ({
    name: tidy(name) === '' ? 'Other causes' : name,
    causes: causes.map(({ text, evidence }) => ({ text: tidy(text) === '' ? 'Without a name' : text, evidence })),
  })),
});

function findingOf({ categories }: FishboneData): string {
  const causes = categories.flatMap((category) => category.causes);
  const total = causes.length;
  const having = (level: Evidence): number => causes.filter(({ evidence }) => evidence === level).length;
  const [guesses, seen, counts] = [having('guess'), having('observed'), having('counted')];
  if (total === 0) return 'No causes yet.';
  const all = allOf(total, 'cause');
  if (guesses === total) return sentence(`${all} ${verb(total, 'is still a guess', 'are still guesses')}`);
  const been = `${all} ${verb(total, 'has', 'have')} been`;
  if (counts === total) return sentence(`${been} counted`);
  if (seen === total) return sentence(`${been} observed, but not counted`);
  const known = [
    { how: 'counted', number: counts },
    { how: 'observed', number: seen },
  ].filter(({ number }) => number > 0);
  const said = known.map(({ how, number }, at) =>
    at ? `${number} ${how}` : `${number} ${verb(number, 'has', 'have')} been ${how}`,
  );
  return sentence(
    `Of ${counted(total, 'cause')}, ${listed(said)}`,
    guesses > 0 && `${guesses} ${verb(guesses, 'is still a guess', 'are still guesses')}`,
  );
}

const tableOf = ({ problem, categories }: FishboneData): ChartTable => ({
  caption: `Causes of: ${problem}`,
  columns: ['Category', 'Cause', 'How it is known'],
  rows: categories.flatMap(({ name, causes }) =>
    causes.length
      ? causes.map(({ text, evidence }) => [name, text, evidenceWords[evidence].words])
      : [[name, 'No causes yet', '']],
  ),
});
