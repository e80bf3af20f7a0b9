import type { Item, Tools } from './edition.js';
import { Reader, readFolder } from './read-content.js';

const item = (from: Reader): Item => ({
  key: from.text('key'),
  name: from.text('name'),
  asks: from.optional('asks') ?? '',
});

const routes = ['research', 'audit', 'evaluation', 'improvement', 'surveillance'] as const;

/** Reads the lists that pages and rules use; each has a file of its own, named by what it lists. */
export function readTools(folder: string, faults: string[]): Tools {
  const files = new Map(readFolder(folder, faults).map((file) => [file.name.replace(/\.md$/, ''), file]));
  const items = (name: string): Reader[] => {
    const file = files.get(name);
    if (!file) {
      faults.push(`there is no list of ${name}`);
      return [];
    }
    const found = new Reader(file.name, file.head, faults).parts('items', 'item');
    if (found.length === 0) faults.push(`${file.name} lists nothing`);
    return found;
  };
  return {
    nineCs: items('nine-cs').map(item),
    commitmentLevels: items('commitment').map((from) => ({ ...item(from), level: from.number('level') })),
    leadershipElements: items('leadership-elements').map((from) => ({ ...item(from), domain: from.text('domain') })),
    tensions: items('tensions').map(item),
    routeSorter: items('route-sorter').map((from) => ({
      key: from.text('key'),
      ask: from.text('ask'),
      yesMeans: from.one('yesMeans', routes),
      because: from.text('because'),
    })),
    sustainabilityFactors: items('sustainability-factors').map((from) => ({
      key: from.text('key'),
      name: from.text('name'),
      group: from.text('group'),
      scores: { A: from.number('A'), B: from.number('B'), C: from.number('C'), D: from.number('D') },
      confirmed: from.flag('confirmed'),
    })),
    resultStates: items('result-states').map(item),
    fishboneRibs: items('fishbone-ribs').map(item),
    recipeCard: items('recipe-card').map(item),
    influencePrompts: items('influence-prompts').map(item),
    equalityCharacteristics: items('equality-characteristics').map(item),
    informationGovernance: items('information-governance').map(item),
  };
}
