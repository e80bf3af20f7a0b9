import { systemViewer } from '#libs/identity';
import { type EventHandler, newId, type Session, type StoredEvent, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import type { CriterionMark, CriterionResult, MarkOutcome } from '../assessment.entities.js';
import { resultReceived, resultReleased } from '../events.js';
import { rubricOf } from '../schemes/scheme.service.js';

interface Decided {
  readonly schemeTitle: string;
  readonly roundTitle: string;
  readonly edition: string;
  readonly rubricKey: string;
  readonly rubricVersion: string;
  readonly total: string | null;
  readonly outcome: MarkOutcome;
  readonly band: string | null;
  readonly failures: readonly string[];
  readonly used: readonly number[];
  readonly marks: readonly { readonly ordinal: number; readonly levels: readonly CriterionMark[] }[];
}

/** Carries a released result to the trust whose project it is. What travels says "Marker 1", and no name. */
@Injectable()
export class ResultCarrier implements EventHandler {
  readonly name = 'assessment.result-carrier';
  readonly on = [resultReleased.type];

  constructor(private readonly work: UnitOfWork) {}

  async handle(event: StoredEvent, session: Session): Promise<void> {
    const { submissionId, hostOrganisationId, projectId } = event.data as {
      submissionId: string;
      hostOrganisationId: string;
      projectId: string;
    };
    const [decided] = await session.sql<Decided>(
      `select c.title as scheme_title, r.title as round_title, c.edition, c.rubric_key, c.rubric_version, g.total, g.outcome, g.band, g.failures, g.used,
         (select jsonb_agg(jsonb_build_object('ordinal', k.ordinal, 'levels', k.levels) order by k.ordinal)
            from assessment.mark k where k.organisation_id = $1 and k.packet_id = g.packet_id and k.state = 'locked') as marks
       from assessment.screening d
         join assessment.marking g on g.organisation_id = d.organisation_id and g.packet_id = d.packet_id and g.state = 'decided'
         join assessment.round r on r.organisation_id = g.organisation_id and r.id = g.round_id
         join assessment.scheme c on c.organisation_id = r.organisation_id and c.id = r.scheme_id
       where d.organisation_id = $1 and d.submission_id = $2`,
      [session.organisationId, submissionId],
    );
    if (!decided) return;
    const criteria = criteriaOf(decided);
    await this.work.apart(() =>
      this.work.run(systemViewer(hostOrganisationId), async (there) => {
        const [received] = await there.sql(
          `insert into assessment.released_result (organisation_id, id, project_id, submission_id, scheme_title, round_title,
             total, outcome, band, failures, criteria, released_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
           on conflict (organisation_id, submission_id, edition) do nothing returning id`,
          [
            there.organisationId,
            newId(),
            projectId,
            submissionId,
            decided.schemeTitle,
            decided.roundTitle,
            decided.total,
            decided.outcome,
            decided.band,
            decided.failures,
            JSON.stringify(criteria),
            event.at,
          ],
        );
        if (!received) return;
        await there.write(
          `update assessment.receipt set state = 'released', version = version + 1 where organisation_id = $1 and id = $2`,
          [there.organisationId, submissionId],
        );
        there.record(resultReceived({ projectId, submissionId }));
      }),
    );
  }
}

/** Per criterion, the mean of the marks that counted and what every marker said. Markers are numbered as they read, from 1. */
function criteriaOf({ marks, used, ...of }: Decided): CriterionResult[] {
  return rubricOf(of).criteria.map(({ key, title, weight }) => {
    const said = marks.flatMap(({ ordinal, levels }, index) =>
      levels.filter(({ criterion }) => criterion === key).map((mark) => ({ ...mark, ordinal, marker: index + 1 })),
    );
    const counted = said.filter(({ ordinal }) => used.includes(ordinal)).map(({ level }) => level);
    return {
      key,
      title,
      weight,
      mean: counted.length ? counted.reduce((sum, level) => sum + level, 0) / counted.length : null,
      comments: said.filter(({ comment }) => comment.trim()).map(({ marker, comment }) => ({ marker, text: comment })),
    };
  });
}
