import type { ContentFile } from './front-matter.js';
import { Reader } from './reader.js';
import type { Criterion, MarkingForm, OutcomeRules, Rubric } from './rubric.js';

const named = (part: Reader) => ({ key: part.text('key'), name: part.text('name') });

export function readRubric({ name, head, body }: ContentFile, faults: string[]): Rubric {
  const from = new Reader(name, head, faults);
  const rubric: Rubric = {
    key: from.text('key'),
    version: from.text('version'),
    title: from.text('title'),
    formative: from.flag('formative'),
    levels: from.parts('levels', 'level').map((part) => ({ level: part.number('level'), name: part.text('name') })),
    criteria: from.parts('criteria', 'criterion').map(readCriterion),
    flags: from
      .parts('flags', 'flag')
      .map((part) => ({ key: part.text('key'), asks: part.text('asks'), returns: part.flag('returns') })),
    outcome: readOutcome(from.part('outcome')),
    form: readForm(from),
    reviewed: from.day('reviewed'),
    owner: from.text('owner'),
    body,
  };
  checkRubric(rubric, from);
  from.finish();
  return rubric;
}

function readCriterion(from: Reader): Criterion {
  return {
    key: from.text('key'),
    title: from.text('title'),
    weight: from.number('weight'),
    descriptors: from.texts('descriptors'),
    evidence: from.texts('evidence'),
    maps: from.texts('maps'),
    mayBeMetWithHelp: from.flag('mayBeMetWithHelp'),
  };
}

const readOutcome = (from: Reader | null): OutcomeRules | null =>
  from && {
    cut: from.number('cut'),
    zeroFails: from.flag('zeroFails'),
    mostOnes: from.number('mostOnes'),
    neverOne: from.texts('neverOne'),
    bands: from.parts('bands', 'band').map((part) => ({ ...named(part), from: part.number('from') })),
  };

function readForm(from: Reader): MarkingForm {
  const form = from.part('form');
  if (!form) from.fault('has no form');
  return {
    commentAtLevels: form?.numbers('commentAtLevels') ?? [],
    commentMinCharacters: form?.number('commentMinCharacters') ?? 0,
    globalRatings: (form?.parts('globalRatings', 'rating') ?? []).map(named),
    remarks: (form?.parts('remarks', 'remark') ?? []).map((part) => ({
      key: part.text('key'),
      asks: part.text('asks'),
    })),
  };
}

function checkRubric({ levels, criteria, formative, outcome }: Rubric, from: Reader): void {
  if (levels.length < 3 || levels.some(({ level }, index) => level !== index))
    from.fault('does not count its levels up from 0');
  for (const { key, descriptors, evidence } of criteria) {
    if (descriptors.length !== levels.length)
      from.fault(`describes ${descriptors.length} of ${levels.length} levels of ${key}`);
    if (evidence.length === 0) from.fault(`shows a marker nothing for ${key}`);
  }
  if (new Set(criteria.map(({ key }) => key)).size < criteria.length) from.fault('has one criterion twice');
  const sum = criteria.reduce((total, { weight }) => total + weight, 0);
  if (sum !== (formative ? 0 : 100)) from.fault(`has weights that sum to ${sum}, not to ${formative ? 0 : 100}`);
  if (formative !== (outcome === null))
    from.fault(formative ? 'is formative, and has outcome rules' : 'has no outcome rules');
  if (!outcome) return;
  const { cut, neverOne, bands } = outcome;
  for (const key of neverOne)
    if (!criteria.some((criterion) => criterion.key === key)) from.fault(`protects ${key}, which is no criterion`);
  const starts = bands.map((band) => band.from);
  if (starts[0] !== 0 || starts.some((start, index) => index > 0 && start <= (starts[index - 1] ?? 0)))
    from.fault('has bands that do not climb from 0');
  if (!starts.includes(cut)) from.fault(`has its cut at ${cut}, where no band begins`);
}
