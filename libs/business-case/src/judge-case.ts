import { allOf, counted, type Evidence, verb } from '#libs/projects';
import { FEWEST_REAL, realOptions } from './filter/shortlist.js';
import type { ReadCase, ReadOption } from './read-case.js';

const said = (met: boolean, yes: string, no: string): Evidence => ({ met, why: met ? yes : no });

/** What the case says of its gate's conditions. Business as usual is an option like any other, and must be there. */
export function judgeCase({
  facts,
  options,
  benefits,
  equality,
  financeCheck,
  sponsorDecision,
}: Omit<ReadCase, 'years' | 'figuresHash'>) {
  const rated = options.filter(({ rating, reason }) => rating && reason.trim());
  const lines = options.flatMap((option) => option.lines);
  const loose = lines.filter(({ changeIdeaId }) => changeIdeaId === null);
  const unowned = benefits.filter(
    ({ ownerId, measureId, noMeasureBecause }) => ownerId === null || (measureId === null && !noMeasureBecause.trim()),
  );
  const silent = benefits.filter(({ actuals }) => actuals.length === 0);
  return {
    'case.options-three': weighed(rated),
    'case.finance-checked': said(
      financeCheck !== null && financeCheck.outcome === 'checked' && financeCheck.holds,
      'The figures are checked as they stand.',
      !financeCheck
        ? 'The figures have not been checked yet.'
        : financeCheck.outcome !== 'checked'
          ? 'The finance partner says that no check was to be had.'
          : 'A figure has changed since they were checked.',
    ),
    'case.lines-linked': said(
      lines.length > 0 && loose.length === 0,
      `${allOf(lines.length, 'line')} ${verb(lines.length, 'pays', 'pay')} for a change.`,
      lines.length
        ? `${counted(loose.length, 'line')} ${verb(loose.length, 'pays', 'pay')} for no change.`
        : 'There is no cost line yet.',
    ),
    'case.benefits-owned': said(
      benefits.length > 0 && unowned.length === 0,
      `${allOf(benefits.length, 'benefit')} ${verb(benefits.length, 'has', 'have')} an owner.`,
      benefits.length
        ? `Without owner or measure: ${unowned.map(({ label }) => label).join('; ')}.`
        : 'There is no benefit yet.',
    ),
    'case.needs-sourced': said(
      Boolean(facts?.geography.trim() && facts.needsSource.trim() && facts.baseYear && facts.projection.trim()),
      'The need has a place, a base year and a source.',
      'The need lacks its place, base year, source or projection.',
    ),
    'case.equality-screened': said(
      equality.length > 0,
      `${counted(equality.length, 'characteristic')} ${verb(equality.length, 'was', 'were')} looked at.`,
      'Equality has not been screened yet.',
    ),
    'case.sponsor-decision': said(
      sponsorDecision !== null && sponsorDecision.holds,
      `The sponsor says: ${sponsorDecision?.outcome.replaceAll('-', ' ') ?? ''}.`,
      sponsorDecision ? 'A figure has changed since the sponsor decided.' : 'The sponsor has not decided yet.',
    ),
    'benefits.actuals': said(
      benefits.length > 0 && silent.length === 0,
      'Every benefit has an actual figure, or a word that it was not measured.',
      benefits.length
        ? `${silent.length} of ${counted(benefits.length, 'benefit')} ${verb(silent.length, 'says', 'say')} nothing yet.`
        : 'There is no benefit yet.',
    ),
  } satisfies Record<string, Evidence>;
}

const FEWEST_OPTIONS = 3;

/** A shortlist with something to choose among: three rated options, with going on as now and doing the least among them. */
function weighed(rated: readonly ReadOption[]): Evidence {
  const lacking = Object.entries({ bau: 'business as usual', 'do-minimum': 'a do-minimum' })
    .filter(([kind]) => !rated.some((option) => option.kind === kind))
    .map(([, name]) => name)
    .join(' and ');
  const areOrIs = lacking.includes(' and ') ? 'are' : 'is';
  if (rated.length < FEWEST_OPTIONS)
    return said(
      false,
      '',
      `${rated.length} of ${FEWEST_OPTIONS} options ${verb(rated.length, 'is', 'are')} rated with a reason${lacking && `, and ${lacking} ${areOrIs} not among them`}.`,
    );
  const real = realOptions(rated);
  if (real.length < FEWEST_REAL)
    return said(
      false,
      '',
      `${counted(real.length, 'option')} besides business as usual ${verb(real.length, 'meets', 'meet')} the success factors. A shortlist needs at least ${FEWEST_REAL} to choose among.`,
    );
  const sentence = `${lacking} ${areOrIs} not among the options that are rated with a reason.`;
  return said(
    !lacking,
    `${rated.length} options, each rated with a reason.`,
    sentence.charAt(0).toUpperCase() + sentence.slice(1),
  );
}
