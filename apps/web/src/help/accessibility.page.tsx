import { Link } from 'react-router';
import { Page } from '../design/page.js';

export default function AccessibilityPage() {
  return (
    <Page title="Accessibility statement">
      <p>We want everybody to be able to use Springboard. You should be able to:</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>make the text 4 times as large without anything going off the screen</li>
        <li>do everything with a keyboard, or by voice</li>
        <li>
          read everything with a screen reader, the charts included: each says its finding in words and has a table
        </li>
        <li>do the essential things with JavaScript off</li>
        <li>take your time: you are told 5 minutes before a session ends, and can go on</li>
      </ul>
      <h2 className="nhsuk-heading-m">What we aim at</h2>
      <p>
        The Web Content Accessibility Guidelines (WCAG) 2.2 at level AA. We have not had it checked by somebody from
        outside yet, so we do not claim to meet all of it.
      </p>
      <h2 className="nhsuk-heading-m">How it is tested</h2>
      <p>
        Each time the software changes, a program (axe) looks at the pages for faults against WCAG 2.2 AA, and at
        whether they can be read at a width of 320 pixels. The main journeys are gone through with JavaScript off and by
        keyboard. A program finds only part of what can be wrong.
      </p>
      <h2 className="nhsuk-heading-m">What is not as good as it should be</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>It has not been tried out with people who use a screen reader, a magnifier or voice control every day.</li>
        <li>On a phone some wide charts have small labels. The table below each says the same.</li>
        <li>The texts are written in plain English, but there is no easy-read version and none in another language.</li>
        <li>Documents that people attach or link to may not be accessible. Ask whoever wrote them.</li>
      </ul>
      <h2 className="nhsuk-heading-m">If something does not work for you</h2>
      <p>
        Tell your organisation’s administrator what you wanted to do and what stopped you. Ask them too if you need
        something from here in another form, such as large print. They pass it on to those who run this service.
      </p>
      <p>
        If you are not content with the answer, you can complain through your organisation’s own complaints procedure.
        The Equality and Human Rights Commission enforces the accessibility regulations for public bodies; the Equality
        Advisory and Support Service advises you.
      </p>
      <p>
        <Link to="/help/keyboard">The keys you can use</Link> are listed on a page of their own.
      </p>
    </Page>
  );
}
