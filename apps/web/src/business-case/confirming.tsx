import { ActForm } from '../design/act-form.js';
import type { Refused } from '../design/acts.js';
import { Details, Prose, SummaryList } from '../design/pieces.js';
import { sayDay } from '../design/words.js';
import type { OneReferenceSetQuery } from '../gql/graphql.js';
import { confirmFields, withdrawFields } from './confirming-acts.js';

type Set = OneReferenceSetQuery['referenceSets'][number];

/** What finance said of a set: by whom it was confirmed and against what, or why that was taken back. */
export function ConfirmationSaid({ word }: { word: NonNullable<Set['confirmation']> }) {
  const { holds, source, sourceDay, byName, at, note } = word;
  return (
    <>
      <h2 className="nhsuk-heading-m">{holds ? 'Confirmed as it is' : 'A confirmation was taken back'}</h2>
      <SummaryList
        rows={[
          { key: holds ? 'Confirmed by' : 'Taken back by', value: `${byName}, ${sayDay(at)}` },
          ...(source && sourceDay ? [{ key: 'Checked against', value: `${source}, of ${sayDay(sourceDay)}` }] : []),
          { key: holds ? 'What it says' : 'Why', value: <Prose>{note}</Prose> },
        ]}
      />
    </>
  );
}

/** What finance can say of a set that ships from memory. Nothing for all others: they bear no mark. */
export function Confirming({ set, refused }: { set: Set; refused: Refused | undefined }) {
  if (set.status === 'TO_BE_CONFIRMED')
    return (
      <>
        <h2 className="nhsuk-heading-m">Confirm it as it is</h2>
        <p>
          Nobody has held these figures against a document in force. If they are right, say what you checked: the mark
          goes away in your trust, and no case changes. If they are wrong, enter newer ones below.
        </p>
        <ActForm name="confirm" fields={confirmFields} refused={refused} button="Confirm these figures" />
      </>
    );
  if (!set.confirmation?.holds) return null;
  return (
    <Details summary="Take the confirmation back">
      <p>The figures stay. They are marked again as to be confirmed, in every case of your trust that rests on them.</p>
      <ActForm name="withdraw" fields={withdrawFields} refused={refused} look="secondary" button="Take it back" />
    </Details>
  );
}
