import { Details, Empty } from '../design/pieces.js';
import type { StakeholderKind } from '../gql/graphql.js';
import { kindWords } from './stakeholder-words.js';

/** For people of the project who do not see its register. */
export const NotYours = () => (
  <div className="nhsuk-inset-text">
    <span className="nhsuk-u-visually-hidden">Information: </span>
    <p>
      Who can help or stop this project is written down frankly, so only the lead, the team, the mentor, the supervisor
      and the sponsor see it. You are on the project in another part.
    </p>
    <p>If you need to know who is involved, ask the project’s lead.</p>
  </div>
);

export const NobodyYet = () => (
  <Empty
    example={
      <p>
        “Pharmacy lead”: power 4, interest 2. No commitment now, needed: lets it happen. You need a standing order for
        the grab bags. They gain fewer calls at night.
      </p>
    }
  >
    <p>
      The people and groups who can help, stop or be hurt will be drawn here by power and interest, with how far each
      has to move. List at least 6, with somebody who speaks for patients and somebody likely to oppose it.
    </p>
    <p>Write roles and groups, never a patient’s name. Write as if they might read it.</p>
  </Empty>
);

/** The kinds of people that nobody listed is yet, as questions. */
export const MissingKinds = ({ kinds }: { kinds: readonly { kind: StakeholderKind; ask: string }[] }) => (
  <>
    <h2 className="nhsuk-heading-m">Who might be missing</h2>
    {kinds.length ? (
      <>
        <p>The 9 Cs help you to look wide. These kinds are not on your register yet:</p>
        <dl className="nhsuk-summary-list">
          {kinds.map(({ kind, ask }) => (
            <div className="nhsuk-summary-list__row nhsuk-summary-list__row--no-actions" key={kind}>
              <dt className="nhsuk-summary-list__key">{kindWords[kind].label}</dt>
              <dd className="nhsuk-summary-list__value">{ask}</dd>
            </div>
          ))}
        </dl>
      </>
    ) : (
      <p>Somebody of each of the 9 kinds is on your register.</p>
    )}
    <Details summary="What the 9 Cs are">
      <ul>
        {Object.values(kindWords).map(({ label, hint }) => (
          <li key={label}>
            <strong>{label}</strong>: {hint}
          </li>
        ))}
      </ul>
    </Details>
  </>
);
