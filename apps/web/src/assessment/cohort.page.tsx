import { Link } from 'react-router';
import type { Route } from './+types/cohort.page';
import { found } from '../design/acts.js';
import { Page } from '../design/page.js';
import { ButtonLink, DataTable, Empty, More, Tag } from '../design/pieces.js';
import { count, list, sayDay, sayKey } from '../design/words.js';
import { CohortOfScheme } from './cohort.queries.js';
import { portionOf } from './list-portion.js';
import { seenByDirector, trainingStageWords } from './cohort-words.js';

export async function loader({ context, params: { schemeId }, request }: Route.LoaderArgs) {
  const { cohort, enrolments, guidance } = await context.graphql(CohortOfScheme, { schemeId });
  const { schemeTitle, members } = found(cohort);
  const present = members.filter(({ leftOn }) => !leftOn);
  const onList = new Set(members.map(({ projectId }) => projectId));
  return {
    schemeTitle,
    portion: portionOf(members, request.url),
    counts: {
      all: members.length,
      present: present.length,
      notEnrolled: present.filter(({ projectId }) => !projectId).length,
      withoutTrust: present.filter(({ hostName }) => !hostName).length,
    },
    stages: guidance.stages,
    others: enrolments.filter((one) => one.schemeId === schemeId && !onList.has(one.projectId)),
  };
}

export default function CohortPage({ loaderData, params }: Route.ComponentProps) {
  const { schemeTitle, portion, counts, stages, others } = loaderData;
  const here = `/programme/schemes/${params.schemeId}/cohort`;
  return (
    <Page
      title="Cohort"
      caption={schemeTitle}
      back={{ to: '/programme', label: 'Back to the programme' }}
      seenBy={seenByDirector}
      wide
    >
      {counts.all ? (
        <>
          <p>
            {count(counts.present, 'trainee')}.{' '}
            {counts.notEnrolled ? `${counts.notEnrolled} not enrolled yet.` : 'All have enrolled.'}{' '}
            {counts.withoutTrust ? `The trust of ${counts.withoutTrust} is not known: open them to set it.` : ''}
          </p>
          <ButtonLink to={`${here}/import`}>Import trainees</ButtonLink>
          <DataTable
            caption="Trainees, by name"
            rows={portion.rows}
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
          {portion.more ? <More to={portion.more} /> : null}
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
