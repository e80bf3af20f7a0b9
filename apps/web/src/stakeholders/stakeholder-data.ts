import { graphql } from '../gql/index.js';
import type { StakeholderPageQuery } from '../gql/graphql.js';

export const StakeholderPage = graphql(`
  query StakeholderPage($id: ID!) {
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
      stages {
        title
        questions {
          key
          ask
          record
          answer {
            versionNo
          }
        }
      }
      stakeholders {
        id
        version
        name
        kinds
        power
        interest
        impact
        quadrant
        judgedQuadrant
        isPatientVoice
        likelyOpponent
        personId
        commitment {
          now
          needed
          gap
        }
        commitments {
          id
          now
          needed
          onDay
        }
        plan {
          version
          need
          gains
          loses
          message
          messenger
          channel
          ownerId
          ownerName
          frequency
          nextDueOn
        }
        ledger {
          id
          version
          onDay
          channel
          said
          feeling
          changed
          notChangedWhy
          questionKey
        }
      }
    }
  }
`);

type ProjectHere = NonNullable<StakeholderPageQuery['project']>;
export type OneStakeholder = NonNullable<ProjectHere['stakeholders']>[number];
export type LedgerEntryHere = OneStakeholder['ledger'][number];

/** The questions that have an answer somebody's words could have changed. */
export const answeredQuestions = (stages: ProjectHere['stages']) =>
  stages.flatMap(({ title, questions }) =>
    questions.flatMap(({ key, ask, answer }) => (answer ? [{ value: key, label: `${title}: ${ask}` }] : [])),
  );
