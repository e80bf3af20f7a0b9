import { graphql } from '../gql/index.js';
import type { RaciKind, RaciPageQuery } from '../gql/graphql.js';

export const RaciPage = graphql(`
  query RaciPage($id: ID!) {
    project(id: $id) {
      id
      title
      viewerMay
      team {
        personId
        name
        role
        isCurrent
      }
      stakeholders {
        id
        name
      }
      milestones {
        id
        title
      }
      measures {
        id
        name
      }
      raci {
        rows {
          id
          version
          kind
          key
          dueOn
          holders {
            letter
            name
            personId
            stakeholderId
          }
        }
        warnings {
          kind
          key
          message
        }
      }
    }
  }
`);

type ProjectHere = NonNullable<RaciPageQuery['project']>;
export type RaciRowHere = NonNullable<ProjectHere['raci']>['rows'][number];

/** Something that somebody can be responsible for. */
export interface Piece {
  readonly kind: RaciKind;
  readonly key: string;
  readonly name: string;
  /** Its row of the chart. Null while it has none. */
  readonly row: RaciRowHere | null;
}

const sections = ['strategic', 'economic', 'commercial', 'financial', 'management'];

/** Everything that can stand on the chart, with its row where it has one. */
export function piecesOf({ milestones, measures, raci }: ProjectHere): Piece[] {
  const all = [
    ...milestones.map(({ id, title }) => ({ kind: 'MILESTONE' as const, key: id, name: title })),
    ...measures.map(({ id, name }) => ({ kind: 'MEASURE' as const, key: id, name })),
    ...sections.map((key) => ({ kind: 'CASE_SECTION' as const, key, name: `Business case: ${key} section` })),
  ];
  return all.map((piece) => ({
    ...piece,
    row: raci?.rows.find(({ kind, key }) => kind === piece.kind && key === piece.key) ?? null,
  }));
}

export const pieceKinds = {
  MILESTONE: 'Milestone',
  MEASURE: 'Measure',
  CASE_SECTION: 'Business case',
} as const satisfies Record<RaciKind, string>;

/** Where a piece's row is filled in. */
export const rowAddress = (projectId: string, { kind, key }: Pick<Piece, 'kind' | 'key'>): string =>
  `/projects/${projectId}/raci/row?kind=${kind}&key=${key}`;
