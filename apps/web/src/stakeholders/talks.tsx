import { ActForm } from '../design/act-form.js';
import type { Choice } from '../design/form.js';
import { Details, Empty } from '../design/pieces.js';
import type { StakeholderPartProps } from './commitments.js';
import { LedgerEntries } from './ledger-entries.js';
import { answerFields, talkFields } from './stakeholder-fields.js';

/** What they said and what came of it, with the form for the next talk. */
export function Talks({
  stakeholder: { name, ledger },
  questions,
  mayEdit,
  refused,
}: StakeholderPartProps & { questions: readonly Choice[] }) {
  return (
    <>
      <h2 className="nhsuk-heading-m" id="talks">
        What they said, and what you changed because of it
      </h2>
      {ledger.length ? (
        <LedgerEntries
          entries={ledger}
          questions={questions}
          answering={(entry) =>
            mayEdit ? (
              <Details summary="Say what came of it" isOpen={refused?.form === `answer.${entry.id}`}>
                <ActForm
                  name="answer"
                  part={entry.id}
                  fields={answerFields}
                  values={entry}
                  choices={{ questionKey: questions }}
                  button="Save what came of it"
                  look="secondary"
                  refused={refused}
                />
              </Details>
            ) : null
          }
        />
      ) : (
        <Empty
          example={
            <p>
              “A bag in the bay will be raided for other patients.” Because of it: the bag is sealed and counted at each
              handover.
            </p>
          }
        >
          <p>
            Write down what {name} said, and what you changed because of it, or why you did not. It shows that you
            listened.
          </p>
        </Empty>
      )}
      {mayEdit ? (
        <Details summary="Write down a talk" isOpen={refused?.form === 'talk'}>
          <ActForm
            name="talk"
            fields={talkFields}
            choices={{ questionKey: questions }}
            button="Write it in the ledger"
            refused={refused}
          />
        </Details>
      ) : null}
    </>
  );
}
