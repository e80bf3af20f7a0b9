import { ActForm } from '../../design/act-form.js';
import type { Refused } from '../../design/acts.js';
import type { Choice, Fields } from '../../design/form.js';
import { Details, Tag } from '../../design/pieces.js';
import { driverPlace } from './driver-fields.js';
import { shorten } from './shorten.js';
import { thingFields } from './thing-fields.js';

export interface LinkedThingProps {
  /** Begins the ids and the names of its forms: `driver` or `change`. */
  readonly kind: 'driver' | 'change';
  readonly called: string;
  readonly thing: { readonly id: string; readonly version: number; readonly text: string };
  /** What it hangs on, in words. Null: nothing yet. */
  readonly hangsOn: string | null;
  /** Where the link leads now, for the form. */
  readonly to: string | null;
  readonly fields: Fields;
  readonly choices: readonly Choice[];
  /** Of a driver: what it may be part of, and is. None where it has drivers below it. */
  readonly within?: { readonly choices: readonly Choice[]; readonly to: string | null } | undefined;
  readonly mayEdit: boolean;
  readonly refused: Refused | undefined;
}

/** A driver or a change idea: what it hangs on, and the forms that tie it elsewhere or retire it. */
export function LinkedThing(props: LinkedThingProps) {
  const { kind, called, thing, hangsOn, to, fields, choices, within, mayEdit, refused } = props;
  const [link, retire] = kind === 'driver' ? ['linkDriver', 'retireDriver'] : ['linkChange', 'retireChange'];
  const isOpen = [link, 'placeDriver', retire].some((form) => refused?.form === `${form}.${thing.id}`);
  return (
    <li className="app-thing" id={`${kind}-${thing.id}`}>
      <p className="app-thing__text">{thing.text}</p>
      <p>
        <span className="app-quiet">{called}.</span>{' '}
        {hangsOn ? <span className="app-quiet">{hangsOn}</span> : <Tag colour="yellow">Linked to nothing</Tag>}
      </p>
      {mayEdit ? (
        <Details summary={`Link “${shorten(thing.text)}”, or retire it`} isOpen={isOpen}>
          <ActForm
            name={link}
            part={thing.id}
            fields={fields}
            values={{ ...thing, to }}
            choices={{ to: choices }}
            button="Save link"
            look="secondary"
            about={`of “${thing.text}”`}
            refused={refused}
          />
          {within ? (
            <ActForm
              name="placeDriver"
              part={thing.id}
              fields={driverPlace}
              values={{ ...thing, to: within.to }}
              choices={{ to: within.choices }}
              button="Save place"
              look="secondary"
              about={`of “${thing.text}”`}
              refused={refused}
            />
          ) : null}
          <ActForm
            name={retire}
            part={thing.id}
            fields={thingFields}
            values={thing}
            button="Retire it"
            look="secondary"
            about={thing.text}
            refused={refused}
          />
        </Details>
      ) : null}
    </li>
  );
}
