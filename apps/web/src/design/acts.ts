import { type ActionFunctionArgs, type AppLoadContext, data, redirect } from 'react-router';
import { type FieldError, type Fields, type InputOf, readForm, type Typed } from './form.js';

/** What came of a form that could not be taken: what to mend, with everything that was typed. */
export interface Refused {
  /** Which of the page's forms it was. */
  readonly form: string;
  readonly errors: readonly FieldError[];
  readonly typed: Typed;
  /** Somebody else changed the same thing meanwhile. */
  readonly isConflict: boolean;
}

/** The page an act was sent to. */
export interface ActPage {
  readonly graphql: AppLoadContext['graphql'];
  readonly context: AppLoadContext;
  readonly request: Request;
  /** A part of the address that the route names. */
  param(name: string): string;
  /** What the next page says: that this form was taken, and with it others of the page. */
  say(sentence: string, others?: readonly string[]): void;
}

/** What every mutation's payload has. */
export interface Payload {
  readonly errors: readonly {
    readonly __typename?: string;
    readonly message: string;
    readonly path: readonly string[];
  }[];
  readonly warnings?: readonly { readonly message: string }[];
}

export interface Act<Answer extends Omit<Refused, 'form'> = Omit<Refused, 'form'>> {
  /** @returns where it goes on, or what the page shows instead: what to mend, or with no errors what to look at first */
  run(body: FormData, page: ActPage): Promise<Response | Answer>;
}

interface ActOptions<F extends Fields, P extends Payload> {
  /** What it asks; some forms are made of what the project or the guidance holds. */
  readonly fields: F | ((page: ActPage) => F | Promise<F>);
  readonly does: (input: InputOf<F> & { idempotencyKey: string | null }, page: ActPage) => Promise<P>;
  /** Where it goes on: the same page unless said otherwise. */
  readonly then?: string | ((payload: P, page: ActPage) => string);
  /** What the next page says, such as “Cause added”. */
  readonly said?: string | ((payload: P) => string);
  /** Which field a refusal is about, where its path does not end in one: from the last part of its path. */
  readonly about?: Readonly<Record<string, string>>;
}

/**
 * One thing that can be done on a page: reads its form, sends one mutation, and goes on or says what to mend. Marked so
 * that what browsers are sent leaves it out, with the mutation it names.
 */
/* @__NO_SIDE_EFFECTS__ */
export function act<F extends Fields, P extends Payload>({
  fields,
  does,
  then,
  said,
  about = {},
}: ActOptions<F, P>): Act {
  return {
    async run(body, page) {
      const asked = typeof fields === 'function' ? await fields(page) : fields;
      const read = readForm(asked, body);
      if (!read.ok) return { errors: read.errors, typed: read.typed, isConflict: false };
      const key = body.get('idempotencyKey');
      const payload = await does({ ...read.input, idempotencyKey: typeof key === 'string' && key ? key : null }, page);
      if (payload.errors.length)
        return {
          errors: payload.errors.map(({ message, path }) => ({ field: fieldOf(path, asked, about), message })),
          typed: read.typed,
          isConflict: payload.errors.some(({ __typename }) => __typename === 'ChangedSinceYouLookedError'),
        };
      const sentence = typeof said === 'function' ? said(payload) : (said ?? 'Saved.');
      page.say([sentence, ...(payload.warnings ?? []).map(({ message }) => message)].join(' '));
      const target = typeof then === 'function' ? then(payload, page) : then;
      return redirect(target ?? pathOf(page.request));
    },
  };
}

/**
 * The action of a page with these forms: each says its name in a hidden field `form`, with the id of the thing behind a
 * dot where the page offers the same act for several things.
 */
/* @__NO_SIDE_EFFECTS__ */
export function acts<Answer extends Omit<Refused, 'form'> = Omit<Refused, 'form'>>(
  all: Readonly<Record<string, Act<Answer>>>,
) {
  return async ({ request, params, context }: ActionFunctionArgs) => {
    const body = await request.formData();
    const form = String(body.get('form') ?? '');
    const chosen = all[form.split('.')[0] ?? ''];
    if (!chosen) throw data({ kind: 'not-understood', message: 'This form is not known here.' }, { status: 400 });
    const page: ActPage = {
      graphql: context.graphql,
      context,
      request,
      param(name) {
        const value = params[name];
        if (value === undefined) throw new Error(`The route has no part called ${name}.`);
        return value;
      },
      say: (sentence, others = []) => context.say(sentence, { path: pathOf(request), forms: [form, ...others] }),
    };
    const answer = await chosen.run(body, page).catch((thrown: unknown) => {
      throw isSignedOut(thrown) ? data({ ...thrown.data, sent: fieldsIn(body) }, { status: 401 }) : thrown;
    });
    if (answer instanceof Response) return answer;
    // A conflict is no mistake: only after a 200 does React Router read the page anew, with what the other person wrote.
    const status = answer.isConflict || answer.errors.length === 0 ? 200 : 400;
    return data<Answer & Refused>({ form, ...answer }, { status });
  };
}

/** The address of the page a form was sent to: what React Router sends on its behalf has `.data` behind it. */
const pathOf = (request: Request): string => new URL(request.url).pathname.replace(/\.data$/, '');

/** Everything a form sent, so that the page which says that a session has ended can send it again. */
const fieldsIn = (body: FormData): [string, string][] =>
  [...body.entries()].filter((pair): pair is [string, string] => typeof pair[1] === 'string');

const isSignedOut = (thrown: unknown): thrown is { data: { kind: 'signed-out'; message: string } } =>
  (thrown as { data?: { kind?: string } } | null)?.data?.kind === 'signed-out';

function fieldOf(path: readonly string[], fields: Fields, about: Readonly<Record<string, string>>): string {
  const known = [...path].reverse().find((part) => part in fields || part in about);
  return known === undefined ? '' : (about[known] ?? known);
}

/** What the loader found, or the page that says there is nothing here for this person. */
export function found<Thing>(thing: Thing | null | undefined): Thing {
  if (thing === null || thing === undefined) throw data({ kind: 'absent' }, { status: 404 });
  return thing;
}
