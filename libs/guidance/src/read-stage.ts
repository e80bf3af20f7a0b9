import type { Condition, Gate, Question, Stage } from './edition.js';
import { evidenceKeys } from './evidence-keys.js';
import type { ContentFile } from './front-matter.js';
import { gateKeys, modelKeys, questionTypes, recordKeys, signerRoles, stageKeys } from './keys.js';
import { Reader } from './reader.js';

export function readStage({ name, head, body }: ContentFile, faults: string[]): Stage {
  const from = new Reader(name, head, faults);
  const key = from.one('key', stageKeys);
  const weeks = from.part('typicalWeeks');
  const stage: Stage = {
    key,
    code: from.text('code'),
    title: from.text('title'),
    coreQuestion: from.text('coreQuestion'),
    purpose: from.text('purpose'),
    typicalWeeks: {
      from: weeks?.number('from') ?? 0,
      to: weeks?.number('to') ?? 0,
      after: weeks?.one('after', ['post-start', 'result'], 'post-start') ?? 'post-start',
    },
    weight: from.number('weight'),
    gate: readGate(key, from),
    questions: from.parts('questions', 'question').map(readQuestion),
    sources: from.links('sources'),
    reviewed: from.day('reviewed'),
    owner: from.text('owner'),
    body,
  };
  if (!weeks || stage.typicalWeeks.from > stage.typicalWeeks.to) from.fault('has no typicalWeeks in order');
  if (stage.code !== `S${stageKeys.indexOf(key)}`) from.fault(`has the code “${stage.code}”, not S and its place`);
  if (stage.gate.key !== gateKeys[stageKeys.indexOf(key)]) from.fault(`ends in gate ${stage.gate.key}, not in its own`);
  from.finish();
  return stage;
}

function readGate(stage: Stage['key'], from: Reader): Gate {
  const gate = from.part('gate');
  if (!gate) from.fault('has no gate');
  const signers = gate?.some('signers', signerRoles) ?? [];
  const conditions = (gate?.parts('conditions', 'condition') ?? []).map(readCondition);
  if (gate && signers.length === 0) gate.fault('is signed by nobody');
  if (gate && conditions.length === 0) gate.fault('has no conditions');
  return { key: gate?.one('key', gateKeys) ?? 'G0', stage, signers, conditions };
}

function readCondition(from: Reader): Condition {
  const evidence = from.one('evidence', ['answers', ...evidenceKeys]);
  const answers = from.texts('answers');
  const about = from.texts('about');
  if (evidence === 'answers' && answers.length === 0) from.fault('rests on answers and names none');
  if (evidence !== 'answers' && answers.length > 0) from.fault('names answers, and rests on evidence');
  if (evidence !== 'answers' && about.length === 0) from.fault('names no question it is about');
  return {
    key: from.text('key'),
    ask: from.text('ask'),
    fix: from.text('fix'),
    evidence,
    answers,
    about: evidence === 'answers' ? answers : about,
  };
}

function readQuestion(from: Reader): Question {
  const type = from.one('type', questionTypes);
  const words = from.part('words');
  const choices = from.parts('choices', 'choice').map((part) => ({ key: part.text('key'), label: part.text('label') }));
  const question: Question = {
    key: from.text('key'),
    ask: from.text('ask'),
    hint: from.text('hint'),
    type,
    record: type === 'record' ? from.one('record', recordKeys) : null,
    words: words && { min: words.number('min'), max: words.number('max') },
    choices,
    neededForGate: from.flag('neededForGate'),
    seenBy: from.one('seenBy', ['team', 'lead'], 'team'),
    prompts: from.entries('prompts'),
  };
  const limits = question.words;
  const isProse = type === 'text' || type === 'rich-text';
  if (limits && !isProse) from.fault(`limits the words of a ${type}`);
  if (!limits && isProse) from.fault('asks for words without a limit');
  if (limits && !(limits.min >= 0 && limits.max > limits.min && limits.max <= 1000))
    from.fault(`has word limits that cannot be kept, ${limits.min} to ${limits.max}`);
  if (limits && question.neededForGate && limits.min < 1) from.fault('is needed, and would do with no words');
  if ((type === 'choice' || type === 'choices') !== choices.length >= 2)
    from.fault(`is a ${type} with ${choices.length} choices`);
  if (new Set(choices.map(({ key }) => key)).size < choices.length) from.fault('offers one choice twice');
  for (const model of Object.keys(question.prompts))
    if (!modelKeys.some((known) => known === model)) from.fault(`has a prompt for “${model}”, which is no model`);
  return question;
}
