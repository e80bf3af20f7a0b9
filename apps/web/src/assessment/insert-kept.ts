import type { ActPage } from '../design/acts.js';
import { commentField, withKept } from './mark-form.js';
import { MyCommentBank } from './comments.queries.js';

/**
 * Puts a kept comment into the sheet that was sent, where its button was pressed and no script did it.
 * @returns the place in the page that it went to, or nothing
 */
export async function insertKept(body: FormData, page: ActPage): Promise<string> {
  const wanted = body.get('insert');
  if (typeof wanted !== 'string' || !wanted) return '';
  const { commentBank } = await page.graphql(MyCommentBank);
  const kept = commentBank.find(({ id }) => id === wanted);
  if (!kept) return '';
  const field = commentField(kept.criterion);
  const typed = body.get(field);
  body.set(field, withKept(typeof typed === 'string' ? typed : '', kept.text));
  return `#mark-${field}`;
}
