import { Link } from 'react-router';
import type { Route } from './+types/project.page';
import { found } from '../design/acts.js';
import { Page } from '../design/page.js';
import { Tag } from '../design/pieces.js';
import { count, sayDay } from '../design/words.js';
import { graphql } from '../gql/index.js';
import type { ProjectTasksQuery } from '../gql/graphql.js';
import { sparkOf } from '../measures/charted-measure.js';
import { NextThings } from './next-things.js';
import { placeOfBreak, placeOfCondition } from './places.js';
import { ProjectNotices, sayPostEnd } from './project-notices.js';
import { ProjectSide } from './project-side.js';
import { projectStates } from './project-words.js';
import { stageGroups } from './stage-groups.js';
import { type ListedStage, StageList } from './stage-list.js';

const ProjectTasks = graphql(`
  query ProjectTasks($id: ID!) {
    mySigningQueue {
      projectId
      gate
    }
    project(id: $id) {
      id
      title
      state
      progress
      postDaysLeft
      stopReason
      viewerMay
      supervisedBy
      nextUsefulThings {
        fix
        stage
        condition
      }
      measures {
        ...ChartedMeasure
      }
      causes {
        id
      }
      drivers {
        id
      }
      assumptions {
        id
      }
      cycles {
        id
      }
      stakeholders {
        id
      }
      sharingEvents {
        id
      }
      brokenThreads {
        kind
        subject
        subjectId
        fix
      }
      proving {
        isCredited
        isReleased
      }
      team {
        id
        name
        role
        isCurrent
      }
      handovers {
        state
        toName
        lastDay
      }
      stages {
        key
        title
        coreQuestion
        questions {
          answer {
            versionNo
          }
        }
        gate {
          key
          state
          conditions {
            met
            waived
          }
          signers {
            role
            names
            signedAt
          }
        }
      }
    }
  }
`);

type Project = NonNullable<ProjectTasksQuery['project']>;

export async function loader({ context, params }: Route.LoaderArgs) {
  const answer = await context.graphql(ProjectTasks, { id: params.projectId });
  const read = found(answer.project);
  const { id, title, state, progress, postDaysLeft, stopReason, viewerMay, team } = read;
  const main = read.measures.find(({ kind }) => kind === 'OUTCOME');
  const records = recordsOf(read);
  const listed = read.stages.map((stage) => asListed(stage, records[stage.key] ?? 0));
  return {
    ...{ id, title, state, progress, postDaysLeft, stopReason },
    main: main ? { id: main.id, name: main.name, spark: sparkOf(main) } : null,
    completed: listed.filter(({ gate }) => gate.state === 'PASSED' || gate.state === 'WAIVED').length,
    of: listed.length,
    groups: stageGroups.map(({ title, stages: inGroup }) => ({
      title,
      stages: inGroup.flatMap(({ key, parts }) =>
        listed.filter((stage) => stage.key === key).map((stage) => ({ ...stage, parts })),
      ),
    })),
    next: read.nextUsefulThings.map(({ fix, stage, condition }) => ({
      fix,
      to: placeOfCondition(id, stage, condition),
    })),
    breaks: read.brokenThreads.map(({ kind, subject, subjectId, fix }) => ({
      key: `${kind} ${subjectId}`,
      subject,
      fix: fix.replaceAll(/\d{4}-\d{2}-\d{2}/g, sayDay),
      to: placeOfBreak(id, kind),
    })),
    team: team.filter(({ isCurrent }) => isCurrent),
    toSign: answer.mySigningQueue.filter(({ projectId }) => projectId === id).map(({ gate }) => gate),
    handover: read.handovers.find(({ state }) => state === 'proposed' || state === 'accepted') ?? null,
    mayAcceptSupervision: viewerMay.includes('supervision:accept') && read.supervisedBy.length === 0,
    mayHandOver: viewerMay.includes('handover:propose'),
    mayManage: viewerMay.includes('project:manage'),
    mayProve: (read.proving?.isCredited && read.proving.isReleased) ?? false,
  };
}

/** What there is of each stage beside its answers: a cause that was added has begun its stage. */
const recordsOf = (project: Project): Readonly<Record<string, number>> => ({
  problem: project.causes.length,
  rationale: project.drivers.length + project.assumptions.length,
  stakeholders: project.stakeholders?.length ?? 0,
  implementation: project.cycles.length,
  sharing: project.sharingEvents.length,
});

