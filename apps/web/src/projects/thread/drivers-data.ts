import { driverTree } from '#libs/charts';
import { graphql } from '../../gql/index.js';
import type { DriversPageQuery } from '../../gql/graphql.js';

export const DriversPage = graphql(`
  query DriversPage($id: ID!) {
    project(id: $id) {
      id
      title
      viewerMay
      aim {
        sentence
      }
      causes {
        id
        text
      }
      drivers {
        id
        version
        text
        parentId
        causeId
      }
      changeIdeas {
        id
        version
        text
        driverId
      }
      brokenThreads {
        kind
        subject
        subjectId
        fix
      }
    }
  }
`);

type ProjectHere = NonNullable<DriversPageQuery['project']>;
export type DriverHere = ProjectHere['drivers'][number];
export type ChangeIdeaHere = ProjectHere['changeIdeas'][number];

/** Drawn on the server, once for a desk and once for a phone. Null while there is nothing to draw. */
export function chartOfDrivers({ aim, drivers, changeIdeas }: Pick<ProjectHere, 'aim' | 'drivers' | 'changeIdeas'>) {
  if (!drivers.length && !changeIdeas.length) return null;
  const data = {
    aim: aim?.sentence ?? null,
    drivers: drivers.map(({ id, text, parentId }) => ({ id, text, parentId: parentId ?? null })),
    changeIdeas: changeIdeas.map(({ text, driverId }) => ({ text, driverId: driverId ?? null })),
  };
  const drawn = (width: number, idPrefix: string) => driverTree(data, { width, idPrefix, title: 'Driver diagram' });
  return { wide: drawn(900, 'tree-wide'), narrow: drawn(343, 'tree-narrow') };
}

/** Where a break is mended: a form of this page, or another page of the project. */
export function mendingPlace(projectId: string, kind: string, subjectId: string): string | null {
  if (kind === 'cause-without-driver') return `?cause=${subjectId}#add-driver`;
  if (kind === 'driver-without-change') return `?driver=${subjectId}#add-change`;
  if (kind === 'change-without-driver') return `#change-${subjectId}`;
  if (kind === 'change-never-tried') return `/projects/${projectId}/cycles`;
  if (kind === 'change-without-measure') return `/projects/${projectId}/measures`;
  return null;
}
