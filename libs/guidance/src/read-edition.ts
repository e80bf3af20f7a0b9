import { join } from 'node:path';
import type { Condition, Edition, Gate, ImprovementModel, Question, Rubric, Stage } from './edition.js';
import { evidenceKeys, gateKeys, questionTypes, signerRoles, stageKeys } from './keys.js';
import { type ContentFile, Reader, readFolder } from './read-content.js';
import { readTools } from './read-tools.js';

function readQuestion(from: Reader): Question {
  const words = from.part('words');
  const type = from.one('type', questionTypes);
  return {
    key: from.text('key'),
    ask: from.text('ask'),
    hint: from.optional('hint') ?? '',
    type,
    record: type === 'record' ? from.text('record') : null,
    words: words && { min: words.number('min'), max: words.number('max') },
    choices: from.parts('choices').map((choice) => ({ key: choice.text('key'), label: choice.text('label') })),
    neededForGate: from.flag('neededForGate'),
    seenBy: from.one('seenBy', ['team', 'lead'], 'team'),
    prompts: from.entries('prompts'),
  };
}

function readCondition(from: Reader): Condition {
  return {
    key: from.text('key'),
    ask: from.text('ask'),
    fix: from.text('fix'),
    evidence: from.one('evidence', ['answers', ...evidenceKeys]),
    answers: from.texts('answers'),
  };
}

function readStage({ name, head, body }: ContentFile, faults: string[]): Stage {
  const from = new Reader(name, head, faults);
  const key = from.one('key', stageKeys);
  const weeks = from.part('typicalWeeks');
  const gate = from.part('gate');
  if (!gate) faults.push(`${name} has no gate`);
  return {
    key,
    code: from.text('code'),
    title: from.text('title'),
    coreQuestion: from.text('coreQuestion'),
    purpose: from.text('purpose'),
    typicalWeeks: { from: weeks?.number('from') ?? 0, to: weeks?.number('to') ?? 0 },
    weight: from.number('weight'),
    gate: readGate(key, gate, faults, name),
    questions: from.parts('questions', 'question').map(readQuestion),
    sources: from.texts('sources'),
    reviewed: from.text('reviewed'),
    owner: from.text('owner'),
    body,
  };
}

function readGate(stage: Stage['key'], gate: Reader | null, faults: string[], name: string): Gate {
  const signers = (gate?.texts('signers') ?? []).map((role) => signerRoles.find((known) => known === role) ?? role);
  for (const role of signers)
    if (!signerRoles.some((known) => known === role)) faults.push(`${name}: ${role} does not sign gates`);
  if (signers.length === 0) faults.push(`${name}: nobody signs its gate`);
  return {
    key: gate?.one('key', gateKeys) ?? 'G0',
    stage,
    signers: signers as Gate['signers'],
    conditions: (gate?.parts('conditions', 'condition') ?? []).map(readCondition),
  };
}

function readModel({ name, head, body }: ContentFile, faults: string[]): ImprovementModel {
  const from = new Reader(name, head, faults);
  return {
    key: from.text('key'),
    name: from.text('name'),
    useWhen: from.text('useWhen'),
    doNotUseWhen: from.text('doNotUseWhen'),
    steps: from.parts('steps', 'step').map((step) => ({ name: step.text('name'), asks: step.text('asks') })),
    confirmed: from.flag('confirmed'),
    source: from.text('source'),
    body,
  };
}

function readRubric({ name, head, body }: ContentFile, faults: string[]): Rubric {
  const from = new Reader(name, head, faults);
  const outcome = from.part('outcome');
  const criteria = from.parts('criteria', 'criterion').map((part) => ({
    key: part.text('key'),
    title: part.text('title'),
    weight: part.number('weight'),
    levels: part.texts('levels'),
    evidence: part.texts('evidence'),
  }));
  const levelNames = from.texts('levelNames');
  for (const { key, levels } of criteria)
    if (levels.length !== levelNames.length)
      faults.push(`${name}: criterion ${key} describes ${levels.length} of ${levelNames.length} levels`);
  return {
    key: from.text('key'),
    version: from.text('version'),
    title: from.text('title'),
    levelNames,
    criteria,
    flags: from
      .parts('flags', 'flag')
      .map((part) => ({ key: part.text('key'), asks: part.text('asks'), returns: part.flag('returns') })),
    outcome: {
      cut: outcome?.number('cut') ?? 0,
      zeroFails: outcome?.flag('zeroFails') ?? false,
      mostOnes: outcome?.number('mostOnes') ?? 0,
      neverOne: outcome?.texts('neverOne') ?? [],
      bands: (outcome?.parts('bands', 'band') ?? []).map((band) => ({
        from: band.number('from'),
        name: band.text('name'),
      })),
    },
    body,
  };
}

