import { graphql } from '../gql/index.js';
import type { RaciKind, RaciLetter, RaciPageQuery } from '../gql/graphql.js';
import { personChoices } from './team-choices.js';

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

/** Everybody who can hold a letter, with what they hold of one row. */
export function peopleOf(project: ProjectHere, kind: string | null, key: string | null) {
  const { team, stakeholders, raci } = project;
  const holders = raci?.rows.find((row) => row.kind === kind && row.key === key)?.holders ?? [];
  const held = (is: (holder: RaciRowHere['holders'][number]) => boolean): RaciLetter[] =>
    holders.filter(is).map(({ letter }) => letter);
  return [
    ...personChoices(team, null).map(({ value, label }) => ({
      value: `person:${value}`,
      label,
      held: held(({ personId, stakeholderId }) => !stakeholderId && personId === value),
    })),
    ...(stakeholders ?? []).map(({ id, name }) => ({
      value: `stakeholder:${id}`,
      label: `${name}, on the register`,
      held: held(({ stakeholderId }) => stakeholderId === id),
    })),
  ];
}

export const pieceKinds = {
  MILESTONE: 'Milestone',
  MEASURE: 'Measure',
  CASE_SECTION: 'Business case',
} as const satisfies Record<RaciKind, string>;

/** Where a piece's row is filled in. */
export const rowAddress = (projectId: string, { kind, key }: Pick<Piece, 'kind' | 'key'>): string =>
  `/projects/${projectId}/raci/row?kind=${kind}&key=${key}`;
