import { Tag } from '../design/pieces.js';
import type { Said } from './words.js';

/** Where something stands: a tag while something is to come of it, plain words when it is done. */
export const StateTag = ({ said: { word, colour } }: { said: Said }) =>
  colour ? <Tag colour={colour}>{word}</Tag> : <>{word}</>;
