import { createContext, type ReactNode, use } from 'react';
import type { Held } from 'react-router';

/** What this request's loaders held back. Known on the server alone. */
export const HeldValues = createContext<readonly unknown[] | undefined>(undefined);

/** What the server drew of each, as the page arrived. */
const arrived = new Map<number, string>();

/**
 * Shows what a loader held (`context.hold`). A page that the browser asks for is sent it once, drawn: the script leaves it
 * as it stands, so nothing in it may need a script. A page that a script asks for draws it from its value.
 */
export function Shown<Value>({ held, children }: { held: Held<Value>; children: (value: Value) => ReactNode }) {
  const onTheServer = use(HeldValues);
  if ('value' in held) return <div key="value">{children(held.value)}</div>;
  if (onTheServer) return <div data-held={held.heldAt}>{children(onTheServer[held.heldAt] as Value)}</div>;
  return (
    <div
      key="arrived"
      data-held={held.heldAt}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: asItArrived(held.heldAt) }}
    />
  );
}

function asItArrived(heldAt: number): string {
  const html = arrived.get(heldAt) ?? document.querySelector(`[data-held="${heldAt}"]`)?.innerHTML ?? '';
  arrived.set(heldAt, html);
  return html;
}
