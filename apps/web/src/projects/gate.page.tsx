import { Link } from 'react-router';
import type { Route } from './+types/gate.page';
import { ActForm } from '../design/act-form.js';
import { found, type Refused } from '../design/acts.js';
import { Page } from '../design/page.js';
import { Details, Prose, SummaryList, Tag } from '../design/pieces.js';
import { list, sayInstant } from '../design/words.js';
import { graphql } from '../gql/index.js';
import { fields, gateAction } from './gate-acts.js';
import { type Condition, GateConditions } from './gate-conditions.js';
import { placeOfCondition } from './places.js';
import { gateStates, signerRoles } from './project-words.js';

const GateOfProject = graphql(`
  query GateOfProject($id: ID!) {
    viewer {
      id
      name
    }
    mySigningQueue {
      projectId
      gate
      role
    }
    project(id: $id) {
      id
      title
      viewerMay
      stages {
        key
        title
        coreQuestion
        gate {
          key
          state
          note
          requestedAt
          decidedAt
          staleBecause {
            conditionKey
            questionKey
            text
          }
          conditions {
            key
            ask
            met
            why
            fix
            waived
          }
          signers {
            role
            names
            signedAt
            signedBy
          }
        }
      }
    }
  }
`);

export async function loader({ context, params }: Route.LoaderArgs) {
  const { viewer, project: read, mySigningQueue } = await context.graphql(GateOfProject, { id: params.projectId });
  const { id, title, viewerMay, stages } = found(read);
  const { gate, ...stage } = found(stages.find((one) => one.gate.key === params.gate));
  const waiting = mySigningQueue.find((one) => one.projectId === id && one.gate === gate.key);
  const may = (permission: string) => viewerMay.includes(permission);
  return {
    project: { id, title },
    stage,
    gate,
    signsAs: waiting?.role ?? null,
    // A stale gate waits in nobody's queue: whoever signs it may pass it again.
    mayPassAgain:
      gate.state === 'STALE' &&
      !may('gate:request') &&
      gate.signers.some(({ names }) => viewer && names.includes(viewer.name)),
    mayAsk: may('gate:request'),
    mayWaiveCondition: may('gate:waive-condition') && !may('gate:request'),
    mayWaive: may('gate:waive'),
  };
}

export const action = gateAction;

export default function GatePage({ loaderData, actionData }: Route.ComponentProps) {
  const { project, stage, gate, mayWaiveCondition } = loaderData;
  const { words, colour } = gateStates[gate.state];
  const isOver = gate.state === 'PASSED' || gate.state === 'WAIVED';
  return (
    <Page
      title={`Gate ${gate.key}: ${stage.title}`}
      caption={project.title}
      back={{ to: `/projects/${project.id}`, label: 'Back to the project' }}
      seenBy="Only the project’s team and its signers can see this."
      refused={actionData}
    >
      <p>
        <Tag colour={colour}>{words}</Tag> {stage.coreQuestion}
      </p>
      {gate.note ? (
        <div className="nhsuk-inset-text">
          <span className="nhsuk-u-visually-hidden">Information: </span>
          <p>{gate.state === 'WAIVED' ? 'Why it was waived:' : 'What was said when it was sent back:'}</p>
          <Prose>{gate.note}</Prose>
        </div>
      ) : null}
      {gate.state === 'STALE' ? <Stale projectId={project.id} stage={stage.key} reasons={gate.staleBecause} /> : null}
      <Signers gate={gate} />
      <Decide {...loaderData} refused={actionData} />
      <h2 className="nhsuk-heading-m">Conditions</h2>
      <GateConditions
        projectId={project.id}
        stage={stage.key}
        conditions={gate.conditions}
        mayWaive={mayWaiveCondition && !isOver}
        refused={actionData}
      />
      <p>
        <Link to={`/projects/${project.id}/comments/${stage.key}`}>
          Comments on {stage.title.charAt(0).toLowerCase()}
          {stage.title.slice(1)}
        </Link>
      </p>
    </Page>
  );
}

type Data = Awaited<ReturnType<typeof loader>>;

