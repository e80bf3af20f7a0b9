import type { Session } from '#libs/platform';

/** What a project submitted the first time, sealed, with what its screener masked and what they left. */
export interface FirstSubmission {
  readonly document: string;
  readonly masks: readonly string[];
  readonly leave: readonly string[];
}

/** The submission that another one may take the place of; null for one to a round that is not for resubmissions. */
export async function firstSubmission(
  session: Session,
  { roundId, hostOrganisationId, projectId }: { roundId: string; hostOrganisationId: string; projectId: string },
): Promise<FirstSubmission | null> {
  const [first] = await session.sql<FirstSubmission>(
    `select s.document, d.masks, d.left_unmasked as leave
     from assessment.round r
       join assessment.submission s on s.organisation_id = r.organisation_id and s.round_id = r.resubmits
       join assessment.screening d on d.organisation_id = s.organisation_id and d.submission_id = s.id
       join assessment.resubmission_offer f on f.organisation_id = d.organisation_id and f.packet_id = d.packet_id
     where r.organisation_id = $1 and r.id = $2 and s.host_organisation_id = $3 and s.project_id = $4`,
    [session.organisationId, roundId, hostOrganisationId, projectId],
  );
  return first ?? null;
}
