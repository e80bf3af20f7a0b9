import { Page } from '../design/page.js';
import { anchorOf, byLetter, glossary } from './glossary.js';

export default function GlossaryPage() {
  const letters = byLetter(glossary);
  return (
    <Page title="Glossary" back={{ to: '/help', label: 'Help' }}>
      <p>What the words mean here, in plain English. A link to a word can be sent to somebody.</p>
      <nav aria-label="Letters">
        <ul className="app-letters">
          {letters.map(({ letter }) => (
            <li key={letter}>
              <a href={`#letter-${letter}`}>
                <span className="nhsuk-u-visually-hidden">Words with </span>
                {letter}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map(({ letter, terms }) => (
        <section key={letter} aria-labelledby={`letter-${letter}`}>
          <h2 className="nhsuk-heading-m" id={`letter-${letter}`}>
            {letter}
          </h2>
          <dl className="app-glossary">
            {terms.map(({ term, means, also }) => (
              <div key={term}>
                <dt id={anchorOf(term)}>
                  {term}
                  {also ? <span className="app-optional"> (also: {also})</span> : null}
                </dt>
                <dd>{means}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Page>
  );
}
