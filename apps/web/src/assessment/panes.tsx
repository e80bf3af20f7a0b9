import { type MouseEvent, useEffect, useRef, useState } from 'react';

type Side = 'plan' | 'marks';
const titles = { plan: 'Plan', marks: 'Marks' } as const satisfies Record<Side, string>;

/**
 * The plan and the sheet, side by side where there is room. On a phone one is shown at a time, each where it was left;
 * without JavaScript they follow one another, and the two links lead to them.
 */
export function Panes({
  plan,
  marks,
  marksLabel = 'Your marking sheet',
}: {
  plan: React.ReactNode;
  marks: React.ReactNode;
  marksLabel?: string;
}) {
  const [shown, setShown] = useState<Side>();
  const places = useRef<Record<Side, number>>({ plan: 0, marks: 0 });
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => setShown(asked()), []);
  useEffect(() => {
    // A link of the error summary, or of the contents, may lead into the other pane.
    const follow = () => setShown((now) => sideOf(box.current, location.hash) ?? now);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const show = (side: Side) => (event: MouseEvent) => {
    event.preventDefault();
    if (shown && shown !== side) places.current[shown] = window.scrollY;
    setShown(side);
    requestAnimationFrame(() => window.scrollTo(0, places.current[side] || (box.current?.offsetTop ?? 0)));
  };
  return (
    <div className="app-panes" data-shown={shown} ref={box}>
      <nav className="app-panes__ways" aria-label="Plan and marks">
        {(['plan', 'marks'] as const).map((side) => (
          <a key={side} href={`#${side}`} aria-current={shown === side ? 'true' : undefined} onClick={show(side)}>
            {titles[side]}
          </a>
        ))}
      </nav>
      <section className="app-pane app-pane--plan" id="plan" aria-label="The plan" tabIndex={0}>
        {plan}
      </section>
      <section className="app-pane app-pane--marks" id="marks" aria-label={marksLabel} tabIndex={0}>
        {marks}
      </section>
    </div>
  );
}

/** What an address asks to see first. */
const asked = (): Side => (location.hash.startsWith('#mark') ? 'marks' : 'plan');

function sideOf(box: HTMLElement | null, hash: string): Side | undefined {
  const target = hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
  const pane = target?.closest<HTMLElement>('.app-pane');
  return pane && box?.contains(pane) ? (pane.id as Side) : undefined;
}
