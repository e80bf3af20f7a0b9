import { SummaryList } from '../design/pieces.js';
import { percentOf } from '../design/percent.js';
import { list, sayDay, sayPounds } from '../design/words.js';
import { claimsCash } from './cash-words.js';
import type { CaseDecided } from './decision-query.js';
import { areaWords } from './sign-off-words.js';

/** What a sponsor needs to see before anything else: the ask, its worth, its cash, its main risk, and what nobody has agreed. */
export function AtOneGlance({ plan }: { plan: CaseDecided }) {
  const { facts, appraisal } = plan;
  const preferred = appraisal.options.find(({ kind }) => kind === 'PREFERRED');
  const unknown = appraisal.cannot ? `Cannot be said yet. ${appraisal.cannot.message}` : 'There is no preferred option';
  const open = notAgreed(plan);
  return (
    <SummaryList
      rows={[
        { key: 'You are asked for', value: askOf(facts) },
        { key: 'It costs in all', value: preferred ? sayPounds(preferred.wholeLifeCost) : unknown },
        { key: 'Who has to approve', value: plan.approval.says },
        {
          key: 'It is worth, net (NPSV)',
          value: preferred ? `${sayPounds(preferred.npsv)}: all benefits less all costs, in today’s money` : unknown,
        },
        {
          key: 'In the bank',
          value: preferred ? `${sayPounds(preferred.netCash)} to the end, with only the cash that is agreed` : unknown,
        },
        { key: 'The main risk', value: mainRisk(plan) },
        {
          key: 'Not agreed',
          value: open.length ? (
            <ul className="nhsuk-list nhsuk-list--bullet">
              {open.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          ) : (
            'Nothing is open'
          ),
        },
      ]}
    />
  );
}

const askOf = (facts: CaseDecided['facts']): string =>
  facts?.askedAmount
    ? `${sayPounds(facts.askedAmount)}${facts.askedOf ? `, from ${facts.askedOf}` : ''}${facts.decideBy ? `, by ${sayDay(facts.decideBy)}` : ''}`
    : 'No amount is named yet';

/** The risk with the largest cost by its probability. A ranking alone, so plain numbers will do. */
function mainRisk({ risks, appraisal }: CaseDecided): string {
  const weight = ({ probability, likely }: CaseDecided['risks'][number]) => Number(probability) * Number(likely);
  const [main] = [...risks].sort((one, other) => weight(other) - weight(one));
  if (!main) return 'No risk is priced';
  const all = appraisal.expectedRisk
    ? ` All priced risks together: ${sayPounds(appraisal.expectedRisk)} expected.`
    : '';
  return `${main.label}: ${percentOf(main.probability)}% likely, ${sayPounds(main.likely)}.${all}`;
}

function notAgreed({ benefits, financeCheck, signOffs, appraisal }: CaseDecided): string[] {
  const claims = benefits.filter((benefit) => claimsCash(benefit) && !benefit.cashRoute?.holds);
  const lapsed = signOffs.filter(({ holds, outcome }) => !holds || outcome === 'RETURNED');
  const unsure = appraisal.sets.filter(({ set }) => set.status === 'TO_BE_CONFIRMED');
  const moved = appraisal.sets.filter(({ newer }) => newer);
  return [
    ...claims.map(
      ({ label, annual }) =>
        `Cash claimed, no budget holder agrees: ${label}${annual ? `, ${sayPounds(annual)} a year` : ''}`,
    ),
    ...benefits
      .filter(({ anotherMeasure }) => anotherMeasure)
      .map(({ label }) => `Worked out for another measure than it has, nobody has looked again: ${label}`),
    ...(!financeCheck
      ? ['Finance has not checked the figures']
      : !financeCheck.holds
        ? ['A figure has changed since finance checked']
        : financeCheck.outcome === 'checked'
          ? []
          : ['Finance says that no check was to be had']),
    ...(lapsed.length ? [`Sign-offs lapsed or returned: ${list(lapsed.map(({ area }) => areaWords[area]))}`] : []),
    ...(unsure.length ? [`Figures to be confirmed by finance: ${list(unsure.map(({ set }) => set.title))}`] : []),
    ...(moved.length ? ['Figures it rests on have moved on'] : []),
  ];
}
