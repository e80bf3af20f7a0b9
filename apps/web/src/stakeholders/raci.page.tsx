import { Link } from 'react-router';
import type { Route } from './+types/raci.page';
import { found } from '../design/acts.js';
import { Page } from '../design/page.js';
import { DataTable, Empty } from '../design/pieces.js';
import { list, sayDay } from '../design/words.js';
import type { RaciLetter } from '../gql/graphql.js';
import { type Piece, pieceKinds, piecesOf, RaciPage, rowAddress } from './raci-data.js';
import { NotYours } from './register-states.js';
import { letterWords, seenByFew } from './stakeholder-words.js';

export async function loader({ context, params }: Route.LoaderArgs) {
  const project = found((await context.graphql(RaciPage, { id: params.projectId })).project);
  return {
    id: project.id,
    title: project.title,
    isYours: Boolean(project.raci),
    mayEdit: project.viewerMay.includes('stakeholders:edit'),
    pieces: piecesOf(project),
    warnings: project.raci?.warnings ?? [],
  };
}

export default function RaciPageView({ loaderData }: Route.ComponentProps) {
  const { id, title, isYours, mayEdit, pieces, warnings } = loaderData;
  const assigned = pieces.filter(({ row }) => row?.holders.length);
  const open = pieces.filter(({ row }) => !row?.holders.length);
  return (
    <Page
      title="Who is responsible for what"
      caption={title}
      back={{ to: `/projects/${id}/stakeholders`, label: 'Back to stakeholders' }}
      seenBy={isYours ? seenByFew : undefined}
      wide
    >
      {isYours ? null : <NotYours />}
      {warnings.length ? (
        <div className="nhsuk-inset-text">
          <span className="nhsuk-u-visually-hidden">Information: </span>
          <p>Worth a second look:</p>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {warnings.map(({ message, key }) => (
              <li key={`${key} ${message}`}>{message}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {isYours && assigned.length ? <Chart projectId={id} pieces={assigned} mayEdit={mayEdit} /> : null}
      {isYours && !assigned.length ? (
        <Empty
          example={
            <p>
              “Grab bags in 4 bays”: the ward pharmacist is responsible, the lead is accountable, the night sister is
              consulted, the division is informed.
            </p>
          }
        >
          <p>
            For each milestone, measure or section of the case, say who does it, who answers for it, who is asked before
            and who is told after (RACI). Then nobody waits for somebody else.
          </p>
        </Empty>
      ) : null}
      {isYours && mayEdit && open.length ? (
        <>
          <h2 className="nhsuk-heading-m">Not on the chart yet</h2>
          <ul className="nhsuk-list">
            {open.map((piece) => (
              <li key={`${piece.kind} ${piece.key}`}>
                <Link to={rowAddress(id, piece)}>
                  {piece.name}
                  <span className="nhsuk-u-visually-hidden">: say who is responsible</span>
                </Link>
                {piece.kind === 'CASE_SECTION' ? null : <span className="app-quiet"> {pieceKinds[piece.kind]}</span>}
              </li>
            ))}
          </ul>
          {pieces.some(({ kind }) => kind === 'MILESTONE') ? null : (
            <p className="app-quiet">Milestones and measures can be put on the chart once you have planned them.</p>
          )}
        </>
      ) : null}
    </Page>
  );
}

const Chart = ({ projectId, pieces, mayEdit }: { projectId: string; pieces: readonly Piece[]; mayEdit: boolean }) => (
  <DataTable
    caption="The responsibility chart"
    rows={pieces}
    keyOf={({ kind, key }) => `${kind} ${key}`}
    columns={[
      {
        head: 'What',
        cell: ({ kind, name, row }) => (
          <div>
            {name}
            <div className="app-quiet">
              {pieceKinds[kind]}
              {row?.dueOn ? `, due ${sayDay(row.dueOn)}` : null}
            </div>
          </div>
        ),
      },
      ...(Object.keys(letterWords) as RaciLetter[]).map((letter) => ({
        head: letterWords[letter].label,
        cell: ({ row }: Piece) =>
          list(row?.holders.filter((holder) => holder.letter === letter).map(({ name }) => name) ?? []) || 'Nobody',
      })),
      ...(mayEdit
        ? [
            {
              head: 'Change',
              cell: (piece: Piece) => (
                <Link to={rowAddress(projectId, piece)}>
                  Change<span className="nhsuk-u-visually-hidden"> who is responsible for {piece.name}</span>
                </Link>
              ),
            },
          ]
        : []),
    ]}
  />
);
