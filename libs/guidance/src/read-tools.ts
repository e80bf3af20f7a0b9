import { type ContentFile, readFolder } from './front-matter.js';
import { routeKeys } from './keys.js';
import { Reader } from './reader.js';
import { type Item, type SustainabilityFactor, sustainabilityLevels, type ToolPaper, type Tools } from './tools.js';

const decided = routeKeys.filter((route) => route !== 'unsure');

/** The lists of one folder, each in a file of its own, named by what it lists. */
class Lists {
  private readonly opened = new Map<string, { from: Reader; paper: ToolPaper } | null>();

  constructor(
    private readonly files: readonly ContentFile[],
    private readonly faults: string[],
  ) {}

  private open(key: string): { from: Reader; paper: ToolPaper } | null {
    const known = this.opened.get(key);
    if (known !== undefined) return known;
    const file = this.files.find(({ name }) => name === `${key}.md`);
    if (!file) this.faults.push(`there is no list of ${key}`);
    const from = file && new Reader(file.name, file.head, this.faults);
    const opened = from ? { from, paper: readPaper(key, file.body, from) } : null;
    this.opened.set(key, opened);
    return opened;
  }

  /** The entries of a list, or of the part of it called `name`. */
  of<Entry extends { readonly key: string }>(
    key: string,
    entry: (from: Reader, paper: ToolPaper) => Entry,
    name = 'items',
  ): Entry[] {
    const opened = this.open(key);
    if (!opened) return [];
    const entries = opened.from.parts(name, 'item').map((part) => entry(part, opened.paper));
    if (entries.length === 0) opened.from.fault(`lists no ${name}`);
    const keys = entries.map((one) => one.key);
    for (const twice of new Set(keys.filter((one, index) => keys.indexOf(one) < index)))
      opened.from.fault(`lists ${twice} twice`);
    return entries;
  }

  /** What a list says apart from its entries. */
  part(key: string, name: string): Reader | null {
    const opened = this.open(key);
    const part = opened?.from.part(name) ?? null;
    if (opened && !part) opened.from.fault(`has no ${name}`);
    return part;
  }

  plain(key: string): Item[] {
    return this.of(key, asItem);
  }

  finish(): ToolPaper[] {
    for (const { name } of this.files)
      if (!this.opened.has(name.replace(/\.md$/, ''))) this.faults.push(`${name} is a list that nothing asks for`);
    const opened = [...this.opened.values()].filter((one) => one !== null);
    for (const { from } of opened) from.finish();
    return opened.map(({ paper }) => paper);
  }
}

/** What a list says of itself. */
function readPaper(key: string, body: string, from: Reader): ToolPaper {
  const paper: ToolPaper = {
    key,
    title: from.text('title'),
    sources: from.texts('sources'),
    confirmed: from.flag('confirmed'),
    note: from.optional('note'),
    reviewed: from.day('reviewed'),
    owner: from.text('owner'),
    body,
  };
  for (const source of paper.sources)
    if (!/^https:\/\/\S+$/.test(source)) from.fault(`names “${source}”, which is no https address`);
  if (!paper.confirmed && !/to be confirmed/i.test(paper.note)) from.fault('does not say what is to be confirmed');
  return paper;
}

/** An entry is as confirmed as its list, unless it says so itself. */
function asItem(from: Reader, paper: ToolPaper): Item {
  const confirmed = from.flag('confirmed', paper.confirmed);
  if (paper.confirmed && !confirmed) from.fault('is to be confirmed, in a list that says it is confirmed');
  return { key: from.text('key'), name: from.text('name'), asks: from.text('asks'), confirmed };
}

function asFactor(from: Reader, paper: ToolPaper): SustainabilityFactor {
  const scores = from.part('scores');
  if (!scores) from.fault('has no scores');
  const score = (level: string) => scores?.number(level) ?? 0;
  return {
    ...asItem(from, paper),
    group: from.text('group'),
    scores: { A: score('A'), B: score('B'), C: score('C'), D: score('D') },
    confirmedScores: from.some('confirmedScores', sustainabilityLevels),
  };
}

/** Reads the lists that pages and rules use. */
export function readTools(folder: string, faults: string[]): Tools {
  const lists = new Lists(readFolder(folder, faults), faults);
  const guide = lists.part('sustainability-factors', 'guide');
  return {
    nineCs: lists.plain('nine-cs'),
    commitmentLevels: lists.of('commitment', (from, paper) => ({
      ...asItem(from, paper),
      level: from.number('level'),
    })),
    powerInterest: lists.of('power-interest', (from, paper) => ({
      ...asItem(from, paper),
      power: from.one('power', ['high', 'low']),
      interest: from.one('interest', ['high', 'low']),
    })),
    raci: lists.plain('raci'),
    influencePrompts: lists.plain('influence-prompts'),
    diagnosticTools: lists.plain('diagnostic-tools'),
    fishboneRibs: lists.plain('fishbone-ribs'),
    wastes: lists.plain('wastes'),
    leadershipElements: lists.of('leadership-elements', (from, paper) => ({
      ...asItem(from, paper),
      domain: from.text('domain'),
    })),
    tensions: lists.of('tensions', (from, paper) => ({ ...asItem(from, paper), ours: from.flag('ours') })),
    routeSorter: lists.of('route-sorter', (from) => ({
      key: from.text('key'),
      ask: from.text('ask'),
      hint: from.text('hint'),
      yesMeans: from.one('yesMeans', decided),
      because: from.text('because'),
    })),
    routes: lists.of(
      'route-sorter',
      (from) => ({ key: from.one('key', routeKeys), name: from.text('name'), next: from.text('next') }),
      'routes',
    ),
    resultStates: lists.plain('result-states'),
    sustainabilityFactors: lists.of('sustainability-factors', asFactor),
    sustainabilityLevels: lists.of(
      'sustainability-factors',
      (from, paper) => ({ ...asItem(from, paper), key: from.one('key', sustainabilityLevels) }),
      'levels',
    ),
    sustainabilityGuide: {
      hopefulFrom: guide?.number('hopefulFrom') ?? 0,
      actBelow: guide?.number('actBelow') ?? 0,
      confirmed: guide?.flag('confirmed') ?? false,
    },
    tidierCard: lists.of('tidier-card', (from, paper) => ({
      ...asItem(from, paper),
      number: from.number('number'),
      question: from.text('question'),
      needed: from.flag('needed'),
    })),
    equalityCharacteristics: lists.of('equality-characteristics', (from, paper) => ({
      ...asItem(from, paper),
      inLaw: from.flag('inLaw'),
    })),
    informationGovernance: lists.plain('information-governance-declarations'),
    caldicottPrinciples: lists.plain('caldicott-principles'),
    papers: lists.finish(),
  };
}
