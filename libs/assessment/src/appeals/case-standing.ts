import type { Viewer } from '#libs/identity';
import { ensure, londonDay, newId, NotFound, type Session } from '#libs/platform';
import { hasModerated } from '../board/board-papers.js';
import { HAS_PART_IN } from '../moderation/moderator-conflict.js';
import { AppealCase, AppealCaseStep } from './appeal.entities.js';
import { type AppealState, follows } from './appeal-steps.js';
import { AppealStandsElsewhere, type PartInResult } from './appeals.refusals.js';
import { appealCaseMoved } from './events.js';

/** Nobody reads an appeal against marks of their own: of a case `c`, that person $2 has no mark of its plan. */
export const NOT_THEIR_MARKS = `not exists (select 1 from assessment.mark k
  where k.organisation_id = c.organisation_id and k.packet_id = c.packet_id and k.marker_id = $2)`;

/** A case as it stands, held until the unit of work ends. */
export interface LockedCase {
  readonly id: string;
  readonly version: number;
  readonly roundId: string;
  readonly packetId: string;
  readonly state: AppealState;
}

/** @throws NotFound also for whoever marked the plan */
export async function lockCase(session: Session, viewer: Viewer, id: string): Promise<LockedCase> {
  const [found] = await session.sql<LockedCase>(
    `select c.id, c.version, c.round_id, c.packet_id, c.state from assessment.appeal_case c
     where c.organisation_id = $1 and c.id = $3 and ${NOT_THEIR_MARKS} for update of c`,
    [session.organisationId, viewer.personId, id],
  );
  ensure(found, () => new NotFound('appeal'));
  return found;
}

/** A step of the programme: it is kept with who took it, and told to the trust. @throws AppealStandsElsewhere */
export async function moveCase(
  session: Session,
  viewer: Viewer,
  { id, roundId, packetId, state }: LockedCase,
  step: { readonly version: number; readonly to: AppealState; readonly words: string },
): Promise<void> {
  const { version, to, words } = step;
  ensure(follows(state, to), () => new AppealStandsElsewhere(state));
  await session.change(AppealCase, { id, version, called: 'appeal' }, { state: to });
  const by = viewer.personId;
  await session.insert(AppealCaseStep, { id: newId(), caseId: id, state: to, words, by, at: session.at });
  const toldIds = await whomItConcerns(session, packetId, to);
  session.record(appealCaseMoved({ caseId: id, roundId, state: to, toldIds }));
}

/** Directors and their staff; once it is to be reviewed, moderators too. Never who marked the plan. */
export async function whomItConcerns(session: Session, packetId: string, state: AppealState): Promise<string[]> {
  const roles = ['programme-director', 'administrator', ...(state === 'in-review' ? ['moderator'] : [])];
  const rows = await session.sql<{ personId: string }>(
    `select distinct m.person_id from identity.membership m
     where m.organisation_id = $1 and m.role = any ($3) and m.starts_on <= $4 and (m.ends_on is null or m.ends_on >= $4)
       and not exists (select 1 from assessment.mark k where k.organisation_id = $1 and k.packet_id = $2 and k.marker_id = m.person_id)
     order by m.person_id`,
    [session.organisationId, packetId, roles, londonDay(session.at)],
  );
  return rows.map(({ personId }) => personId);
}

/** What hand somebody had in what is appealed against, or in the appeal itself; none of these in whoever reviews it. */
export async function partsIn(
  session: Session,
  viewer: Viewer,
  { id, roundId, packetId }: Pick<LockedCase, 'id' | 'roundId' | 'packetId'>,
): Promise<PartInResult[]> {
  const [found] = await session.sql<Record<Exclude<PartInResult, 'moderated'>, boolean>>(
    `select ${HAS_PART_IN} as connected,
       exists (select 1 from assessment.board_minute b where b.organisation_id = $1 and b.round_id = $4 and b.confirmed_by = $2) as confirmed,
       exists (select 1 from assessment.appeal_case_step t where t.organisation_id = $1 and t.case_id = $5 and t.by = $2 and t.state = 'clarified') as clarified,
       exists (select 1 from assessment.appeal_case_step t where t.organisation_id = $1 and t.case_id = $5 and t.by = $2
         and t.state in ('refused', 'to-panel')) as reviewed
     from assessment.packet p where p.organisation_id = $1 and p.id = $3`,
    [session.organisationId, viewer.personId, packetId, roundId, id],
  );
  const moderated = await hasModerated(session, viewer, roundId);
  const has = { ...found, moderated };
  return (['clarified', 'confirmed', 'moderated', 'reviewed', 'connected'] as const).filter((part) => has[part]);
}

/** The parts that keep somebody from reviewing it, and from recording its panel. */
export const BAR_REVIEW: readonly PartInResult[] = ['connected', 'moderated', 'confirmed', 'clarified'];
export const BAR_RECORD: readonly PartInResult[] = ['reviewed'];
