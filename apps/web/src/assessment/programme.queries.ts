import type { AppLoadContext } from 'react-router';
import { graphql } from '../gql/index.js';

const MyPartInTheProgramme = graphql(`
  query MyPartInTheProgramme {
    viewer {
      id
      roles
    }
  }
`);

/** What the programme's pages may ask for: a director reads whose work it is, a moderator only how it is marked. */
export async function directs({ graphql: ask }: AppLoadContext): Promise<boolean> {
  const { viewer } = await ask(MyPartInTheProgramme);
  return viewer?.roles.includes('programme-director') ?? false;
}

export const ProgrammeOverview = graphql(`
  query ProgrammeOverview {
    schemes {
      id
      title
      track
      rubricKey
      rubricVersion
      cut
      requiredGates
      showsLeadership
      oneOfEach
      needsCalibration
    }
    rounds {
      id
      title
      schemeTitle
      opensAt
      deadlineAt
      markingDueOn
      state
    }
    guidance {
      rubrics {
        key
        version
        title
        cut
      }
      stages {
        key
        title
      }
    }
  }
`);

export const RoundInFull = graphql(`
  query RoundInFull($roundId: ID!, $directs: Boolean!) {
    rounds {
      id
      schemeId
      title
      schemeTitle
      opensAt
      deadlineAt
      markingDueOn
      state
    }
    markings(roundId: $roundId) {
      packetId
      code
      state
      reasons
      difference
      total
      outcome
      band
      method
      hasOriginal
      marks {
        marker
        markerName
        state
        total
        revisedTotal
        ended
        why
        unsure
        note
      }
    }
    submissions(roundId: $roundId) @include(if: $directs) {
      id
      hostName
      title
      attempt
      state
      submittedAt
    }
    enrolments @include(if: $directs) {
      id
      schemeId
      hostOrganisationId
      hostName
      projectId
      personName
    }
  }
`);
