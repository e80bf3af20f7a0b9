/* global document, getComputedStyle, window */
// Runs in a page, not in a test. What a finger cannot hit well: targets under 24 by 24 pixels without room around them
// (WCAG 2.2, 2.5.8, with its exceptions for spacing and for links within a sentence), and buttons lower than our own 44.
window.targetFaults = function targetFaults() {
  const LEAST = 24;
  const BUTTON = 44;
  const anyTarget = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=option]';
  const targets = [...document.querySelectorAll(anyTarget)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    // What only a screen reader meets, or what shows itself once it has the focus.
    .filter(({ box }) => box.width > 1 && box.height > 1);
  const isSmall = ({ box }) => box.width < LEAST || box.height < LEAST;
  const centre = ({ box }) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  const distanceTo = ({ x, y }, box) =>
    Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
  const isNested = (one, other) => one.contains(other) || other.contains(one);

  /** Whether another target, or the circle around another small one, reaches into the circle around this one. */
  const isCrowded = (target) =>
    targets.some((other) => {
      if (isNested(target.element, other.element)) return false;
      if (distanceTo(centre(target), other.box) < LEAST / 2) return true;
      const { x, y } = centre(other);
      return isSmall(other) && Math.hypot(x - centre(target).x, y - centre(target).y) < LEAST;
    });

  /** A link whose height is that of the sentence it stands in. */
  const isInSentence = ({ element }) => {
    if (!getComputedStyle(element).display.startsWith('inline')) return false;
    let block = element.parentElement;
    while (block.parentElement && getComputedStyle(block).display === 'inline') block = block.parentElement;
    const rest = block.cloneNode(true);
    for (const inner of rest.querySelectorAll(anyTarget)) inner.remove();
    return rest.textContent.trim() !== '';
  };

  const told = ({ element, box }) => {
    const name = (element.textContent || element.getAttribute('aria-label') || element.name || '').trim();
    return `${element.tagName.toLowerCase()} “${name.slice(0, 40)}” is ${Math.round(box.width)} by ${Math.round(box.height)}`;
  };
  const crowded = targets.filter((target) => isSmall(target) && !isInSentence(target) && isCrowded(target));
  const low = targets.filter(({ element, box }) => element.matches('button, .nhsuk-button') && box.height < BUTTON);
  return [...new Set([...crowded, ...low])].map(told);
};
