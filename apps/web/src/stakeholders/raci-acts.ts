import { act, type ActPage } from '../design/acts.js';
import type { RaciHolderInput, RaciKind, RaciLetter } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';
import { offTheChart, raciFields } from './raci-fields.js';

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

/** “person:…” and “stakeholder:…”, as the boxes of the form have them. */
const holding = (letter: RaciLetter, chosen: readonly string[]): RaciHolderInput[] =>
  chosen.map((one) => {
    const [kind, id = ''] = one.split(':');
    return kind === 'person' ? { letter, personId: id } : { letter, stakeholderId: id };
  });

const chart = (_payload: unknown, { param }: ActPage): string => `/projects/${param('projectId')}/raci`;

export const assignRow = act({
  fields: raciFields,
  does: ({ responsible, accountable, consulted, informed, ...row }, page) =>
    assign(
      row,
      [
        ...holding('RESPONSIBLE', responsible),
        ...holding('ACCOUNTABLE', [accountable]),
        ...holding('CONSULTED', consulted),
        ...holding('INFORMED', informed),
      ],
      page,
    ),
  about: { holders: 'responsible' },
  then: chart,
  said: 'Saved who is responsible.',
});

export const takeOffChart = act({
  fields: offTheChart,
  does: (row, page) => assign(row, [], page),
  then: chart,
  said: 'Taken off the chart.',
});