/** Reads one edition and notes every fault in it, references that lead nowhere included. */
export function readEdition(folder: string, key: string, faults: string[]): Edition {
  const stages = readFolder(join(folder, 'stages'), faults).map((file) => readStage(file, faults));
  const models = readFolder(join(folder, 'models'), faults).map((file) => readModel(file, faults));
  const rubrics = readFolder(join(folder, 'rubrics'), faults).map((file) => readRubric(file, faults));
  const tools = readTools(join(folder, 'tools'), faults);
  stages.sort((one, other) => stageKeys.indexOf(one.key) - stageKeys.indexOf(other.key));
  checkReferences(stages, models, rubrics, faults);
  const questions = new Map(
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
    stage: (wanted) =>
      known(
        stages.find((stage) => stage.key === wanted),
        `stage ${wanted}`,
      ),
    question: (wanted) => questions.get(wanted)?.question,
    stageOfQuestion: (wanted) => questions.get(wanted)?.stage,
    condition: (wanted) => conditions.get(wanted),
    gate: (wanted) => known(stages.find(({ gate }) => gate.key === wanted)?.gate, `gate ${wanted}`),
    model: (wanted) => models.find((model) => model.key === wanted),
    rubric: (wanted, version) =>
      known(
        rubrics.find((rubric) => rubric.key === wanted && rubric.version === version),
        `rubric ${wanted} ${version}`,
      ),
  };
}

function known<Thing>(thing: Thing | undefined, what: string): Thing {
  if (!thing) throw new RangeError(`The guidance has no ${what}.`);
  return thing;
}

function checkReferences(
  stages: readonly Stage[],
  models: readonly ImprovementModel[],
  rubrics: readonly Rubric[],
  faults: string[],
): void {
  for (const key of stageKeys) if (!stages.some((stage) => stage.key === key)) faults.push(`there is no stage ${key}`);
  const questions = stages.flatMap((stage) => stage.questions);
  const conditions = stages.flatMap(({ gate }) => gate.conditions);
  twice(
    questions.map(({ key }) => `question ${key}`),
    faults,
  );
  twice(
    conditions.map(({ key }) => `condition ${key}`),
    faults,
  );
  twice(
    stages.map(({ gate }) => `gate ${gate.key}`),
    faults,
  );
  twice(
    models.map(({ key }) => `model ${key}`),
    faults,
  );
  const questionKeys = new Set(questions.map(({ key }) => key));
  const modelKeys = new Set(models.map(({ key }) => key));
  for (const { key, evidence, answers } of conditions) {
    if (evidence === 'answers' && answers.length === 0) faults.push(`condition ${key} names no answers`);
    for (const answer of answers)
      if (!questionKeys.has(answer))
        faults.push(`condition ${key} asks for the answer to “${answer}”, which is no question`);
  }
  for (const { key, words, prompts } of questions) {
    if (words && !(words.min >= 0 && words.max > words.min))
      faults.push(`question ${key} has word limits that cannot be kept`);
    for (const model of Object.keys(prompts))
      if (!modelKeys.has(model)) faults.push(`question ${key} has a prompt for “${model}”, which is no model`);
  }
  for (const { key, version, criteria } of rubrics) {
    const sum = criteria.reduce((total, { weight }) => total + weight, 0);
    if (sum !== 100) faults.push(`the weights of rubric ${key} ${version} sum to ${sum}, not 100`);
  }
}

function twice(names: readonly string[], faults: string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) faults.push(`${name} stands twice`);
    seen.add(name);
  }
}
