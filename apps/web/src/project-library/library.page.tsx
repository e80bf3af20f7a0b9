import { Form, Link } from 'react-router';
import type { Route } from './+types/library.page';
import { Page } from '../design/page.js';
import { Empty, More, Tag } from '../design/pieces.js';
import { count, sayDay } from '../design/words.js';
import type { LibraryFilterInput, LibrarySearchQuery } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';
import { resultOf, resultWords } from './library-words.js';

// Each list of choices is counted as if nothing were chosen in it: so that one sees what else there is.
const LibrarySearch = graphql(`
  query LibrarySearch(
    $after: String
    $filter: LibraryFilterInput
    $anyResult: LibraryFilterInput
    $anySpecialty: LibraryFilterInput
    $anySetting: LibraryFilterInput
  ) {
    library(first: 20, after: $after, filter: $filter) {
      edges {
        node {
          id
          title
          hostName
          specialty
          setting
          resultState
          publishedOn
          plainSummary
          adopters
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    results: libraryFacets(filter: $anyResult) {
      facet
      value
      count
    }
    specialties: libraryFacets(filter: $anySpecialty) {
      facet
      value
      count
    }
    settings: libraryFacets(filter: $anySetting) {
      facet
      value
      count
    }
  }
`);

const LONGEST_QUERY = 200;

export async function loader({ context, request }: Route.LoaderArgs) {
  const address = new URL(request.url).searchParams;
  const typed = (name: string) => address.get(name)?.trim().slice(0, LONGEST_QUERY) || null;
  const asked = { q: typed('q'), result: typed('result'), specialty: typed('specialty'), setting: typed('setting') };
  const { specialty, setting } = asked;
  const filter: LibraryFilterInput = { query: asked.q, resultState: resultOf(asked.result), specialty, setting };
  const answered = await context.graphql(LibrarySearch, {
    after: address.get('after'),
    filter,
    anyResult: { ...filter, resultState: null },
    anySpecialty: { ...filter, specialty: null },
    anySetting: { ...filter, setting: null },
  });
  const of = (facet: string, rows: readonly Facet[]) => rows.filter((row) => row.facet === facet);
  return {
    asked,
    isLater: address.has('after'),
    library: answered.library,
    results: of('resultState', answered.results),
    specialties: of('specialty', answered.specialties),
    settings: of('setting', answered.settings),
  };
}

type Facet = LibrarySearchQuery['results'][number];
type Asked = Readonly<Record<'q' | 'result' | 'specialty' | 'setting', string | null>>;

/** The search as an address that can be sent to somebody. */
const addressOf = (asked: Asked, more: Readonly<Record<string, string | null | undefined>> = {}): string => {
  const said = Object.entries({ ...asked, ...more }).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return said.length ? `/library?${new URLSearchParams(said).toString()}` : '/library';
};

export default function LibraryPage({ loaderData }: Route.ComponentProps) {
  const { asked, isLater, library, results, specialties, settings } = loaderData;
  const { edges, pageInfo } = library;
  const isAsking = Object.values(asked).some(Boolean);
  const all = results.reduce((sum, row) => sum + row.count, 0);
  const found = asked.result ? (results.find(({ value }) => value === asked.result)?.count ?? 0) : all;
  return (
    <Page title="Find a project" wide>
      <p className="app-measure">
        What trusts tried, what came of it, and how to do it yourself. Projects that changed nothing or made things
        worse are here too: they save others the effort.
      </p>
      <div className="app-library">
        <Form
          method="get"
          action="/library"
          className="app-library__search"
          role="search"
          aria-label="Library"
          key={addressOf(asked)}
        >
          <div className="nhsuk-form-group">
            <label className="nhsuk-label nhsuk-label--s" htmlFor="library-search">
              Words to look for
            </label>
            <div className="nhsuk-hint" id="library-search-hint">
              A problem, a place or a change, such as “sepsis” or “discharge letters”
            </div>
            <input
              className="nhsuk-input"
              id="library-search"
              name="q"
              type="search"
              maxLength={LONGEST_QUERY}
              aria-describedby="library-search-hint"
              defaultValue={asked.q ?? ''}
            />
          </div>
          <Facets
            id="result"
            label="What came of it"
            any="Anything"
            rows={results}
            chosen={asked.result}
            say={(value) => sayResult(value)}
          />
          <Facets id="specialty" label="Specialty" any="Any specialty" rows={specialties} chosen={asked.specialty} />
          <Facets id="setting" label="Setting" any="Any setting" rows={settings} chosen={asked.setting} />
          <button className="nhsuk-button" type="submit">
            Apply<span className="nhsuk-u-visually-hidden"> the search and the filters</span>
          </button>
          {isAsking ? (
            <p>
              <Link to="/library">Clear the search</Link>
            </p>
          ) : null}
        </Form>
        <section className="app-library__found" aria-labelledby="found">
          <h2 id="found" className="nhsuk-heading-m">
            {isAsking ? `${count(found, 'project')} found` : count(found, 'project')}
            {isLater ? ', continued' : ''}
          </h2>
          {results.length > 1 ? <ResultsAtAGlance rows={results} asked={asked} all={all} /> : null}
          {edges.length ? (
            <ol className="app-records">
              {edges.map(({ node }) => (
                <li key={node.id}>
                  <h3>
                    <Link to={`/library/${node.id}`}>{node.title}</Link>
                  </h3>
                  <p className="app-records__result">
                    <Tag colour={resultWords[node.resultState].colour}>{resultWords[node.resultState].short}</Tag>
                  </p>
                  <p>{node.plainSummary}</p>
                  <p className="app-quiet">
                    {[node.hostName, node.specialty, node.setting, `published ${sayDay(node.publishedOn)}`]
                      .filter(Boolean)
                      .join(' · ')}
                    {' · '}
                    {node.adopters ? `adopted by ${count(node.adopters, 'project')}` : 'not adopted yet'}
                  </p>
                </li>
              ))}
            </ol>
          ) : (
            <NothingFound asked={asked} isAsking={isAsking} />
          )}
          {pageInfo.hasNextPage ? (
            <More to={addressOf(asked, { after: pageInfo.endCursor })} label="Show older projects" />
          ) : null}
        </section>
      </div>
    </Page>
  );
}

