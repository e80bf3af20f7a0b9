import { Link } from 'react-router';

const pages = [
  ['risks', 'Risks and scenarios', 'What may go wrong and what may come, in pounds'],
  ['quality', 'What it may do to quality', 'Six parts of quality, scored before and after'],
  ['service-line', 'The service line', 'What the service brings in and costs, before and after'],
  ['sign-offs', 'Sign-offs', 'Who signed for what, and whether it still holds'],
  ['rests-on', 'What this case rests on', 'Pay, discount rates and prices, with their sources and days'],
] as const;

/** What stands beside the figures of a case, each on a page of its own. */
export const BesideSection = () => (
  <section aria-labelledby="beside" className="app-part">
    <h2 className="nhsuk-heading-m" id="beside">
      Beside the figures
    </h2>
    <ul className="nhsuk-list">
      {pages.map(([to, label, hint]) => (
        <li key={to}>
          <Link className="app-target" to={to}>
            {label}
          </Link>
          <span className="app-beneath">{hint}</span>
        </li>
      ))}
    </ul>
  </section>
);
