import type { Viewer } from '#libs/identity';
import { UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';

export interface Examination {
  readonly id: string;
  readonly roundId: string;
  readonly conflict: boolean;
}

/** How far a round is: the room opens when nothing is left of it. */
export interface RoundProgress {
  readonly accepted: number;
  readonly unscreened: number;
  readonly undecided: number;
}

export const isDecided = ({ accepted, unscreened, undecided }: RoundProgress): boolean =>
  accepted > 0 && unscreened === 0 && undecided === 0;

/** For a round `r`: what was accepted, what waits to be screened, what has no decided result. Withdrawn work is none of it. */
export const PROGRESS = `(select jsonb_build_object(
    'accepted', count(*) filter (where d.decision = 'accepted'),
    'unscreened', count(*) filter (where d.decision is null),
    'undecided', count(*) filter (where d.decision = 'accepted' and g.state is distinct from 'decided'))
  from assessment.submission s
    left join assessment.screening d on d.organisation_id = s.organisation_id and d.submission_id = s.id
    left join assessment.marking g on g.organisation_id = s.organisation_id and g.packet_id = d.packet_id
  where s.organisation_id = r.organisation_id and s.round_id = r.id
    and not exists (select 1 from assessment.withdrawal w where w.organisation_id = s.organisation_id and w.submission_id = s.id)) as progress`;

/** Who may look into a round from outside: an examiner who has declared for it, without a conflict. */
@Injectable()
export class ExaminerDoor {
  constructor(private readonly work: UnitOfWork) {}

  /** The viewer’s own examination of a round, or null before they have declared. */
  async examination(viewer: Viewer, roundId: string): Promise<Examination | null> {
    return (
      (await this.work.row<Examination>(
        viewer,
        'select id, round_id, conflict from assessment.external_examination where organisation_id = $1 and round_id = $2 and examiner_id = $3',
        [viewer.organisationId, roundId, viewer.personId],
      )) ?? null
    );
  }

  async isOpen(viewer: Viewer, roundId: string): Promise<boolean> {
    return (await this.examination(viewer, roundId))?.conflict === false;
  }
}
