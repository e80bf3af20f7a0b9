import { Details, Prose } from '../design/pieces.js';
import { isBare, isList, isObject, isScalar, type Json, type JsonObject, nameOf, namesIn } from './document-names.js';
import { inOrder, partTitles, sayField, sayFieldWithin, sayValue } from './document-words.js';
import type { SealedPicture } from './sealed-charts.js';
import { RecordTable, tableColumns } from './record-table.js';

export interface StageOfDocument {
  readonly key: string;
  readonly title: string;
  readonly questions: readonly { readonly key: string; readonly ask: string }[];
}

export interface DocumentProps {
  readonly parts: JsonObject;
  /** The stages with their questions, so that an answer stands below what was asked. */
  readonly stages: readonly StageOfDocument[];
  /** The charts of its measures, drawn on the server. */
  readonly charts?: readonly SealedPicture[];
  /** Begins the address of the parts within the page. */
  readonly id?: string;
  /** A way to change a part, where it can still be changed. */
  readonly change?: ((part: string, stage?: StageOfDocument) => React.ReactNode) | undefined;
  /** Begins with links to its parts. */
  readonly hasContents?: boolean;
  /** What a mark such as `author:1` stands for. */
  readonly authors?: readonly string[];
}

/** The titles of a document's parts with their places in the page, in the order they are shown. */
function contentsOf({ parts, id = 'plan' }: Pick<DocumentProps, 'parts' | 'id'>) {
  const known = Object.keys(partTitles).filter((key) => key in parts);
  const others = Object.keys(parts).filter((key) => !(key in partTitles));
  return [...known, ...others].map((key) => ({ key, title: partTitles[key] ?? sayField(key), anchor: `${id}-${key}` }));
}

