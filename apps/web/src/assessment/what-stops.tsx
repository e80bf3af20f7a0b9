import { Link } from 'react-router';
import { ActForm } from '../design/act-form.js';
import type { Refused } from '../design/acts.js';
import { Details } from '../design/pieces.js';
import { sayInstant, sayKey } from '../design/words.js';
import type { StageOfDocument } from './project-document.js';
import { overrideFields } from './submitting-forms.js';

interface Identifier extends PlaceInGuidance {
  readonly place: string;
  readonly kind: string;
  readonly advice: string;
}

interface PlaceInGuidance {
  /** What was asked there. */
  readonly asked: string;
  readonly stageKey: string;
}

/** Where an answer is asked for. */
export function placeOf(place: string, stages: readonly StageOfDocument[]): PlaceInGuidance {
  const stage = stages.find(({ questions }) => questions.some(({ key }) => key === place));
  const asked = stage?.questions.find(({ key }) => key === place)?.ask ?? place;
  return { asked, stageKey: stage?.key ?? 'problem' };
}

interface Standing {
  readonly maySubmit: boolean;
  readonly identifiers: readonly Identifier[];
  readonly rounds: readonly {
    readonly gatesShut: readonly string[];
    readonly round: { readonly id: string; readonly title: string; readonly deadlineAt: string };
  }[];
}

interface StopsProps {
  readonly projectId: string;
  readonly gates: readonly { readonly key: string; readonly title: string; readonly gate: { readonly key: string } }[];
  readonly standing: Standing;
  readonly refused: Refused | undefined;
}

/** What still keeps the project from being submitted, each with the way to mend it. */
export function WhatStops({ projectId, gates, standing, refused }: StopsProps) {
  const { identifiers, rounds, maySubmit } = standing;
  const shut = rounds.filter(({ gatesShut }) => gatesShut.length);
  return (
    <>
      {rounds.map(({ round }) => (
        <p key={round.id}>
          <strong>{round.title}</strong>: submit until {sayInstant(round.deadlineAt)}.
        </p>
      ))}
      <h2 className="nhsuk-heading-m">What still stops it</h2>
      {shut.length || identifiers.length ? null : (
        <p>
          Nothing but{' '}
          {maySubmit ? <a href="#to-submit">your declarations, at the foot of this page</a> : 'the lead’s declarations'}
          .
        </p>
      )}
      {shut.map(({ round, gatesShut }) => (
        <div key={round.id}>
          <h3 className="nhsuk-heading-s">Gates to pass for {round.title}</h3>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {gatesShut.map((gate) => {
              const stage = gates.find((one) => one.gate.key === gate);
              return (
                <li key={gate}>
                  {stage ? (
                    <Link to={`/projects/${projectId}/stages/${stage.key}`}>
                      {gate}: {stage.title}
                    </Link>
                  ) : (
                    gate
                  )}
                </li>
              );
            })}
          </ul>
        </div>
      ))}
      {identifiers.length ? <h3 className="nhsuk-heading-s">Text that may name a patient</h3> : null}
      {identifiers.map(({ place, kind, advice, asked, stageKey }, index) => {
        const isFirstThere = identifiers.findIndex((one) => one.place === place) === index;
        return (
          <div className="app-card nhsuk-u-margin-bottom-4" key={`${place} ${kind} ${index}`}>
            <p>
              <strong>{sayKey(kind)}</strong> in the answer to “{asked}”
            </p>
            <p>{advice}</p>
            <p>
              <Link to={`/projects/${projectId}/stages/${stageKey}`}>
                Change the answer<span className="nhsuk-u-visually-hidden"> to “{asked}”</span>
              </Link>
            </p>
            {isFirstThere ? (
              <Details
                summary="It names nobody: say so as a second person"
                isOpen={refused?.form === `override.${place}`}
              >
                {maySubmit ? (
                  <p>
                    Whoever wrote the answer cannot say this themselves. Ask your mentor or somebody else on the team to
                    open this page.
                  </p>
                ) : null}
                <ActForm
                  name="override"
                  part={place}
                  fields={overrideFields}
                  values={{ place }}
                  refused={refused}
                  button="Say that it names nobody"
                  about={`in the answer to “${asked}”`}
                  look="secondary"
                />
              </Details>
            ) : null}
          </div>
        );
      })}
    </>
  );
}

/** Where each part of a project is changed. */
const places: Readonly<Record<string, { readonly path: string; readonly what: string }>> = {
  thread: { path: 'stages/rationale', what: 'causes, drivers and changes' },
  stakeholders: { path: 'stages/stakeholders', what: 'stakeholders' },
  measures: { path: 'stages/measures', what: 'measures' },
  'business-case': { path: 'stages/business-plan', what: 'business case' },
  outcome: { path: 'stages/results', what: 'results' },
};

export const changeLinkOf = (projectId: string) =>
  function ChangeLink(part: string, stage?: StageOfDocument) {
    const there = stage ? { path: `stages/${stage.key}`, what: `answers on ${stage.title}` } : places[part];
    if (!there) return null;
    return (
      <p>
        <Link to={`/projects/${projectId}/${there.path}`}>
          Change<span className="nhsuk-u-visually-hidden"> {there.what}</span>
        </Link>
      </p>
    );
  };
