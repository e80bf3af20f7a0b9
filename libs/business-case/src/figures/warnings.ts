import { addFinancialYears, asFinancialYear, financialYearsBetween } from '#libs/calendar';
import { Exact } from '#libs/money';
import { filterWarnings } from '../filter/filter-warnings.js';
import type { ReadBenefit, ReadCase, ReadLine } from '../read-case.js';
import { dueAt } from '../stages/case-stages.js';
import type { SetInUse } from '../reference/reference.service.js';
import { about, type CaseWarning, ofCase } from './case-warning.js';
import { benefitClassOf, USUAL_HORIZON, yearZeroOf } from './case-model-of.js';

interface Weighed {
  readonly read: ReadCase;
  readonly used: readonly SetInUse[];
  /** Who wrote the case: an owner of a benefit should be somebody else. */
  readonly leadId: string | null;
}

const MOST_IN_FIRST_YEAR = new Exact('0.5');
const LONG_HORIZON = 50;

/** Everything section by section: costs, then benefits, then the case and what it rests on; of a staged case, what is due. */
export function warningsOf(weighed: Weighed): CaseWarning[] {
  const { read } = weighed;
  const lines = read.options.flatMap((option) => option.lines);
  return dueAt(read.facts?.stage ?? null, [
    ...lines.flatMap(lineWarnings),
    ...read.benefits.flatMap((benefit) => benefitWarnings(benefit, weighed, lines)),
    ...measuredTwice(read.benefits),
    ...filterWarnings(read),
    ...caseWarnings(weighed, lines),
  ]);
}

const isNought = (amount: string): boolean => new Exact(amount).isZero();

function lineWarnings(line: ReadLine): CaseWarning[] {
  const { kind, isPaid, vatRate, recurrent, fundingRecurs, leadMonths, optimism, lifeYears, post, bearer } = line;
  const found: CaseWarning[] = [];
  const isOurs = isPaid && bearer === 'own';
  if (kind !== 'pay' && kind !== 'time-displaced' && isOurs && vatRate === null)
    found.push(
      about(line, 'VAT_LEFT_BLANK', 'Say what VAT is paid on this, and how much of it comes back. Finance knows.'),
    );
  if (isOurs && !isNought(recurrent) && fundingRecurs === false)
    found.push(
      about(
        line,
        'RECURRENT_ON_ONE_OFF',
        'This is paid every year from money that comes once. It needs a budget that comes every year.',
      ),
    );
  if (post && leadMonths === null)
    found.push(
      about(
        line,
        'NO_RECRUITMENT_LEAD',
        'Say how many months it takes to fill this post: benefits cannot begin before.',
      ),
    );
  if (isNought(optimism) && kind !== 'time-displaced')
    found.push(
      about(
        line,
        'NO_OPTIMISM',
        'Nothing is added for optimism. Use what your trust’s past projects ran over by, or the published bound.',
      ),
    );
  if (kind === 'capital' && lifeYears === null)
    found.push(about(line, 'LIFE_NOT_SAID', 'Its life is taken as 5 years. Ask finance how long it will be used.'));
  return found;
}

function benefitWarnings(benefit: ReadBenefit, { read, leadId }: Weighed, lines: readonly ReadLine[]): CaseWarning[] {
  const { annual, unitValueBasis, ownerId, buildUp, evidence, cashRoute, startsIn, optionId } = benefit;
  const found: CaseWarning[] = [];
  const isCash = benefitClassOf(benefit) === 'CRB';
  if (isCash && unitValueBasis === 'average')
    found.push(
      about(
        benefit,
        'AVERAGE_AS_CASH',
        'An average cost holds rent and heating that do not fall. Use what the next one costs, the marginal cost.',
      ),
    );
  if (isCash && !cashRoute?.holds)
    found.push(
      about(
        benefit,
        cashRoute ? 'CASH_AGREED_ON_ANOTHER_FIGURE' : 'CASH_NOT_AGREED',
        cashRoute
          ? 'The budget holder agreed to another figure. Until they agree to this one it is claimed only, and not in the financial case.'
          : 'No budget holder has agreed that a budget falls. Until then it is claimed only, and not in the financial case.',
      ),
    );
  if (benefit.kind === 'income')
    found.push(
      about(
        benefit,
        'INCOME_CHANGES_HANDS',
        'Income from another public body moves money and makes none, so it is in the financial case alone. Say in words what patients gain by it.',
      ),
    );
  if (ownerId !== null && ownerId === leadId)
    found.push(
      about(
        benefit,
        'OWNER_IS_AUTHOR',
        'The owner is whoever can make it happen after you have moved on. Name somebody else.',
      ),
    );
  if (benefit.anotherMeasure !== null)
    found.push(
      about(
        benefit,
        'WORKED_FOR_ANOTHER_MEASURE',
        `${benefit.anotherMeasure} Until somebody confirms it or works it out anew, nothing of it is counted as realised.`,
      ),
    );
  if (annual !== null && evidence === null)
    found.push(
      about(benefit, 'NO_EVIDENCE_GRADE', 'Say what the figure rests on: nothing is cut for optimism until then.'),
    );
  const first = buildUp[0] ?? '1';
  if (annual !== null && new Exact(first).greaterThan(MOST_IN_FIRST_YEAR))
    found.push(
      about(
        benefit,
        'MORE_THAN_HALF_AT_ONCE',
        'More than half of a full year comes in the first. Say how it builds up, or why it does at once.',
      ),
    );
  const option = read.options.find(({ id, kind }) => (optionId === null ? kind === 'preferred' : id === optionId));
  const costStarts = lines
    .filter((line) => line.optionId === option?.id)
    .map((line) => line.startsIn)
    .sort()[0];
  if (costStarts !== undefined && startsIn < costStarts)
    found.push(
      about(
        benefit,
        'BENEFIT_BEFORE_COST',
        'It begins before anything is paid for. Move its first year, or the cost’s.',
      ),
    );
  return found;
}

