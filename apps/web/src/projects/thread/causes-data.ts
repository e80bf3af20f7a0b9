import { fishbone, pareto } from '#libs/charts';
import { sayKey } from '../../design/words.js';
import { graphql } from '../../gql/index.js';
import type { CausesPageQuery } from '../../gql/graphql.js';

export const CausesPage = graphql(`
  query CausesPage($id: ID!) {
    project(id: $id) {
      id
      title
      viewerMay
      causes {
        id
        version
        text
        rib
        evidenceLevel
        tool
        timesCounted
      }
      drivers {
        id
        text
        causeId
      }
    }
    guidance {
      fishboneRibs {
        key
        name
        asks
      }
      diagnosticTools {
        name
      }
    }
  }
`);

export type CauseHere = NonNullable<CausesPageQuery['project']>['causes'][number];
type Ribs = CausesPageQuery['guidance']['fishboneRibs'];

/** A rib of the guidance by its name, one of the team’s own as they wrote it. */
export const ribName = (ribs: Ribs, rib: string): string =>
  ribs.find(({ key, name }) => key === rib || name === rib)?.name ?? (rib ? sayKey(rib) : 'Other causes');

/** The causes by rib: the ribs of the guidance first, those of the team’s own after them. */
export function causesByRib(causes: readonly CauseHere[], ribs: Ribs): { name: string; causes: CauseHere[] }[] {
  const names = new Set([...ribs.map(({ name }) => name), ...causes.map(({ rib }) => ribName(ribs, rib))]);
  return [...names]
    .map((name) => ({ name, causes: causes.filter(({ rib }) => ribName(ribs, rib) === name) }))
    .filter((rib) => rib.causes.length);
}

const evidence = { GUESS: 'guess', OBSERVED: 'observed', COUNTED: 'counted' } as const;

/** Drawn on the server, once for a desk and once for a phone. */
export function chartsOfCauses(problem: string, causes: readonly CauseHere[], ribs: Ribs) {
  const categories = causesByRib(causes, ribs).map(({ name, causes: those }) => ({
    name,
    causes: those.map(({ text, evidenceLevel }) => ({ text, evidence: evidence[evidenceLevel] })),
  }));
  const counted = causes.flatMap(({ text, timesCounted }) =>
    timesCounted === null ? [] : [{ text, count: timesCounted ?? 0 }],
  );
  const asBones = (width: number, idPrefix: string) =>
    fishbone({ problem, categories }, { width, idPrefix, title: 'Causes of the problem' });
  const asRanked = (width: number, idPrefix: string) =>
    pareto({ causes: counted }, { width, idPrefix, title: 'How often each cause was counted' });
  return {
    bones: causes.length ? { wide: asBones(900, 'bones-wide'), narrow: asBones(343, 'bones-narrow') } : null,
    ranked: counted.length > 1 ? { wide: asRanked(900, 'ranked-wide'), narrow: asRanked(343, 'ranked-narrow') } : null,
  };
}
