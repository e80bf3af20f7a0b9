import { Link } from 'react-router';
import { DataTable, Details, Prose, Tag } from '../design/pieces.js';
import { count, list, sayDay, sayKey, sayPounds } from '../design/words.js';
import type { CardFieldsFragment, ResultState } from '../gql/graphql.js';
import { resultWords } from './library-words.js';

export interface RecordProps {
  readonly record: {
    readonly resultState: ResultState | null;
    readonly plainSummary: string;
    readonly card: CardFieldsFragment;
  };
  /** The improvement models, to name the one it followed. */
  readonly models: readonly { readonly key: string; readonly name: string }[];
  /** What stands for something that was not said: silence to readers, a gap to the team. */
  readonly gap?: string | undefined;
}

/** A record as its readers see it: in short first, then what one needs to judge it and to do it again. */
export function RecordBody({ record: { resultState, plainSummary, card }, models, gap }: RecordProps) {
  const model = models.find(({ key }) => key === card.model)?.name;
  const unseen = card.measures.filter(({ points }) => !points.length);
  const said = (text: string | null | undefined) =>
    text?.trim() ? <Prose>{text}</Prose> : gap ? <p className="app-quiet">{gap}</p> : null;
  return (
    <>
      {plainSummary.trim() ? (
        <div className="nhsuk-lede-text">
          <Prose>{plainSummary}</Prose>
        </div>
      ) : (
        <Section title="The plain summary" body={said('')} />
      )}
      <Section title="The problem" body={said(card.problem)} />
      <Section title="The aim" body={said(card.aim)} />
      <Section title="What they did" body={card.changeIdeas.length ? null : said('')}>
        {card.changeIdeas.length ? <Bullets items={card.changeIdeas} /> : null}
        {model ? <p>They worked with this improvement model: {model}.</p> : null}
      </Section>
      <h2 className="nhsuk-heading-m">What came of it</h2>
      {resultState ? (
        <>
          <p>
            <Tag colour={resultWords[resultState].colour}>{resultWords[resultState].short}</Tag>
          </p>
          <p>{resultWords[resultState].long}</p>
        </>
      ) : (
        said('')
      )}
      {card.resultNote.trim() ? <Prose>{card.resultNote}</Prose> : null}
      {card.measures
        .filter(({ points }) => points.length)
        .map((measure) => (
          <MeasureTable key={`${measure.kind} ${measure.name}`} measure={measure} />
        ))}
      {unseen.length ? <p>Also followed, without values here: {list(unseen.map(({ name }) => name))}.</p> : null}
      <h2 className="nhsuk-heading-m">What it cost</h2>
      {card.costNonRecurrent === null && card.costRecurrent === null ? (
        <p>{gap ?? 'The team put no figures on it.'}</p>
      ) : (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {card.costNonRecurrent === null ? null : <li>{sayPounds(card.costNonRecurrent)} once</li>}
          {card.costRecurrent === null ? null : <li>{sayPounds(card.costRecurrent)} a year</li>}
        </ul>
      )}
      <Section title="What they would do differently" body={said(card.lesson)} />
      <Section
        title="If you want to do it too"
        body={card.coreParts.length || card.adaptableParts.length ? null : said(card.adoptionNotes)}
      >
        {card.coreParts.length ? (
          <>
            <h3 className="nhsuk-heading-s">Keep these as they are</h3>
            <Bullets items={card.coreParts} />
          </>
        ) : null}
        {card.adaptableParts.length ? (
          <>
            <h3 className="nhsuk-heading-s">Change these to fit</h3>
            <Bullets items={card.adaptableParts} />
          </>
        ) : null}
        {card.coreParts.length || card.adaptableParts.length ? (
          <>
            {card.adoptionNotes?.trim() || gap ? <h3 className="nhsuk-heading-s">How to get started</h3> : null}
            {said(card.adoptionNotes)}
          </>
        ) : null}
      </Section>
      {card.parentPublicationId ? (
        <p>
          This project adopted another one.{' '}
          <Link to={`/library/${card.parentPublicationId}`}>Read what it adopted</Link>
        </p>
      ) : null}
      <h2 className="nhsuk-heading-m">Who did it</h2>
      {card.contributors.length ? (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {card.contributors.map(({ name, role, from, to }) => (
            <li key={`${name} ${role} ${from}`}>
              {name}, {sayKey(role).toLowerCase()}, {to ? `${sayDay(from)} to ${sayDay(to)}` : `since ${sayDay(from)}`}
            </li>
          ))}
        </ul>
      ) : (
        <p>{gap ? 'Nobody has agreed to be named yet.' : 'Nobody is named.'}</p>
      )}
    </>
  );
}

/** A heading with what stands under it; nothing at all where there is nothing. */
function Section({ title, body, children }: { title: string; body: React.ReactNode; children?: React.ReactNode }) {
  const parts = [body, children].flat().filter(Boolean);
  if (!parts.length) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">{title}</h2>
      {body}
      {children}
    </>
  );
}

const Bullets = ({ items }: { items: readonly string[] }) => (
  <ul className="nhsuk-list nhsuk-list--bullet">
    {items.map((item, index) => (
      <li key={`${index} ${item}`}>{item}</li>
    ))}
  </ul>
);

const better: Readonly<Record<string, string>> = {
  higher: 'higher is better',
  lower: 'lower is better',
  neutral: 'neither way is better',
};

/** The points of a measure. Small counts are hidden by the API, and say so. */
function MeasureTable({ measure }: { measure: CardFieldsFragment['measures'][number] }) {
  const { name, kind, unit, direction, points } = measure;
  const hasBand = points.some(({ outOf }) => outOf !== null);
  return (
    <Details summary={`${sayKey(kind)} measure: ${name} (${count(points.length, 'point')})`}>
      <DataTable
        caption={`${name}, in ${unit}, ${better[direction] ?? direction}`}
        rows={points}
        keyOf={({ position }) => String(position)}
        columns={[
          { head: 'Point', cell: ({ position }) => position, isNumber: true },
          {
            head: unit,
            cell: ({ value, isHidden }) => (isHidden ? 'Hidden: the numbers are small' : (value ?? 'Not measured')),
            isNumber: true,
          },
          ...(hasBand
            ? [
                {
                  head: 'Out of',
                  cell: ({ outOf }: (typeof points)[number]) => outOf ?? 'Not known',
                  isNumber: true,
                },
              ]
            : []),
        ]}
      />
    </Details>
  );
}
