import { redirect } from 'react-router';
import { type Act, found } from '../design/acts.js';
import { type Fields, hidden, readForm } from '../design/form.js';
import { ExemplarSources, MakeExemplar } from './exemplars.queries.js';
import { rubricIn } from './mark-act.js';
import { commentField, levelField, markFields } from './mark-form.js';

/** Makes an exemplar of a plan, once every criterion has its level and its reasons. */
export const makeExemplar: Act = {
  async run(body, { graphql: ask, say }) {
    const { sources } = (await ask(ExemplarSources)).exemplars;
    const rubric = rubricIn(found(sources.find(({ packetId }) => packetId === body.get('packetId'))));
    // An exemplar is made anew: it has no id and no version to send.
    const asked = Object.entries(markFields(rubric)).filter(([name]) => name !== 'id' && name !== 'version');
    const fields: Fields = { ...Object.fromEntries(asked), packetId: hidden() };
    const read = readForm(fields, body);
    if (!read.ok) return { errors: read.errors, typed: read.typed, isConflict: false };
    const { input, typed } = read;
    const without = rubric.criteria.filter(({ key }) => input[levelField(key)] === null);
    if (without.length)
      return {
        errors: without.map(({ key, title }) => ({
          field: levelField(key),
          message: `Select a level for ${title.toLowerCase()}`,
        })),
        typed,
        isConflict: false,
      };
    const reference = rubric.criteria.map(({ key }) => ({
      criterion: key,
      level: Number(input[levelField(key)]),
      reasons: String(input[commentField(key)] ?? ''),
    }));
    const short = rubric.criteria.filter(
      (_, index) => (reference[index]?.reasons ?? '').trim().length < SHORTEST_REASONS,
    );
    if (short.length)
      return {
        errors: short.map(({ key, title }) => ({
          field: commentField(key),
          message: `Give the reasons for ${title.toLowerCase()} in at least ${SHORTEST_REASONS} characters`,
        })),
        typed,
        isConflict: false,
      };
    const key = body.get('idempotencyKey');
    const { makeExemplar: answer } = await ask(MakeExemplar, {
      input: {
        packetId: String(input['packetId']),
        reference,
        idempotencyKey: typeof key === 'string' && key ? key : null,
      },
    });
    if (answer.errors.length)
      return { errors: answer.errors.map(({ message }) => ({ field: '', message })), typed, isConflict: false };
    say('The exemplar is made. Markers who calibrate are given it from now on.');
    return redirect('/programme/markers/exemplars');
  },
};

const SHORTEST_REASONS = 25;
