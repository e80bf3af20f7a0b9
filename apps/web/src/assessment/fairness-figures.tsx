import type { Held } from 'react-router';
import { ChartFigure, type ChartPair } from '../design/chart-figure.js';
import { DataTable, Details, SummaryList } from '../design/pieces.js';
import { list } from '../design/words.js';
import type { FairnessFiguresFragment } from '../gql/graphql.js';
import {
  alphaWords,
  type EstimateShown,
  iccWords,
  inPercent,
  kappaWords,
  notDefined,
  onePlace,
  sayEstimate,
  sayMarker,
  signed,
  twoPlaces,
} from './fairness-words.js';

/** Everything the panel has to say of a round: the figure first, then what it may be called. */
export function FairnessFiguresShown({
  panel,
  chart,
}: {
  panel: FairnessFiguresFragment;
  chart: Held<ChartPair> | null;
}) {
  if (!panel.marks)
    return <p>No plan has all of its marks yet. The figures come with the first, and grow surer with each.</p>;
  return (
    <>
      <p>
        From {panel.marks} marks of {panel.plans} {panel.plans === 1 ? 'plan' : 'plans'} as they were sealed. What
        markers changed in a discussion is not independent any more and is left out; third marks count.
        {panel.withoutTotal ? ` ${panel.withoutTotal} sent work back and have no total.` : ''}
      </p>
      <Reliance panel={panel} />
      <h2 className="nhsuk-heading-m">How severe each marker is</h2>
      <Severity panel={panel} chart={chart} />
      <h2 className="nhsuk-heading-m">What each marker was given</h2>
      <Loads markers={panel.markers} />
      <h2 className="nhsuk-heading-m">Criterion by criterion</h2>
      <DataTable
        caption="Krippendorff’s alpha of the levels, by their order"
        rows={panel.criteria}
        keyOf={({ key }) => key}
        columns={[
          { head: 'Criterion', cell: ({ key, title }) => `${key}: ${title}` },
          { head: 'Alpha', cell: ({ alpha }) => sayEstimate(alpha) },
          { head: 'In words', cell: ({ alpha }) => alphaWords(alpha) || 'None' },
        ]}
      />
      <h2 className="nhsuk-heading-m">Two by two</h2>
      <DataTable
        caption="Cohen’s kappa of overall ratings, weighted by squares, where two share 5 plans or more"
        rows={panel.pairs}
        keyOf={({ one, other }) => `${one.code} ${other.code}`}
        columns={[
          { head: 'Markers', cell: ({ one, other }) => `${sayMarker(one)} and ${sayMarker(other)}` },
          { head: 'Plans', cell: ({ plans }) => plans, isNumber: true },
          { head: 'Kappa', cell: ({ kappa }) => sayEstimate(kappa) },
          { head: 'In words', cell: ({ kappa }) => kappaWords(kappa) || 'None' },
        ]}
      />
      <Fair panel={panel} />
    </>
  );
}

const withWord = (estimate: EstimateShown, word: string) => (
  <>
    {sayEstimate(estimate)}
    {word ? <span className="app-quiet">. {word}</span> : null}
  </>
);

function Reliance({ panel: { reliability } }: { panel: FairnessFiguresFragment }) {
  const { isCrossed, single, ofTwo, alpha, close, error, plans } = reliability;
  const icc = isCrossed ? 2 : 1;
  return (
    <>
      <h2 className="nhsuk-heading-m">How far the marks can be relied upon</h2>
      <SummaryList
        rows={[
          { key: `One mark, ICC(${icc},1)`, value: withWord(single, iccWords(single)) },
          { key: `Mean of two marks, ICC(${icc},2)`, value: withWord(ofTwo, iccWords(ofTwo)) },
          { key: 'All totals, Krippendorff’s alpha', value: withWord(alpha, alphaWords(alpha)) },
          {
            key: 'First 2 marks at most 5 points apart',
            value: typeof close.value === 'number' ? `${inPercent(close.value)} of ${plans} plans` : sayEstimate(close),
          },
          {
            key: 'Standard error of a result',
            value:
              typeof error.value === 'number'
                ? `${onePlace(error.value)} points: a result lies within ${onePlace(error.halfWidth ?? 0)} points of the mark deserved, 19 times in 20`
                : `Not defined: ${error.reason ? notDefined[error.reason] : notDefined.NO_DATA}`,
          },
        ]}
      />
      <Details summary="Why these figures, and what the words mean">
        <p>
          {isCrossed
            ? 'The same 2 people marked every plan, so ICC(2,1) and ICC(2,2) tell how far others of the pool would agree.'
            : 'Each plan has markers of its own, so ICC(1,1) and ICC(1,2) are the ones that fit: who marks cannot be told apart from what is marked, and a difference in severity counts as error, as it does for a trainee. ICC(2,1) would need every marker to mark every plan.'}{' '}
          They take the first 2 marks of each plan. Alpha takes them all; no interval is worked out for it.
        </p>
        <p>
          Words come second, and are a convention: for an ICC those of Koo and Li (2016), read off the whole interval;
          for alpha those of Krippendorff (2019); for kappa those of Landis and Koch (1977).
        </p>
      </Details>
    </>
  );
}

