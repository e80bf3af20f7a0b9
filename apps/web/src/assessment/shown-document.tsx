import { lazy } from 'react';
import type { Held } from 'react-router';
import { Shown } from '../design/held.js';
import type { DocumentProps } from './project-document.js';

/** The server draws it into the page: its script goes only to a browser that comes from another page. */
const ProjectDocument = lazy(() => import('./project-document.js'));

type Content = Pick<DocumentProps, 'parts' | 'charts' | 'stages' | 'authors'>;

/** A project's document that a loader held. */
export const ShownDocument = ({ held, ...look }: { held: Held<Content> } & Omit<DocumentProps, keyof Content>) => (
  <Shown held={held}>{(content) => <ProjectDocument {...content} {...look} />}</Shown>
);
