/* global axe, document, window */
// Runs in a page, not in a test. What axe finds by rules of the given tags, as “rule: the elements”.
const COLOURS = 'color-contrast';
const seen = new WeakSet();
window.axeFaults = async function axeFaults(tags) {
  const isLookedAtAgain = seen.has(document.body);
  const visible = [...document.querySelectorAll('body, body *')].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );
  const unseen = visible.filter((element) => !seen.has(element));
  for (const element of visible) seen.add(element);
  const results = [
    await axe.run({
      runOnly: tags,
      rules: { [COLOURS]: { enabled: !isLookedAtAgain } },
      resultTypes: ['violations'],
    }),
  ];
  if (isLookedAtAgain && unseen.length)
    results.push(await axe.run({ include: unseen }, { runOnly: [COLOURS], resultTypes: ['violations'] }));
  return results.flatMap(({ violations }) =>
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
  );
};
