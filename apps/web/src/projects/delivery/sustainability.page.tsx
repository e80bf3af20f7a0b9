import { Link } from 'react-router';
import type { Route } from './+types/sustainability.page';
import { Page } from '../../design/page.js';
import { ButtonLink, DataTable, Empty, Tag } from '../../design/pieces.js';
import { count, list, sayDay } from '../../design/words.js';
import { seenByTeam } from './delivery-words.js';
import { sustainabilityOf } from './sustainability-query.js';

export const loader = ({ context, params }: Route.LoaderArgs) => sustainabilityOf(context.graphql, params.projectId);

export default function SustainabilityPage({ loaderData: { project, factors, levels } }: Route.ComponentProps) {
  const mayRate = project.viewerMay.includes('project:comment');
  const mayPlan = project.viewerMay.includes('project:edit');
  const nameOf = (personId: string | null | undefined) => project.team.find((one) => one.personId === personId)?.name;
  const isRated = factors.some(({ counts }) => counts.length);
  return (
    <Page
      title="Will it last?"
      caption={project.title}
      back={{ to: `/projects/${project.id}`, label: 'Back to the project' }}
      seenBy={seenByTeam}
      wide
    >
      <div className="app-measure">
        {isRated ? (
          <p>
            Everybody on the team rates the factors for themselves; nobody sees who rated what. Plan an action for each
            of the 2 weakest.
          </p>
        ) : (
          <Empty
            example={
              <p>
                Monitoring of progress: C, beginning. Action: the count goes on to the ward’s board, Monday by Monday.
              </p>
            }
          >
            <p>
              What keeps the change going will be here, factor by factor. Ask several people to rate it, each alone:
              where you differ is what to talk about.
            </p>
          </Empty>
        )}
        <p className="app-actions">
          {mayRate ? <ButtonLink to="rate">Rate the factors</ButtonLink> : null}
          {mayPlan && isRated ? (
            <ButtonLink to="action" look="secondary">
              Plan an action
            </ButtonLink>
          ) : null}
        </p>
        {mayPlan ? null : <p>The lead and the members of the team plan actions.</p>}
        <p>{list(levels.map(({ key, name }) => `${key}: ${name.toLowerCase()}`))}.</p>
      </div>
      <DataTable
        caption="Factors of sustainability"
        showsCaption={false}
        rows={factors}
        keyOf={({ key }) => key}
        columns={[
          {
            head: 'Factor',
            cell: ({ name, asks, isWeakest }) => (
              <div>
                {name} {isWeakest ? <Tag colour="orange">Weakest</Tag> : null}
                <span className="app-beneath">{asks}</span>
              </div>
            ),
          },
          {
            head: 'Rated by',
            cell: ({ counts }) => {
              const given = counts.filter(([, many]) => many > 0);
              return given.length
                ? given.map(([level, many]) => `${level}: ${count(many, 'person', 'people')}`).join(', ')
                : 'Nobody yet';
            },
          },
          {
            head: 'What will be done',
            cell: ({ key, actions, isWeakest, name }) => (
              <div>
                {actions.map(({ id, action, ownerId, dueOn, doneOn }) => (
                  <p key={id}>
                    {action}
                    <span className="app-beneath">
                      {nameOf(ownerId) ?? 'Nobody yet'}
                      {dueOn ? `, by ${sayDay(dueOn)}` : ''}
                      {doneOn ? `, done on ${sayDay(doneOn)}` : ''}
                    </span>
                  </p>
                ))}
                {actions.length ? null : isWeakest && mayPlan ? (
                  <Link to={`action?factor=${key}`}>
                    Plan an action<span className="nhsuk-u-visually-hidden"> for: {name}</span>
                  </Link>
                ) : (
                  'Nothing planned'
                )}
              </div>
            ),
          },
        ]}
      />
    </Page>
  );
}