/** Bed days and admissions are one thing counted twice. */
function measuredTwice(benefits: readonly ReadBenefit[]): CaseWarning[] {
  const valued = benefits.filter(({ annual, measureId }) => annual !== null && measureId !== null);
  return valued.flatMap((benefit, index) =>
    valued.slice(0, index).some(({ measureId }) => measureId === benefit.measureId)
      ? [
          about(
            benefit,
            'SAME_MEASURE_TWICE',
            'Another benefit is worked out from the same measure. Make sure that nothing is counted twice.',
          ),
        ]
      : [],
  );
}

function caseWarnings({ read, used }: Weighed, lines: readonly ReadLine[]): CaseWarning[] {
  const found: CaseWarning[] = [];
  const bau = read.options.find(({ kind }) => kind === 'bau');
  if (bau && !bau.lines.length)
    found.push(
      ofCase(
        'BAU_COSTS_NOTHING',
        'Going on as now has no cost yet. It is not nothing: write down what it takes today.',
      ),
    );
  if (read.benefits.length && !read.benefits.some(({ isDisbenefit }) => isDisbenefit))
    found.push(
      ofCase('NO_DISBENEFIT', 'Nothing is said to get worse. Say what does, even if it is small: readers look for it.'),
    );
  const horizon = read.facts?.horizon ?? USUAL_HORIZON;
  if (horizon > LONG_HORIZON)
    found.push(ofCase('LONG_HORIZON', 'Beyond 50 years the case is also to be tested at the lower discount rates.'));
  const decided = read.sponsorDecision;
  if (decided?.holds && decided.aboveLimit)
    found.push(ofCase('ABOVE_APPROVAL_LIMIT', `${decided.aboveLimit} It needs somebody who may approve as much.`));
  for (const { set, newer, isPastReview } of used) {
    if (newer)
      found.push({
        code: 'REFERENCE_MOVED_ON',
        message: `The case rests on “${set.title}”; “${newer.title}” holds by now.`,
        subjectId: set.id,
        subject: set.title,
      });
    if (isPastReview)
      found.push({
        code: 'REFERENCE_PAST_REVIEW',
        message: `“${set.title}” was to be looked at by ${set.reviewBy ?? ''}.`,
        subjectId: set.id,
        subject: set.title,
      });
  }
  return [...found, ...payWithoutAward({ read, used }, lines)];
}

/** Pay in a year for which no award is loaded is today’s pay with prices rising: an award is not a forecast of prices. */
function payWithoutAward({ read, used }: Pick<Weighed, 'read' | 'used'>, lines: readonly ReadLine[]): CaseWarning[] {
  const year0 = yearZeroOf(read);
  const ends = used.find(({ set }) => set.key === 'afc')?.set.effectiveTo;
  if (!year0 || !ends || !lines.some(({ post }) => post)) return [];
  const last = addFinancialYears(year0, read.facts?.horizon ?? USUAL_HORIZON);
  const loadedUntil = asFinancialYear(`${Number(ends.slice(0, 4)) - 1}-${ends.slice(2, 4)}`);
  return financialYearsBetween(loadedUntil, last) > 0
    ? [
        ofCase(
          'PAY_BEYOND_AWARD',
          `Pay after ${ends} is this year’s pay with prices rising: no award for those years is loaded.`,
        ),
      ]
    : [];
}
