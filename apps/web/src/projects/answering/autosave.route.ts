import type { Route } from './+types/autosave.route';
import { answerFrom } from './answer-fields.js';
import { placeIn, readQuestion, saveAnswer } from './answers.js';

/** What the small address that saves as one types answers, as JSON. */
export type SaveAnswered =
  | { readonly kind: 'saved'; readonly base: number; readonly at: string; readonly warnings: readonly string[] }
  | { readonly kind: 'changed'; readonly byName: string; readonly at: string | null }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'signed-out' };

export async function action({ request, params, context }: Route.ActionArgs) {
  const body = await request.formData();
  const place = placeIn(params);
  try {
    const { question, person } = await readQuestion(context.graphql, place);
    if (person !== body.get('person')) return answer({ kind: 'signed-out' }, 401);
    const read = answerFrom(question, body);
    if (!read.ok) return answer({ kind: 'refused', message: read.errors[0]?.message ?? 'Check your answer.' });
    const saved = await saveAnswer(
      context.graphql,
      place,
      {
        value: read.value,
        base: Number(body.get('base') ?? 0),
        idempotencyKey: String(body.get('idempotencyKey') ?? '') || null,
      },
      question,
    );
    return answer(
      saved.kind === 'changed' ? { kind: 'changed', byName: saved.current.byName, at: saved.current.at } : saved,
    );
  } catch (thrown) {
    const told = (thrown as { data?: { kind?: string; message?: string } } | null)?.data;
    if (told?.kind === 'signed-out') return answer({ kind: 'signed-out' }, 401);
    if (told?.kind === 'forbidden' || told?.kind === 'absent' || told?.kind === 'not-understood')
      return answer({ kind: 'refused', message: told.message ?? 'You can no longer change this answer.' }, 403);
    throw thrown;
  }
}

const answer = (answered: SaveAnswered, status = 200): Response => Response.json(answered, { status });
