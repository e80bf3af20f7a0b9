import type { ImprovementModel } from './edition.js';
import type { ContentFile } from './front-matter.js';
import { modelKeys } from './keys.js';
import { Reader } from './reader.js';

export function readModel({ name, head, body }: ContentFile, faults: string[]): ImprovementModel {
  const from = new Reader(name, head, faults);
  const model: ImprovementModel = {
    key: from.one('key', modelKeys),
    name: from.text('name'),
    useWhen: from.text('useWhen'),
    doNotUseWhen: from.text('doNotUseWhen'),
    steps: from.parts('steps', 'step').map((step) => ({ name: step.text('name'), asks: step.text('asks') })),
    fillsQuestions: from.texts('fillsQuestions'),
    confirmed: from.flag('confirmed'),
    source: from.text('source'),
    reviewed: from.day('reviewed'),
    owner: from.text('owner'),
    body,
  };
  if (model.steps.length < 3) from.fault(`has ${model.steps.length} steps, and a model has three or more`);
  if (model.fillsQuestions.length === 0) from.fault('helps to answer no question');
  if (model.confirmed && !model.source.startsWith('https://')) from.fault('is confirmed without an https address');
  if (!model.confirmed && !/to be confirmed/i.test(model.source)) from.fault('does not say that it is to be confirmed');
  if (!body) from.fault('has no text below its front matter');
  from.finish();
  return model;
}
