import type { AppLoadContext } from 'react-router';
import { found } from '../design/acts.js';
import { graphql } from '../gql/index.js';

const DetailsOfLines = graphql(`
  query DetailsOfLines($id: ID!) {
    viewer {
      id
      today
    }
    project(id: $id) {
      id
      title
      viewerMay
      businessCase {
        options {
          id
          lines {
            id
            version
            kind
            label
            startsIn
            firstMonth
            endsIn
            bearer
            fundingRecurs
            vatRate
            vatRecoverable
            isTransfer
            isPaid
            optimism
            optimismMitigated
            lifeYears
            residual
            low
            high
            leadMonths
          }
        }
      }
    }
    referenceSets {
      id
      key
      title
      source {
        title
        publisher
      }
      numbers {
        path
        label
        value
      }
    }
  }
`);

/** A cost with how it is paid, and the published bounds of optimism to choose among. */
export async function detailsOf(ask: AppLoadContext['graphql'], projectId: string, lineId: string) {
  const { viewer, project, referenceSets } = await ask(DetailsOfLines, { id: projectId });
  const { businessCase, ...rest } = found(project);
  const bounds = referenceSets.find(({ key }) => key === 'optimism-bias');
  return {
    project: rest,
    line: found(businessCase.options.flatMap(({ lines }) => lines).find(({ id }) => id === lineId)),
    today: viewer?.today ?? '',
    bounds: bounds ? { title: bounds.title, source: bounds.source ?? null, rows: boundsByType(bounds.numbers) } : null,
  };
}

interface NumberOfSet {
  readonly path: string;
  readonly label: string;
  readonly value: string;
}

/** The bounds of each type of project in one row: the set holds the upper and the lower as numbers of their own. */
function boundsByType(numbers: readonly NumberOfSet[]) {
  const uppers = numbers.filter(({ path }) => path.endsWith('.upper'));
  return uppers.map(({ path, label, value }) => ({
    type: label.replace(/, upper$/, ''),
    upper: value,
    lower: numbers.find((one) => one.path === path.replace(/upper$/, 'lower'))?.value ?? null,
  }));
}

export type DetailedLine = Awaited<ReturnType<typeof detailsOf>>['line'];
