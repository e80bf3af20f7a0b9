import { ensure, NotFound, type Session } from '#libs/platform';
import { Round, type RoundState } from '../assessment.entities.js';
import type { Weights } from './scheme-rules.js';

/** A round as it stands, held until the unit of work ends, with what its scheme judges by. */
export interface LockedRound {
  readonly id: string;
  readonly version: number;
  readonly state: RoundState;
  readonly markingDueOn: string;
  /** In per cent. */
  readonly cut: number;
  readonly edition: string;
  readonly rubricKey: string;
  readonly rubricVersion: string;
  readonly weights: Weights | null;
  /** The round whose offers it takes, and whether the scheme caps what passes there. */
  readonly resubmits: string | null;
  readonly resubmissionsCapped: boolean;
}

/** Acts on one round queue here. @throws NotFound */
export async function lockRound(session: Session, roundId: string): Promise<LockedRound> {
  const [round] = await session.sql<Omit<LockedRound, 'cut'> & { cut: string }>(
    `select r.id, r.version, r.state, r.marking_due_on, s.cut, s.edition, s.rubric_key, s.rubric_version, s.weights, r.resubmits, s.resubmissions_capped
     from assessment.round r join assessment.scheme s on s.organisation_id = r.organisation_id and s.id = r.scheme_id
     where r.organisation_id = $1 and r.id = $2 for update of r`,
    [session.organisationId, roundId],
  );
  ensure(round, () => new NotFound('round'));
  return { ...round, cut: Number(round.cut) };
}

/** Moves a round on, for the programme and for every trust that looks at it. */
export async function moveRound(session: Session, { id, version }: LockedRound, state: RoundState): Promise<void> {
  await session.change(Round, { id, version, called: 'round' }, { state });
  await session.write('update assessment.open_round set state = $3 where organisation_id = $1 and id = $2', [
    session.organisationId,
    id,
    state,
  ]);
}
