import { lazy } from 'react';
import type { Held } from 'react-router';
import { Shown } from '../design/held.js';
import type { JsonObject } from './document-names.js';
import type { Change, WhatChangedProps } from './what-changed.js';

/** The server draws it into the page: its script goes only to a browser that comes from another page. */
const WhatChanged = lazy(() => import('./what-changed.js'));

/** The changes that a packet tells of; null in one of a first submission. */
export const changesIn = (packet: JsonObject): readonly Change[] | null =>
  Array.isArray(packet['changes']) ? (packet['changes'] as unknown as readonly Change[]) : null;

/** What changed since the plan was first submitted, as a loader held it. */
export const ShownChanges = ({ held }: { held: Held<WhatChangedProps> }) => (
  <Shown held={held}>{(content) => <WhatChanged {...content} />}</Shown>
);