/** A project as it is or would be sealed, set as a document. Whatever a part holds is shown, known here or not. */
export default function ProjectDocument(props: DocumentProps) {
  const { parts, stages, charts = [], change, hasContents, authors = [] } = props;
  const contents = contentsOf(props);
  const names = new Map([
    ...namesIn(parts),
    ...authors.map((author, index): [string, string] => [`author:${index + 1}`, author]),
  ]);
  return (
    <div className="app-document">
      {hasContents ? (
        <nav aria-label="Contents of the plan">
          <ul className="app-contents">
            {contents.map(({ key, title, anchor }) => (
              <li key={key}>
                <a href={`#${anchor}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      {contents.map(({ key, title, anchor }) => (
        <section key={key} aria-labelledby={anchor}>
          <h3 id={anchor} tabIndex={-1}>
            {title}
          </h3>
          {key === 'answers' ? null : change?.(key)}
          {key === 'measures' ? charts.map((chart, index) => <Picture key={index} chart={chart} />) : null}
          {key === 'answers' && isObject(parts[key]) ? (
            <Answers part={parts[key]} stages={stages} names={names} change={change} />
          ) : (
            <Anything value={parts[key] ?? null} names={names} />
          )}
        </section>
      ))}
    </div>
  );
}

const Picture = ({ chart: { finding, wide, narrow } }: { chart: SealedPicture }) => (
  <figure className="app-figure">
    <figcaption>{finding}</figcaption>
    <div className="app-figure__wide" dangerouslySetInnerHTML={{ __html: wide }} />
    <div className="app-figure__narrow" dangerouslySetInnerHTML={{ __html: narrow }} />
  </figure>
);

type Names = ReadonlyMap<string, string>;

/** Answers below their questions, stage by stage; then whatever else the part holds. */
function Answers({
  part,
  stages,
  names,
  change,
}: {
  part: JsonObject;
  stages: readonly StageOfDocument[];
  names: Names;
  change: DocumentProps['change'];
}) {
  const { answers, ...rest } = part;
  const given = isObject(answers) ? answers : {};
  const asked = new Set(stages.flatMap(({ questions }) => questions.map(({ key }) => key)));
  const shown = stages.filter(({ questions }) => questions.some(({ key }) => key in given));
  const unknown = Object.fromEntries(Object.entries(given).filter(([key]) => !asked.has(key)));
  const remaining: JsonObject = { ...rest, ...(isObject(answers) ? unknown : { answers: answers ?? null }) };
  return (
    <>
      {shown.map((stage) => (
        <div key={stage.key}>
          <h4>{stage.title}</h4>
          {change?.('answers', stage)}
          <dl className="app-answers">
            {stage.questions.map(({ key, ask }) =>
              key in given ? (
                <div key={key}>
                  <dt>{ask}</dt>
                  <dd>
                    <Answer value={given[key] ?? null} names={names} />
                  </dd>
                </div>
              ) : null,
            )}
          </dl>
        </div>
      ))}
      {isBare(remaining) ? null : <Anything value={remaining} names={names} />}
    </>
  );
}

const Answer = ({ value, names }: { value: Json; names: Names }) =>
  typeof value === 'string' && value !== '' ? (
    <Prose>{say(value, names)}</Prose>
  ) : isBare(value) ? (
    <>Not answered</>
  ) : (
    <Anything value={value} names={names} />
  );

const say = (value: string | number | boolean, names: Names): string =>
  (typeof value === 'string' ? names.get(value) : undefined) ?? sayValue(value);

/** Any value: a sentence, a list, a table where its rows are alike, or facts with their names. */
export function Anything({ value, names, depth = 4 }: { value: Json; names: Names; depth?: number }) {
  if (isBare(value)) return <p className="app-quiet">Nothing was entered here.</p>;
  if (isScalar(value)) return <Prose>{say(value, names)}</Prose>;
  if (isObject(value)) return <Facts thing={value} names={names} depth={depth} />;
  if (!isList(value)) return null;
  if (!value.some((one) => isObject(one) || isList(one)))
    return (
      <ul className="nhsuk-list nhsuk-list--bullet">
        {value.map((one, index) => (
          <li key={index}>{one === null || one === '' ? 'Not given' : say(one as string, names)}</li>
        ))}
      </ul>
    );
  const columns = tableColumns(value);
  if (columns) {
    const table = (
      <RecordTable rows={value as readonly JsonObject[]} columns={columns} say={(one) => say(one, names)} />
    );
    return value.length > 12 ? <Details summary={`See all ${value.length} rows`}>{table}</Details> : table;
  }
  return (
    <ol className="app-records">
      {value.map((one, index) => (
        <li key={index}>
          {isObject(one) ? (
            <Record thing={one} names={names} depth={depth} />
          ) : (
            <Anything value={one} names={names} depth={depth} />
          )}
        </li>
      ))}
    </ol>
  );
}

/** A thing of a list: its name first, then what is known of it. */
function Record({ thing, names, depth }: { thing: JsonObject; names: Names; depth: number }) {
  const named = nameOf(thing);
  const rest = named ? Object.fromEntries(Object.entries(thing).filter(([key]) => key !== named.field)) : thing;
  return (
    <>
      {named ? <p className="app-record-name">{named.name}</p> : null}
      <Facts thing={rest} names={names} depth={depth} />
    </>
  );
}

/** A value that fits beside another. */
const LONGEST_SHORT = 30;

/** Fields with their names: short ones first, then what has parts of its own, then what was left empty. */
function Facts({ thing, names, depth }: { thing: JsonObject; names: Names; depth: number }) {
  const entries = inOrder(thing).filter(([key]) => key !== 'id');
  const flat = entries.filter(([, value]) => isScalar(value));
  const deep = entries.filter(([, value]) => !isBare(value) && !isScalar(value));
  const bare = entries.filter(([, value]) => isBare(value)).map(([key]) => sayFieldWithin(key));
  return (
    <>
      {flat.length ? (
        <dl className="app-facts">
          {flat.map(([key, value]) => (
            <div key={key} className={String(value).length > LONGEST_SHORT ? 'app-facts__long' : undefined}>
              <dt>{sayField(key)}</dt>
              <dd>{say(value as string, names)}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {deep.map(([key, value]) => (
        <div key={key}>
          <Below depth={depth}>{sayField(key)}</Below>
          <Anything value={value} names={names} depth={depth + 1} />
        </div>
      ))}
      {bare.length ? <p className="app-quiet">Nothing entered for: {bare.join(', ')}.</p> : null}
    </>
  );
}

function Below({ depth, children }: { depth: number; children: React.ReactNode }) {
  if (depth === 4) return <h4>{children}</h4>;
  return depth === 5 ? <h5>{children}</h5> : <p className="app-record-name">{children}</p>;
}