const Signers = ({ gate: { signers, requestedAt, decidedAt } }: { gate: Data['gate'] }) => (
  <>
    <h2 className="nhsuk-heading-m">Who signs</h2>
    <SummaryList
      rows={[
        ...signers.map(({ role, names, signedAt, signedBy }) => ({
          key: signerRoles[role],
          value: signedAt
            ? `${signedBy ?? 'Somebody'} signed on ${sayInstant(signedAt)}`
            : names.length
              ? `${list(names)}: has not signed yet`
              : 'Nobody on the team yet',
        })),
        ...(requestedAt ? [{ key: 'Last asked for', value: sayInstant(requestedAt) }] : []),
        ...(decidedAt ? [{ key: 'Decided', value: sayInstant(decidedAt) }] : []),
      ]}
    />
  </>
);

/** What has changed since the gate was passed, each with the way to where it was changed. */
function Stale({
  projectId,
  stage,
  reasons,
}: {
  projectId: string;
  stage: string;
  reasons: Data['gate']['staleBecause'];
}) {
  if (!reasons.length) return null;
  return (
    <div className="nhsuk-inset-text">
      <span className="nhsuk-u-visually-hidden">Information: </span>
      <p>It was passed, and this has changed since:</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {reasons.map(({ text, questionKey, conditionKey }) => (
          <li key={text}>
            <Link
              to={
                questionKey
                  ? `/projects/${projectId}/stages/${stage}/${questionKey}/versions`
                  : placeOfCondition(projectId, stage, conditionKey ?? '')
              }
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What whoever looks can do about the gate now. */
function Decide({
  project,
  gate,
  signsAs,
  mayPassAgain,
  mayAsk,
  mayWaive,
  refused,
}: Data & { refused: Refused | undefined }) {
  const values = { gate: gate.key };
  const missing = gate.conditions.filter(isMissing).length;
  const nobody = gate.signers.some(({ names }) => names.length === 0);
  return (
    <>
      {signsAs || mayPassAgain ? (
        <section aria-labelledby="sign-as">
          <h2 className="nhsuk-heading-m" id="sign-as">
            {mayPassAgain ? 'Pass it again' : `Sign as ${signerRoles[signsAs ?? 'MENTOR'].toLowerCase()}`}
          </h2>
          <p>
            {mayPassAgain
              ? 'Look at what has changed, and at the conditions below: once they hold, pass it again.'
              : 'Look at the conditions below. Your name and the time stand beside your signature.'}
          </p>
          {mayPassAgain && missing ? null : (
            <ActForm
              name="sign"
              fields={fields.sign}
              values={values}
              refused={refused}
              button={mayPassAgain ? 'Pass the gate again' : 'Sign the gate'}
            />
          )}
          {signsAs ? (
            <Details summary="Send it back instead" isOpen={refused?.form === 'return'}>
              <ActForm
                name="return"
                fields={fields.return}
                values={values}
                refused={refused}
                button="Send it back"
                look="secondary"
              />
            </Details>
          ) : null}
        </section>
      ) : null}
      {mayAsk && (gate.state === 'OPEN' || gate.state === 'RETURNED' || gate.state === 'STALE') ? (
        missing ? (
          <p>
            You can ask for the signatures when every condition is met. {missing} {missing === 1 ? 'is' : 'are'} not met
            yet: each says below how to mend it.
          </p>
        ) : (
          <ActForm name="ask" fields={fields.gate} values={values} refused={refused} button="Ask the signers to sign" />
        )
      ) : null}
      {mayAsk && nobody && !isDone(gate.state) ? (
        <p>
          A signer is missing on the team. <Link to={`/projects/${project.id}/team`}>Add one on the team page</Link>
        </p>
      ) : null}
      {mayAsk && gate.state === 'REQUESTED' ? (
        <ActForm
          name="remind"
          fields={fields.gate}
          values={values}
          refused={refused}
          button="Remind the signers"
          look="secondary"
        >
          <p>They see it in their inbox. You can remind them once a day.</p>
        </ActForm>
      ) : null}
      {mayWaive && !isDone(gate.state) ? (
        <Details summary="Waive the whole gate" isOpen={refused?.form === 'waive'}>
          <ActForm
            name="waive"
            fields={fields.waive}
            values={values}
            refused={refused}
            button="Waive the gate"
            look="warning"
          />
        </Details>
      ) : null}
    </>
  );
}

const isDone = (state: Data['gate']['state']): boolean => state === 'PASSED' || state === 'WAIVED';
const isMissing = ({ met, waived }: Condition): boolean => !met && waived === null;