const sayResult = (value: string): string => {
  const state = resultOf(value);
  return state ? resultWords[state].short : value;
};

function Facets({
  id,
  label,
  any,
  rows,
  chosen,
  say = (value) => value,
}: {
  id: string;
  label: string;
  any: string;
  rows: readonly Facet[];
  chosen: string | null;
  say?: (value: string) => string;
}) {
  // What is chosen stays there to be read, even where nothing has it.
  const shown = chosen && !rows.some(({ value }) => value === chosen) ? [{ value: chosen, count: 0 }, ...rows] : rows;
  return (
    <div className="nhsuk-form-group">
      <label className="nhsuk-label nhsuk-label--s" htmlFor={`library-${id}`}>
        {label}
      </label>
      <select className="nhsuk-select" id={`library-${id}`} name={id} defaultValue={chosen ?? ''}>
        <option value="">{any}</option>
        {shown.map(({ value, count: many }) => (
          <option key={value} value={value}>
            {say(value)} ({many})
          </option>
        ))}
      </select>
    </div>
  );
}

/** How it came out, for everything that was looked for: what did not work is as close as what did. */
function ResultsAtAGlance({ rows, asked, all }: { rows: readonly Facet[]; asked: Asked; all: number }) {
  const ways = [
    { value: null, label: 'All', count: all },
    ...rows.map((row) => ({ ...row, label: sayResult(row.value) })),
  ];
  return (
    <nav aria-label="By what came of it">
      <ul className="app-glance">
        {ways.map(({ value, label, count: many }) => (
          <li key={label}>
            <Link
              to={addressOf({ ...asked, result: value })}
              aria-current={value === asked.result ? 'true' : undefined}
            >
              {label} ({many})
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function NothingFound({ asked, isAsking }: { asked: Asked; isAsking: boolean }) {
  if (!isAsking)
    return (
      <Empty>
        <p>
          Published projects will be here: each with its problem, what was done, what came of it and what it cost. A
          project gets here when its lead proposes it and a curator of its trust has read it.
        </p>
      </Empty>
    );
  const wider = Object.entries({ ...asked, q: null }).some(([, value]) => value) && asked.q;
  return (
    <Empty>
      <p>Nothing published fits all of that. It may still be worth doing: you could be the first.</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>Use fewer words. “Antibiotics” finds more than “first antibiotic dose in majors”.</li>
        <li>Use another word for the same thing: “blood tests” as well as “phlebotomy”.</li>
        {wider ? (
          <li>
            <Link to={addressOf({ q: asked.q, result: null, specialty: null, setting: null })}>
              Look for “{asked.q}” everywhere
            </Link>
            , without the filters.
          </li>
        ) : null}
        <li>
          <Link to="/library">Look at every project</Link>, the newest first.
        </li>
      </ul>
    </Empty>
  );
}
