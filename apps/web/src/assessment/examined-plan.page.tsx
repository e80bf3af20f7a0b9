import type { Route } from './+types/examined-plan.page';
import { found } from '../design/acts.js';
import { Page } from '../design/page.js';
import { Details, SummaryList } from '../design/pieces.js';
import { list } from '../design/words.js';
import type { PlanToExamineQuery } from '../gql/graphql.js';
import { isObject, readDocument } from './document-names.js';
import { failures } from './external-words.js';
import { PlanToExamine } from './external.queries.js';
import { rubricIn } from './mark-act.js';
import type { MarkingRubric } from './mark-form.js';
import { sealedCharts } from './sealed-charts.js';
import { flagsSaid, Levels } from './sealed-mark.js';
import { ShownDocument } from './shown-document.js';
import { apart, markStates, methods, outcomes, ratings, sayTotal } from './words.js';

export async function loader({ context, params }: Route.LoaderArgs) {
  const packet = found((await context.graphql(PlanToExamine, { packetId: params.examinedPacketId })).examinedPacket);
  const { guidance, document, ...rest } = packet;
  const { parts } = readDocument(document);
  return {
    ...rest,
    roundId: params.examinedRoundId,
    rubric: rubricIn(packet),
    plan: context.hold({ ...sealedCharts(isObject(parts) ? parts : {}), stages: guidance.stages }),
  };
}

export default function ExaminedPlanPage({ loaderData: examined }: Route.ComponentProps) {
  const { roundId, code, rubric, plan, marks, total, outcome, band, reasons, method, failures: failed } = examined;
  return (
    <Page
      title={`Plan ${code}`}
      caption="External examining"
      back={{ to: `/external/${roundId}`, label: 'Back to the room' }}
      seenBy="Names are taken out, people are told by their role, and days as weeks since the project began."
      wide
    >
      <h2 className="nhsuk-heading-m">How it was decided</h2>
      <SummaryList
        rows={[
          { key: 'Outcome', value: outcome ? outcomes[outcome] : 'Being marked anew' },
          { key: 'Total', value: `${sayTotal(total)}${band ? `, ${band}` : ''}` },
          { key: 'Found as', value: method ? (methods[method] ?? method) : 'Not decided' },
          { key: 'Why it was discussed', value: list(reasons.map((why) => apart[why] ?? why)) || 'It was not' },
          { key: 'Why it did not pass', value: list(failed.map((why) => failures[why] ?? why)) || 'It passed' },
        ]}
      />
      <h2 className="nhsuk-heading-m">Its marks</h2>
      {marks.map((mark) => (
        <MarkShown key={mark.marker} mark={mark} rubric={rubric} />
      ))}
      <h2 className="nhsuk-heading-m">The plan</h2>
      <ShownDocument held={plan} hasContents />
    </Page>
  );
}

type Mark = NonNullable<PlanToExamineQuery['examinedPacket']>['marks'][number];

const MarkShown = ({ mark, rubric }: { mark: Mark; rubric: MarkingRubric }) => (
  <section aria-labelledby={`marker-${mark.marker}`}>
    <h3 className="nhsuk-heading-s" id={`marker-${mark.marker}`}>
      Marker {mark.marker} of the plan, marker {mark.code} of the round
    </h3>
    <p>
      {sayTotal(mark.total)}, {mark.outcome ? outcomes[mark.outcome].toLowerCase() : 'no outcome'}. Overall rating:{' '}
      {mark.globalRating ? ratings[mark.globalRating].toLowerCase() : 'none'}. Rules broken:{' '}
      {mark.flags.length ? flagsSaid(rubric, mark.flags) : 'none'}.
      {mark.state === 'VOID' ? ` ${markStates.VOID.word}: it counts no more.` : ''}
    </p>
    <Details summary="Levels and reasons" about={`marker ${mark.marker}`}>
      <Levels rubric={rubric} levels={mark.levels} />
    </Details>
  </section>
);
