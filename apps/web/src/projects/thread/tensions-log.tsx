import { ActForm } from '../../design/act-form.js';
import type { Refused } from '../../design/acts.js';
import { Details, Empty, Prose, Tag } from '../../design/pieces.js';
import { sayDay } from '../../design/words.js';
import { newTension, tensionUse } from './leadership-fields.js';

export interface TensionsLogProps {
  readonly entries: readonly {
    readonly id: string;
    readonly version: number;
    readonly kind: string;
    readonly happenedOn: string;
    readonly whatHappened: string;
    readonly whatIDid: string;
    readonly inReflection: boolean;
    readonly shared: boolean;
  }[];
  readonly kinds: readonly { readonly key: string; readonly name: string; readonly asks: string }[];
  readonly isLead: boolean;
  readonly refused: Refused | undefined;
}

/** Tensions the lead met, with what they did: what the reflection will rest on. */
export const TensionsLog = ({ entries, kinds, isLead, refused }: TensionsLogProps) => (
  <>
    <h2 className="nhsuk-heading-m">Tensions log</h2>
    {entries.length ? (
      <ul className="nhsuk-list app-things">
        {entries.map((entry) => {
          const name = kinds.find(({ key }) => key === entry.kind)?.name ?? entry.kind;
          return (
            <li className="app-thing" key={entry.id}>
              <p className="app-thing__text">
                {name}, {sayDay(entry.happenedOn)}
              </p>
              <p>
                <Tag colour={entry.shared ? 'green' : 'grey'}>{entry.shared ? 'Shared' : 'Only yours'}</Tag>{' '}
                {entry.inReflection ? <Tag colour="blue">In the reflection</Tag> : null}
              </p>
              <Prose>{`What happened: ${entry.whatHappened}`}</Prose>
              <Prose>{`What the lead did: ${entry.whatIDid}`}</Prose>
              {isLead ? (
                <Details
                  summary={`Share it or use it: ${name}, ${sayDay(entry.happenedOn)}`}
                  isOpen={refused?.form === `use.${entry.id}`}
                >
                  <ActForm
                    name="use"
                    part={entry.id}
                    fields={tensionUse}
                    values={entry}
                    button="Save what it is for"
                    look="secondary"
                    refused={refused}
                  />
                </Details>
              ) : null}
            </li>
          );
        })}
      </ul>
    ) : (
      <Empty
        example={
          <p>
            “Where power lies”, 3 October. The pharmacist stopped the trial although the consultant had agreed. I asked
            both to meet for 10 minutes, and we changed who restocks.
          </p>
        }
      >
        <p>
          {isLead
            ? 'Log a tension when you meet it, in 3 lines. Your reflection has to rest on at least 2 entries, and months later you will not remember them.'
            : 'The lead has shared no entry of their log yet.'}
        </p>
      </Empty>
    )}
    {isLead ? (
      <>
        <h3 className="nhsuk-heading-s">Log a tension</h3>
        <ActForm
          name="log"
          fields={newTension}
          choices={{ kind: kinds.map(({ key, name, asks }) => ({ value: key, label: name, hint: asks })) }}
          button="Add to the log"
          refused={refused}
        />
      </>
    ) : null}
  </>
);
