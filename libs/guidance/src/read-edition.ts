import { join } from 'node:path';
import { checkEdition } from './check-edition.js';
import type { Edition } from './edition.js';
import { readFolder } from './front-matter.js';
import { stageKeys } from './keys.js';
import { readModel } from './read-model.js';
import { readRubric } from './read-rubric.js';
import { readStage } from './read-stage.js';
import { readTools } from './read-tools.js';

/** Reads one edition and notes every fault in it, references that lead nowhere included. */
export function readEdition(folder: string, key: string, faults: string[]): Edition {
  const stages = readFolder(join(folder, 'stages'), faults)
    .map((file) => readStage(file, faults))
    .sort((one, other) => stageKeys.indexOf(one.key) - stageKeys.indexOf(other.key));
  const models = readFolder(join(folder, 'models'), faults).map((file) => readModel(file, faults));
  const rubrics = readFolder(join(folder, 'rubrics'), faults).map((file) => readRubric(file, faults));
  const tools = readTools(join(folder, 'tools'), faults);
  faults.push(...checkEdition({ stages, models, rubrics, tools }));
  const asked = new Map(
    stages.flatMap((stage) => stage.questions.map((question) => [question.key, { question, stage }] as const)),
  );
  const conditions = new Map(
    stages.flatMap(({ gate }) => gate.conditions.map((condition) => [condition.key, condition] as const)),
  );
  return {
    key,
    stages,
    models,
    rubrics,
    tools,
    stage: (wanted) => known(stages, (stage) => stage.key === wanted, `stage ${wanted}`),
    gate: (wanted) => known(stages, ({ gate }) => gate.key === wanted, `gate ${wanted}`).gate,
    rubric: (wanted, version) =>
      known(rubrics, (one) => one.key === wanted && one.version === version, `rubric ${wanted} ${version}`),
    question: (wanted) => asked.get(wanted)?.question,
    stageOfQuestion: (wanted) => asked.get(wanted)?.stage,
    condition: (wanted) => conditions.get(wanted),
    model: (wanted) => models.find((model) => model.key === wanted),
  };
}

function known<Thing>(things: readonly Thing[], is: (thing: Thing) => boolean, what: string): Thing {
  const thing = things.find(is);
  if (!thing) throw new RangeError(`The guidance has no ${what}.`);
  return thing;
}
