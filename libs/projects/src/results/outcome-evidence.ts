import type { Viewer } from '#libs/identity';
import { planned, UnitOfWork } from '#libs/platform';
import { Inject, Injectable } from '@nestjs/common';
import {
  type Evidence,
  type GateEvidence,
  MEASURE_FINDINGS,
  type MeasureFinding,
  type MeasureFindings,
} from '../ports.js';
import type { ResultState } from './results.entities.js';
import { resultChosen, tensionChanged } from './events.js';
import { sustainabilityRated } from '../sharing/events.js';
import { creditConsentGiven } from '../team/events.js';

interface Counts {
  readonly state: ResultState | null;
  readonly note: string | null;
  readonly linkedTensions: number;
  readonly localSharings: number;
  readonly owned: boolean;
  readonly contributors: number;
  readonly agreed: number;
  readonly afterCareAnswers: number;
}

const FEWEST_TENSIONS = 2;
const AFTER_CARE_ANSWERS = 3;
const IMPROVED: readonly ResultState[] = ['improved-and-held', 'improved-then-slipped'];

/** The evidence for the last gates: what came of it, who was told, who owns it now. */
@Injectable()
export class OutcomeEvidence implements GateEvidence {
  readonly answersFor = [
    'result.state-chosen',
    'result.not-contradicted',
    'reflection.linked',
    'sharing.one-local',
    'owner.accepted-handover',
    'sustainability.weakest-acted-on',
    'contributors.consented',
    'after-care.answered',
  ] as const;
  readonly takenAwayBy = [resultChosen.type, tensionChanged.type, sustainabilityRated.type, creditConsentGiven.type];

  constructor(
    private readonly work: UnitOfWork,
    @Inject(MEASURE_FINDINGS) private readonly measures: MeasureFindings,
  ) {}

  async gather(viewer: Viewer, projectId: string) {
    const [counts, weak, findings] = await Promise.all([
      this.work.row<Counts>(viewer, COUNTS, [viewer.organisationId, projectId]),
      this.work.rows<{ factor: string; acted: boolean }>(viewer, WEAKEST, [viewer.organisationId, projectId]),
      this.measures.findings(viewer, projectId),
    ]);
    if (!counts) return {};
    return {
      'result.state-chosen': said(
        counts.state !== null,
        `The result is “${counts.state?.replaceAll('-', ' ') ?? ''}”.`,
        'No result has been chosen yet.',
      ),
      'result.not-contradicted': contradiction(counts, findings),
      'reflection.linked': said(
        counts.linkedTensions >= FEWEST_TENSIONS,
        `${counts.linkedTensions} log entries are linked to the reflection.`,
        `${counts.linkedTensions} of ${FEWEST_TENSIONS} log entries are linked to the reflection.`,
      ),
      'sharing.one-local': said(
        counts.localSharings > 0,
        `Shared locally ${counts.localSharings} times.`,
        'No local sharing is recorded yet.',
      ),
      'owner.accepted-handover': said(
        counts.owned,
        'The service owner has taken it over.',
        'The service owner has not taken it over yet.',
      ),
      'sustainability.weakest-acted-on': said(
        weak.length === 2 && weak.every(({ acted }) => acted),
        'Both of the weakest factors have an action.',
        weak.length < 2
          ? 'Fewer than two sustainability factors have been rated.'
          : `No action yet for: ${weak
              .filter(({ acted }) => !acted)
              .map(({ factor }) => factor.replaceAll('-', ' '))
              .join(', ')}.`,
      ),
      'contributors.consented': said(
        counts.contributors > 0 && counts.agreed === counts.contributors,
        `All ${counts.contributors} contributors agreed to be named.`,
        `${counts.agreed} of ${counts.contributors} contributors agreed to be named.`,
      ),
      'after-care.answered': said(
        counts.afterCareAnswers === AFTER_CARE_ANSWERS,
        'The service owner has answered at 3, 6 and 12 months.',
        `${counts.afterCareAnswers} of ${AFTER_CARE_ANSWERS} after-care answers are in.`,
      ),
    } satisfies Partial<Record<(typeof this.answersFor)[number], Evidence>>;
  }
}

const said = (met: boolean, yes: string, no: string): Evidence => ({ met, why: met ? yes : no });

