import { type ShouldRevalidateFunctionArgs } from 'react-router';
import type { Route } from './+types/mark.page';
import { acts, found } from '../design/acts.js';
import { Page } from '../design/page.js';
import { MarkedAnewOnly, markedAnew } from './carried-over.js';
import { sealedCharts } from './sealed-charts.js';
import { declareConflict, DeclareConflictFirst } from './declare-conflict.js';
import { readDocument, isObject } from './document-names.js';
import { rubricIn, saveMark, saveMarkQuietly } from './mark-act.js';
import { MarkingSheet } from './marking-sheet.js';
import { PacketToMark } from './packet.queries.js';
import { Panes } from './panes.js';
import { SealedMark } from './sealed-mark.js';
import { changesIn, ShownChanges } from './shown-changes.js';
import { ShownDocument } from './shown-document.js';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { packet, markingQueue, commentBank } = await context.graphql(PacketToMark, { id: params.packetId });
  const item = found(markingQueue.find(({ packetId }) => packetId === params.packetId));
  if (!packet) return { item, opened: null };
  const { guidance, document, ...rest } = packet;
  const read = readDocument(document);
  const { parts, project } = read;
  const changes = changesIn(read);
  const { criteria, ...rubric } = rubricIn(packet);
  return {
    item,
    opened: {
      ...rest,
      rubric: { ...rubric, criteria: criteria.map((criterion) => ({ ...criterion, descriptors: [] })) },
      // Long, and read only: it is sent once, as it is drawn.
      looks:
        packet.mark.state === 'IN_PROGRESS'
          ? Object.fromEntries(criteria.map(({ key, descriptors }) => [key, context.hold(descriptors)]))
          : {},
      kept: commentBank,
      changes: changes ? context.hold({ changes, stages: guidance.stages }) : null,
      plan: context.hold({ ...sealedCharts(isObject(parts) ? parts : {}), stages: guidance.stages }),
      setting: isObject(project) ? project['setting'] : null,
    },
  };
}

export const action = acts({ declare: declareConflict, mark: saveMark, quietly: saveMarkQuietly });

/** A sheet that saved itself keeps what stands on it; everything else is looked at anew, refusals too. */
export const shouldRevalidate = ({ formData, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) =>
  formData ? formData.get('form') !== 'quietly' : defaultShouldRevalidate;

export default function MarkPage({ loaderData: { item, opened }, actionData: refused }: Route.ComponentProps) {
  const back = { to: '/marking', label: 'Back to your queue' };
  if (!opened)
    return (
      <Page
        title={`Plan ${item.code}`}
        caption="Before you open it"
        back={back}
        seenBy="Only you and the programme see your answer."
        refused={refused}
      >
        <DeclareConflictFirst item={item} refused={refused} />
      </Page>
    );
  const { code, mark, plan, changes, rubric, looks, others, setting, kept } = opened;
  const isOpen = mark.state === 'IN_PROGRESS';
  const sheet = markedAnew(rubric, mark);
  return (
    <Page
      title={item.title}
      caption={`Plan ${code}`}
      back={back}
      seenBy={
        isOpen
          ? 'Only you can see your marks until you submit them.'
          : 'Your mark is submitted. The programme sees it; the other marker sees it once all marks are in.'
      }
      refused={refused}
      wide
    >
      <Panes
        plan={
          <>
            {changes ? (
              <>
                <h2 className="nhsuk-heading-m">What changed</h2>
                <ShownChanges held={changes} />
              </>
            ) : null}
            <h2 className="nhsuk-heading-m">The plan</h2>
            <p className="app-quiet">
              {[item.specialty, typeof setting === 'string' ? setting : null].filter(Boolean).join(', ')}
              {item.specialty || setting ? '. ' : ''}Names are taken out, people are told by their role, and days as
              weeks since the project began.
            </p>
            <ShownDocument held={plan} hasContents />
          </>
        }
        marks={
          <>
            <h2 className="nhsuk-heading-m">Marks</h2>
            {mark.carried.length ? <MarkedAnewOnly rubric={sheet} /> : null}
            {isOpen ? (
              <MarkingSheet rubric={sheet} looks={looks} mark={mark} refused={refused} kept={kept} />
            ) : (
              <SealedMark rubric={mark.state === 'LOCKED' ? rubric : sheet} mark={mark} others={others} />
            )}
          </>
        }
      />
    </Page>
  );
}
