import { Link } from 'react-router';
import type { Route } from './+types/cohort.page';
import { found } from '../design/acts.js';
import { Page } from '../design/page.js';
import { ButtonLink, DataTable, Empty, Tag } from '../design/pieces.js';
import { count, list, sayDay, sayKey } from '../design/words.js';
import { CohortOfScheme } from './cohort.queries.js';
import { seenByDirector, trainingStageWords } from './cohort-words.js';

export async function loader({ context, params: { schemeId } }: Route.LoaderArgs) {
  const { cohort, enrolments, guidance } = await context.graphql(CohortOfScheme, { schemeId });
  const { schemeTitle, members } = found(cohort);
  const onList = new Set(members.map(({ projectId }) => projectId));
  return {
    schemeTitle,
    members,
    stages: guidance.stages,
    others: enrolments.filter((one) => one.schemeId === schemeId && !onList.has(one.projectId)),
  };
}

export default function CohortPage({ loaderData, params }: Route.ComponentProps) {
  const { schemeTitle, members, stages, others } = loaderData;
  const here = `/programme/schemes/${params.schemeId}/cohort`;
  const present = members.filter(({ leftOn }) => !leftOn);
  const notEnrolled = present.filter(({ projectId }) => !projectId).length;
  const withoutTrust = present.filter(({ hostName }) => !hostName).length;
  return (
    <Page
      title="Cohort"
      caption={schemeTitle}
      back={{ to: '/programme', label: 'Back to the programme' }}
      seenBy={seenByDirector}
      wide
    >
      {members.length ? (
        <>
          <p>
            {count(present.length, 'trainee')}.{' '}
            {notEnrolled ? `${notEnrolled} not enrolled yet.` : 'All have enrolled.'}{' '}
            {withoutTrust ? `The trust of ${withoutTrust} is not known: open them to set it.` : ''}
          </p>
          <ButtonLink to={`${here}/import`}>Import trainees</ButtonLink>
          <DataTable
            caption="Trainees, by name"
            rows={members}
            keyOf={({ id }) => id}
            columns={[
              {
                head: 'Trainee',
                cell: ({ id, name, email }) => (
                  <div>
                    <Link to={`${here}/${id}`}>{name}</Link>
                    <span className="app-beneath">{email}</span>
                  </div>
                ),
              },
              {
                head: 'Trust',
                cell: ({ hostName, trust }) =>
                  hostName ?? (
                    <div>
                      <Tag colour="orange">Not known</Tag>
                      {trust ? <span className="app-beneath">The list says “{trust}”</span> : null}
                    </div>
                  ),
              },
              { head: 'Training stage', cell: ({ trainingStage }) => trainingStageWords[trainingStage] },
              {
                head: 'Project',
                cell: ({ leftOn, projectId, stage }) => {
                  if (leftOn) return `Left on ${sayDay(leftOn)}`;
                  if (!projectId) return <Tag colour="grey">Not enrolled</Tag>;
                  return stages.find(({ key }) => key === stage)?.title ?? sayKey(stage ?? '');
                },
              },
            ]}
          />
        </>
      ) : (
        <Empty>
          <p>
            Nobody is on the list yet. Import your trainees, and you see who of them has not enrolled and who falls
            behind. They enrol themselves, with the e-mail address that is on the list.
          </p>
          <ButtonLink to={`${here}/import`}>Import trainees</ButtonLink>
        </Empty>
      )}
      {others.length ? (
        <>
          <h2 className="nhsuk-heading-m">Enrolled, and not on the list</h2>
          <p>{list(others.map(({ personName, hostName }) => `${personName} (${hostName})`))}</p>
        </>
      ) : null}
    </Page>
  );
}