function Severity({ panel, chart }: { panel: FairnessFiguresFragment; chart: Held<ChartPair> | null }) {
  if (panel.severityReason === 'DISCONNECTED') return <Islands panel={panel} />;
  return (
    <>
      {chart ? <ChartFigure chart={chart} /> : null}
      {panel.severityReason ? (
        <p>
          {chart ? 'No interval' : 'Not defined'}: {notDefined[panel.severityReason]}.
        </p>
      ) : (
        <p className="app-quiet">
          Plans being equal, from {panel.residualDf} marks more than there are plans and markers to tell apart. An
          interval that holds 0 may be chance.
        </p>
      )}
    </>
  );
}

function Islands({ panel: { islands, joins } }: { panel: FairnessFiguresFragment }) {
  return (
    <div className="nhsuk-warning-callout">
      <h3 className="nhsuk-warning-callout__label">
        <span role="text">
          <span className="nhsuk-u-visually-hidden">Important: </span>Markers cannot be compared
        </span>
      </h3>
      <p>
        The marks fall into {islands.length} groups that share no plan: a severe marker of one looks just like a weak
        plan of another.
      </p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {islands.map(({ markers, plans }) => (
          <li key={markers[0]?.code}>
            {list(markers.map(sayMarker))}: {plans.length === 1 ? 'plan' : 'plans'} {list(plans)}
          </li>
        ))}
      </ul>
      <p>
        To join them, allocate: {list(joins.map(({ plan, marker }) => `plan ${plan} to ${sayMarker(marker)} too`))}. Any
        other plan of the group and any marker of another without a conflict will do as well.
      </p>
    </div>
  );
}

const Loads = ({ markers }: { markers: FairnessFiguresFragment['markers'] }) => (
  <DataTable
    caption="Marks by marker"
    showsCaption={false}
    rows={markers}
    keyOf={({ code }) => code}
    columns={[
      { head: 'Marker', cell: (marker) => sayMarker(marker) },
      { head: 'Given', cell: ({ given }) => given, isNumber: true },
      { head: 'In, with all of the plan', cell: ({ marked }) => marked, isNumber: true },
      { head: 'Given back', cell: ({ declined }) => declined, isNumber: true },
      { head: 'Put aside', cell: (marker) => marker.void, isNumber: true },
      {
        head: 'Severity, less chance',
        cell: ({ shrunk }) => (typeof shrunk === 'number' ? signed(shrunk) : 'Not defined'),
        isNumber: true,
      },
    ]}
  />
);

function Fair({ panel: { fair, cut } }: { panel: FairnessFiguresFragment }) {
  if (!fair.length) return null;
  const crossing = fair.filter(({ crossesCut }) => crossesCut);
  return (
    <>
      <h2 className="nhsuk-heading-m">Marks without severity: advice only</h2>
      <p>
        No mark is changed by this. {crossing.length ? `Plan ${list(crossing.map(({ code }) => code))}` : 'No plan'}{' '}
        would lie on the other side of the cut of {onePlace(cut)}%, were its markers’ severity taken off as far as it is
        not chance. A board may look at such a plan again; it has no rule that turns the figure into a mark.
      </p>
      <Details summary="Every plan with and without its markers’ severity">
        <DataTable
          caption="The mean of each plan’s marks, in per cent"
          rows={fair}
          keyOf={({ code }) => code}
          columns={[
            { head: 'Plan', cell: ({ code }) => code },
            { head: 'As marked', cell: ({ raw }) => twoPlaces(raw), isNumber: true },
            { head: 'Without severity', cell: (plan) => twoPlaces(plan.fair), isNumber: true },
            { head: 'Difference', cell: (plan) => signed(plan.fair - plan.raw), isNumber: true },
          ]}
        />
      </Details>
    </>
  );
}