function asListed(
  { key, title, coreQuestion, questions, gate }: Project['stages'][number],
  records: number,
): Omit<ListedStage, 'parts'> {
  const met = gate.conditions.filter((condition) => condition.met || condition.waived !== null).length;
  return {
    key,
    title,
    coreQuestion,
    isBegun: met > 0 || records > 0 || questions.some(({ answer }) => answer),
    gate: {
      key: gate.key,
      state: gate.state,
      met,
      of: gate.conditions.length,
      signers: gate.signers.map(({ role, names, signedAt }) => ({ role, names, hasSigned: signedAt !== null })),
    },
  };
}

export default function ProjectPage({ loaderData: project }: Route.ComponentProps) {
  const {
    id,
    title,
    state,
    progress,
    completed,
    of,
    groups,
    next,
    breaks,
    team,
    postDaysLeft,
    mayManage,
    mayProve,
    main,
  } = project;
  const isUnderWay = state === 'DRAFT' || state === 'ACTIVE' || state === 'PAUSED';
  const { words, colour } = projectStates[state];
  return (
    <Page
      title={title}
      back={{ to: '/projects', label: 'My projects' }}
      seenBy={
        state === 'DRAFT'
          ? 'Only the project’s team can see this.'
          : 'Only the project’s team can see this. The trust’s portfolio shows its title, where it is done and how it stands.'
      }
      wide
    >
      <div className="app-columns">
        <div>
          <p>
            <Tag colour={colour}>{words}</Tag> You have completed {completed} of {count(of, 'stage')}.
          </p>
          <p className="app-progress-line">
            <label htmlFor="progress">
              {progress}% of the way
              {progress === 100 && completed < of ? '. What is left is to see that it lasts.' : ''}
            </label>
            <progress className="app-progress" id="progress" max={100} value={progress} />
          </p>
          <ProjectNotices {...project} postEnd={sayPostEnd(postDaysLeft, isUnderWay)} />
          {isUnderWay ? <NextThings things={next} /> : null}
          {main ? (
            <section aria-labelledby="main-measure">
              <h2 className="nhsuk-heading-m" id="main-measure">
                Your main measure
              </h2>
              <p>
                <Link to={`measures/${main.id}`}>{main.name}</Link>
              </p>
              <div className="app-spark" dangerouslySetInnerHTML={{ __html: main.spark.svg }} />
              <p>{main.spark.finding}</p>
            </section>
          ) : null}
          {groups.map((group) => (
            <section key={group.title} aria-label={group.title}>
              <h2 className="nhsuk-heading-m">{group.title}</h2>
              <StageList projectId={id} stages={group.stages} />
            </section>
          ))}
        </div>
        <div>
          <BrokenThread breaks={breaks} />
          <ProjectSide id={id} team={team} mayManage={mayManage} mayProve={mayProve} />
        </div>
      </div>
    </Page>
  );
}

const SHOWN = 5;

function BrokenThread({
  breaks,
}: {
  breaks: readonly { readonly key: string; readonly subject: string; readonly fix: string; readonly to: string }[];
}) {
  if (!breaks.length) return null;
  const item = ({ key, subject, fix, to }: (typeof breaks)[number]) => (
    <li key={key}>
      “{subject}”: <Link to={to}>{fix}</Link>
    </li>
  );
  return (
    <section className="app-side" aria-labelledby="broken-thread">
      <h2 className="nhsuk-heading-s" id="broken-thread">
        Where the thread is broken
      </h2>
      <p className="app-quiet">From cause to cost, each thing should hang on the one before.</p>
      <ul className="nhsuk-list">{breaks.slice(0, SHOWN).map(item)}</ul>
      {breaks.length > SHOWN ? (
        <details className="nhsuk-details">
          <summary className="nhsuk-details__summary">
            <span className="nhsuk-details__summary-text">{count(breaks.length - SHOWN, 'more break')}</span>
          </summary>
          <ul className="nhsuk-list nhsuk-details__text">{breaks.slice(SHOWN).map(item)}</ul>
        </details>
      ) : null}
    </section>
  );
}
