import { Link } from 'react-router';
import { Page } from '../design/page.js';
import { KeyLists } from './keys.js';

export default function KeyboardPage() {
  return (
    <Page title="Keyboard" back={{ to: '/help', label: 'Help' }}>
      <p>
        Everything can be done with <kbd>Tab</kbd>, <kbd>Enter</kbd>, <kbd>Space</kbd> and the arrow keys. These keys
        are quicker ways, and nothing needs them.
      </p>
      <KeyLists heading="h2" />
      <h2 className="nhsuk-heading-s">When they do nothing</h2>
      <p>
        A single key does something only while you are in no box, so that what you write is never taken for a command.
        The keys need JavaScript. If your screen reader or voice control uses the same keys, it takes them first; use
        the <Link to="/library">library</Link> and <Link to="/help">help</Link> links instead.
      </p>
    </Page>
  );
}
