import { Details } from '../design/pieces.js';
import { count } from '../design/words.js';
import { diffWords } from '../projects/answering/word-diff.js';
import { isScalar, type Json } from './document-names.js';
import { partTitles, sayField, sayValue } from './document-words.js';
import { Anything, type StageOfDocument } from './project-document.js';

/** One thing that is not as it was when the plan was first submitted. */
export interface Change {
  readonly part: string;
  readonly place: readonly ({ readonly field: string } | { readonly thing: string })[];
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before: Json;
  readonly after: Json;
}

export interface WhatChangedProps {
  readonly changes: readonly Change[];
  /** The stages with their questions, so that an answer stands below what was asked. */
  readonly stages: readonly StageOfDocument[];
}

/** From so many on, the parts are folded away until one is wanted. */
const MANY = 12;
const KINDS = { added: 'Added', removed: 'Removed', changed: 'Changed' } as const;

/** What changed since the plan was first submitted, part by part. */
export default function WhatChanged({ changes, stages }: WhatChangedProps) {
  if (!changes.length) return <p>Nothing in it was changed.</p>;
  const parts = ['project', ...Object.keys(partTitles)];
  const found = [...new Set([...parts, ...changes.map(({ part }) => part)])].flatMap((part) => {
    const of = changes.filter((change) => change.part === part);
    return of.length
      ? [{ part, title: part === 'project' ? 'Title and setting' : (partTitles[part] ?? sayField(part)), of }]
      : [];
  });
  return found.map(({ part, title, of }) =>
    changes.length < MANY ? (
      <section key={part} aria-labelledby={`changed-${part}`}>
        <h3 className="nhsuk-heading-s" id={`changed-${part}`}>
          {title}
        </h3>
        <Changes changes={of} stages={stages} />
      </section>
    ) : (
      <Details key={part} summary={`${title}: ${count(of.length, 'change')}`}>
        <Changes changes={of} stages={stages} />
      </Details>
    ),
  );
}

const Changes = ({ changes, stages }: WhatChangedProps) => (
  <ul className="app-changes">
    {together(changes, stages).map(({ where, kind, all }, index) => (
      <li key={index}>
        <p className="app-changes__where">
          <strong>{KINDS[kind]}</strong>
          {where ? `: ${where}` : ''}
        </p>
        {kind === 'changed' ? (
          all.map((change, at) => <Changed key={at} {...change} />)
        ) : (
          <Whole kind={kind} all={all} />
        )}
      </li>
    ))}
  </ul>
);

/** Things of one list that were all added, or all removed, are told as one. */
function together(changes: readonly Change[], stages: WhatChangedProps['stages']) {
  const groups: { where: string; kind: Change['kind']; all: Change[] }[] = [];
  for (const change of changes) {
    const where = sayPlace(change, stages);
    const last = groups.at(-1);
    if (last && change.kind !== 'changed' && last.kind === change.kind && last.where === where) last.all.push(change);
    else groups.push({ where, kind: change.kind, all: [change] });
  }
  return groups;
}

/** The way to a place in words: an answer by its question, a thing by its name, a field by what it is called. */
function sayPlace({ part, place }: Change, stages: WhatChangedProps['stages']): string {
  const questions = stages.flatMap((stage) => stage.questions);
  return place
    .flatMap((step) => {
      if ('thing' in step) return `“${step.thing}”`;
      const isAnswers = part === 'answers' && step.field === 'answers';
      const asked = part === 'answers' ? questions.find(({ key }) => key === step.field)?.ask : undefined;
      return isAnswers || step.field === part ? [] : (asked ?? sayField(step.field));
    })
    .join(', ');
}

const Changed = ({ before, after }: Change) => {
  if (!isScalar(before) || !isScalar(after))
    return (
      <>
        <p className="app-quiet">Before:</p>
        <Anything value={before} names={NO_LINKS} depth={6} />
        <p className="app-quiet">Now:</p>
        <Anything value={after} names={NO_LINKS} depth={6} />
      </>
    );
  const stretches = diffWords(sayValue(before), sayValue(after));
  return (
    <p className="app-prose">
      {stretches.map(({ kind, text }, index) =>
        kind === 'same' ? (
          text
        ) : kind === 'mine' ? (
          <del className="app-was" key={index}>
            <span className="nhsuk-u-visually-hidden">[removed: </span>
            {text}
            <span className="nhsuk-u-visually-hidden">]</span>
          </del>
        ) : (
          <ins className="app-is-now" key={index}>
            <span className="nhsuk-u-visually-hidden">[added: </span>
            {text}
            <span className="nhsuk-u-visually-hidden">]</span>
          </ins>
        ),
      )}
    </p>
  );
};

/** What a change says of links is what they lead to already. */
const NO_LINKS: ReadonlyMap<string, string> = new Map();

const Whole = ({ kind, all }: { kind: 'added' | 'removed'; all: readonly Change[] }) => {
  const values = all.map(({ before, after }) => (kind === 'added' ? after : before));
  return <Anything value={values.length === 1 ? (values[0] ?? null) : values} names={NO_LINKS} depth={6} />;
};