/** What a result claims of the outcome's chart. The other results claim nothing that it could deny. */
const CLAIMS: Partial<Record<ResultState, { fits: (measure: MeasureFinding) => boolean; what: string }>> = {
  'improved-and-held': { fits: isBetter, what: 'does not show an improvement' },
  'improved-then-slipped': {
    fits: (measure) => !isBetter(measure) && (measure.hasShownImprovement || measure.shows === null),
    what: 'does not show an improvement that has gone again',
  },
  'no-clear-change': { fits: ({ shows }) => shows === null || shows === 'no-change', what: 'does show a change' },
  worse: { fits: ({ shows }) => shows === null || shows === 'concern', what: 'does not show that it got worse' },
};

/**
 * A result that the chart of the outcome measure denies, by the chart's own rules, asks for a note. Where a chart has too
 * few readings to be read, an improvement is held against medians: of the last points, and of the baseline.
 */
export function contradiction(
  { state, note }: Pick<Counts, 'state' | 'note'>,
  findings: readonly MeasureFinding[],
): Evidence {
  if (!state) return { met: false, why: 'No result has been chosen yet.' };
  const claim = CLAIMS[state];
  if (!claim) return { met: true, why: 'The result claims nothing that a chart could deny.' };
  if (note?.trim()) return { met: true, why: 'The result has a note that says how to read it beside the chart.' };
  const outcomes = findings.filter(
    (measure) => measure.kind === 'outcome' && (measure.shows !== null || hasMedians(measure)),
  );
  if (outcomes.length === 0)
    return IMPROVED.includes(state)
      ? {
          met: false,
          why: 'No outcome measure has a frozen baseline and readings after it. Add a note that says what the claim rests on.',
        }
      : { met: true, why: 'No outcome measure has readings enough to deny it.' };
  const names = (measures: readonly MeasureFinding[]) => measures.map(({ name }) => name).join(', ');
  const against = outcomes.filter((measure) => !claim.fits(measure));
  return against.length === 0
    ? { met: true, why: `It fits the chart of: ${names(outcomes)}.` }
    : { met: false, why: `${names(against)}: the chart ${claim.what}. Add a note, or choose another result.` };
}

const hasMedians = ({ baselineMedian, recentMedian }: MeasureFinding): boolean =>
  baselineMedian !== null && recentMedian !== null;

function isBetter({ shows, direction, baselineMedian, recentMedian }: MeasureFinding): boolean {
  if (shows !== null) return shows === 'improvement';
  const [before, after] = [baselineMedian ?? 0, recentMedian ?? 0];
  return direction === 'lower' ? after < before : after > before;
}

const COUNTS = planned(`
  select r.state, r.note,
    (select count(*)::int from projects.tension t where t.organisation_id = p.organisation_id and t.project_id = p.id and t.in_reflection) as linked_tensions,
    (select count(*)::int from projects.sharing_event s where s.organisation_id = p.organisation_id and s.project_id = p.id and s.reach = 'local') as local_sharings,
    exists (select 1 from projects.ownership o where o.organisation_id = p.organisation_id and o.project_id = p.id) as owned,
    c.contributors, c.agreed,
    (select count(distinct month)::int from projects.after_care a where a.organisation_id = p.organisation_id and a.project_id = p.id) as after_care_answers
  from projects.project p
  left join lateral (select state, note from projects.result where organisation_id = p.organisation_id and project_id = p.id order by version_no desc limit 1) r on true
  cross join lateral (
    select count(*)::int as contributors, (count(*) filter (where n.agreed))::int as agreed
    from (select distinct person_id from projects.team_member t where t.organisation_id = p.organisation_id and t.project_id = p.id and t.role in ('lead', 'member', 'manager')) m
    left join lateral (select agreed from projects.credit_consent k where k.organisation_id = p.organisation_id and k.project_id = p.id and k.person_id = m.person_id order by at desc, id desc limit 1) n on true) c
  where p.organisation_id = $1 and p.id = $2`);

// A to D as 3 to 0: the two factors with the lowest mean of everybody's newest rating.
const WEAKEST = planned(`
  with newest as (select distinct on (factor, by) factor, level from projects.sustainability_rating
    where organisation_id = $1 and project_id = $2 order by factor, by, at desc, id desc)
  select factor, exists (select 1 from projects.sustainability_action a where a.organisation_id = $1 and a.project_id = $2 and a.factor = weak.factor) as acted
  from (select factor from newest group by factor order by avg(ascii('D') - ascii(level)), factor limit 2) weak`);
