import { powerGrid } from '#libs/charts';
import { graphql } from '../gql/index.js';
import type { CommitmentLevel, RegisterPageQuery } from '../gql/graphql.js';

export const RegisterPage = graphql(`
  query RegisterPage($id: ID!) {
    project(id: $id) {
      id
      title
      viewerMay
      stakeholders {
        id
        name
        power
        interest
        isPatientVoice
        likelyOpponent
        quadrant
        commitment {
          now
          needed
        }
        plan {
          nextDueOn
        }
      }
      missingStakeholderKinds {
        kind
        ask
      }
      sponsorAgreement {
        sentence
        personName
        at
      }
      brokenThreads {
        kind
        subjectId
        subject
        fix
      }
    }
  }
`);

export type StakeholderHere = NonNullable<NonNullable<RegisterPageQuery['project']>['stakeholders']>[number];

const levels = { OPPOSED: 'opposed', NONE: 'none', LET: 'let', HELP: 'help', MAKE: 'make' } as const satisfies Record<
  CommitmentLevel,
  string
>;

/** Drawn on the server, once for a desk and once for a phone. Null while there is nobody to draw. */
export function chartOfRegister(register: readonly StakeholderHere[]) {
  if (!register.length) return null;
  const people = register.map(({ name, power, interest, commitment }) => ({
    name,
    power,
    interest,
    now: commitment ? levels[commitment.now] : null,
    needed: commitment ? levels[commitment.needed] : null,
  }));
  const drawn = (width: number, idPrefix: string) =>
    powerGrid({ people }, { width, idPrefix, title: 'Power and interest' });
  return { wide: drawn(900, 'grid-wide'), narrow: drawn(343, 'grid-narrow') };
}
