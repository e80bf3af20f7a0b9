interface Key {
  readonly keys: readonly string[];
  readonly does: string;
}

const everywhere: readonly Key[] = [
  { keys: ['Ctrl K', 'Cmd K'], does: 'Open the menu of places, and go where you choose' },
  { keys: ['/'], does: 'Go to the search box of the library' },
  { keys: ['?'], does: 'Open this list of keys' },
  { keys: ['Esc'], does: 'Close what a key has opened' },
];
const writing: readonly Key[] = [
  { keys: ['Ctrl S', 'Cmd S'], does: 'Save what you have written' },
  { keys: ['Ctrl Enter', 'Cmd Enter'], does: 'Save, and go on to the next question' },
];
const marking: readonly Key[] = [
  { keys: ['0', '1', '2', '3', '4'], does: 'Give that level to the criterion you are in' },
  { keys: ['J'], does: 'Go to the next criterion' },
  { keys: ['K'], does: 'Go to the criterion before' },
];

/** Every key that does something, on the page and in the dialog. */
export const KeyLists = ({ heading: Heading }: { heading: 'h2' | 'h3' }) => (
  <>
    <Heading className="nhsuk-heading-s">On every page</Heading>
    <Keys keys={everywhere} />
    <Heading className="nhsuk-heading-s">While you write an answer</Heading>
    <Keys keys={writing} />
    <Heading className="nhsuk-heading-s">While you mark</Heading>
    <Keys keys={marking} />
  </>
);

const Keys = ({ keys }: { keys: readonly Key[] }) => (
  <dl className="nhsuk-summary-list">
    {keys.map(({ keys: names, does }) => (
      <div className="nhsuk-summary-list__row nhsuk-summary-list__row--no-actions" key={does}>
        <dt className="nhsuk-summary-list__key">
          {names.map((name, index) => (
            <span key={name}>
              {index ? ' or ' : ''}
              <kbd>{name}</kbd>
            </span>
          ))}
        </dt>
        <dd className="nhsuk-summary-list__value">{does}</dd>
      </div>
    ))}
  </dl>
);
