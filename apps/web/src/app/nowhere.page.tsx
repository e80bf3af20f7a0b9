import { found } from '../design/acts.js';

/** An address that no page has is a page all the same, so that whoever is signed in sees that they still are. */
export const loader = () => found(null);

export default function NowherePage() {
  return null;
}
