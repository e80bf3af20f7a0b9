import { act, type ActPage, found } from '../design/acts.js';
import type { Fields } from '../design/form.js';
import type { RaciHolderInput, RaciKind, RaciLetter } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';
import { peopleOf, RaciPage } from './raci-data.js';
import { holderFields, rowFields } from './raci-fields.js';

const AssignRaci = graphql(`
  mutation AssignRaci($input: AssignRaciInput!) {
    assignRaci(input: $input) {
      errors {
        __typename
        ... on UserError {
          message
          path
        }
      }
      warnings {
        message
      }
    }
  }
`);

interface Row {
  readonly kind: string;
  readonly key: string;
  readonly version: string;
  readonly idempotencyKey: string | null;
}

const assign = async (
  { kind, key, version, idempotencyKey }: Row,
  holders: RaciHolderInput[],
  { graphql: api, param }: ActPage,
) =>
  (
    await api(AssignRaci, {
      input: {
        projectId: param('projectId'),
        kind: kind as RaciKind,
        key,
        version: version ? Number(version) : null,
        holders,
        idempotencyKey,
      },
    })
  ).assignRaci;

/** Who holds what, from the lists of the form: “person:…” and “stakeholder:…”, each with its letters. */
const holdersOf = (chosen: Readonly<Record<string, string | null>>): RaciHolderInput[] =>
  Object.entries(chosen).flatMap(([who, letters]) => {
    const [kind, id = ''] = who.split(':');
    return (letters ?? '')
      .split(' ')
      .filter(Boolean)
      .map((letter) => ({
        letter: letter as RaciLetter,
        ...(kind === 'person' ? { personId: id } : { stakeholderId: id }),
      }));
  });

const chart = (_payload: unknown, { param }: ActPage): string => `/projects/${param('projectId')}/raci`;

export const assignRow = act({
  fields: async (page): Promise<Fields> => {
    const asked = new URL(page.request.url).searchParams;
    const { project } = await page.graphql(RaciPage, { id: page.param('projectId') });
    return { ...rowFields, ...holderFields(peopleOf(found(project), asked.get('kind'), asked.get('key'))) };
  },
  does({ idempotencyKey, kind, key, version, ...chosen }, page) {
    const row = { kind: String(kind), key: String(key), version: String(version), idempotencyKey };
    return assign(row, holdersOf(chosen as Record<string, string | null>), page);
  },
  about: { holders: '' },
  then: chart,
  said: 'Saved who is responsible.',
});

export const takeOffChart = act({
  fields: rowFields,
  does: (row, page) => assign(row, [], page),
  then: chart,
  said: 'Taken off the chart.',
});
