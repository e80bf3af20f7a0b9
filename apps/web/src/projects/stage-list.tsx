import { Link } from 'react-router';
import { Tag } from '../design/pieces.js';
import { count, list } from '../design/words.js';
import type { GateState, SignerRole } from '../gql/graphql.js';
import { placeOfGate } from './places.js';
import { signerRoles } from './project-words.js';
import { type StagePart, stageStatus } from './stage-groups.js';

export interface ListedStage {
  readonly key: string;
  readonly title: string;
  readonly coreQuestion: string;
  readonly isBegun: boolean;
  readonly parts: readonly StagePart[];
  readonly gate: {
    readonly key: string;
    readonly state: GateState;
    readonly met: number;
    readonly of: number;
    readonly signers: readonly Signer[];
  };
}
interface Signer {
  readonly role: SignerRole;
  readonly names: readonly string[];
  readonly hasSigned: boolean;
}

/** The stages of a group: what each asks, how it stands, its pages, and its gate with who signs it. */
export const StageList = ({ projectId, stages }: { projectId: string; stages: readonly ListedStage[] }) => (
  <ul className="nhsuk-task-list app-stages">
    {stages.map((stage) => (
      <StageRow key={stage.key} projectId={projectId} stage={stage} />
    ))}
  </ul>
);

function StageRow({ projectId, stage }: { projectId: string; stage: ListedStage }) {
  const { key, title, coreQuestion, gate, parts } = stage;
  const status = stageStatus(gate.state, stage.isBegun);
  return (
    <li className="nhsuk-task-list__item app-stage">
      <div className="nhsuk-task-list__name-and-hint">
        <Link
          className="nhsuk-link nhsuk-task-list__link"
          to={`/projects/${projectId}/stages/${key}`}
          aria-describedby={`stage-${key}-status`}
        >
          {title}
        </Link>
        <div className="nhsuk-task-list__hint">{coreQuestion}</div>
        <ul className="app-stage__parts">
          {parts.map(({ to, label }) => (
            <li key={to}>
              <Link to={`/projects/${projectId}/${to}`}>{label}</Link>
            </li>
          ))}
        </ul>
        <p className="app-stage__gate">
          <Link to={placeOfGate(projectId, gate.key)}>
            Gate {gate.key}: {gateWords(gate)}
          </Link>
          <span>{gate.signers.map(sayWhoSigns).join(' ')}</span>
        </p>
      </div>
      <div className="nhsuk-task-list__status" id={`stage-${key}-status`}>
        {status.colour ? <Tag colour={status.colour}>{status.words}</Tag> : status.words}
      </div>
    </li>
  );
}

function gateWords({ state, met, of }: ListedStage['gate']): string {
  if (state === 'PASSED') return 'passed';
  if (state === 'WAIVED') return 'waived';
  return `${met} of ${count(of, 'condition')} met`;
}

function sayWhoSigns({ role, names, hasSigned }: Signer): string {
  const who = names.length ? list(names) : 'nobody on the team yet';
  return `${signerRoles[role]}: ${who}${hasSigned ? ' (signed)' : ''}.`;
}
