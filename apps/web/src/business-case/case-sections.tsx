import { Link } from 'react-router';
import { ButtonLink, DataTable, Empty, Prose, SummaryList, Tag } from '../design/pieces.js';
import { count, sayDay, sayPounds } from '../design/words.js';
import { claimsCash } from './cash-words.js';
import { CostLines } from './cost-lines.js';
import type { CaseOfProject } from './case-query.js';
import { benefitWords, effectWords, optionWords, ratingTags, whoMay } from './case-words.js';
import { sayYear } from '../projects/financial-years.js';

/** Every section says what it holds, who may change it, and where. */
const Section = ({ id, title, children }: { id: string; title: string; children: React.ReactNode }) => (
  <section aria-labelledby={id} className="app-part">
    <h2 className="nhsuk-heading-m" id={id}>
      {title}
    </h2>
    {children}
  </section>
);

const mayEdit = ({ project }: CaseOfProject): boolean => project.viewerMay.includes('plan:edit');
const notSaid = 'Not said yet';

export function NeedSection(props: CaseOfProject) {
  const { facts } = props.plan;
  const change = mayEdit(props) ? { to: 'need' } : undefined;
  return (
    <Section id="need" title="The need and what you ask">
      <p>{whoMay.edit}</p>
      <SummaryList
        rows={[
          { key: 'Whose need', value: facts?.geography || notSaid, change },
          { key: 'What the projection says', value: facts?.projection || notSaid, change },
          {
            key: 'Source of the projection',
            value: facts?.needsSource
              ? `${facts.needsSource}${facts.baseYear ? `, base year ${facts.baseYear}` : ''}`
              : notSaid,
            change,
          },
          { key: 'Who is asked', value: facts?.askedOf || notSaid, change },
          { key: 'For how much', value: facts?.askedAmount ? sayPounds(facts.askedAmount) : notSaid, change },
          { key: 'By when', value: facts?.decideBy ? sayDay(facts.decideBy) : notSaid, change },
        ]}
      />
    </Section>
  );
}

export function OptionsSection(props: CaseOfProject) {
  const { options } = props.plan;
  return (
    <Section id="options" title="Options">
      <p>{whoMay.edit}</p>
      {options.length ? (
        <DataTable
          caption="Options"
          showsCaption={false}
          rows={options}
          keyOf={({ id }) => id}
          columns={[
            {
              head: 'Option',
              cell: ({ id, kind, description }) => (
                <div>
                  <Link to={`options/${id}`}>{optionWords[kind]}</Link>
                  <span className="app-beneath">{description}</span>
                </div>
              ),
            },
            {
              head: 'Rating',
              cell: ({ rating, reason }) =>
                rating ? (
                  <div>
                    <Tag colour={ratingTags[rating][1]}>{ratingTags[rating][0]}</Tag>
                    <span className="app-beneath">{reason}</span>
                  </div>
                ) : (
                  'Not rated yet'
                ),
            },
            { head: 'Once', isNumber: true, cell: ({ nonRecurrent }) => sayPounds(nonRecurrent) },
            { head: 'Each year', isNumber: true, cell: ({ recurrent }) => sayPounds(recurrent) },
          ]}
        />
      ) : (
        <Empty
          example={
            <p>
              Do nothing: go on as now, with the stays it costs. Do minimum: remind everybody once a month. Preferred: a
              named pair each morning, with a bleep of its own.
            </p>
          }
        >
          <p>
            Your options will be here: at least 3, with do nothing and do minimum among them. Doing nothing costs
            something too; write down what.
          </p>
        </Empty>
      )}
      {mayEdit(props) ? (
        <ButtonLink to="options/new" look="secondary">
          Add an option
        </ButtonLink>
      ) : null}
    </Section>
  );
}

export function CostsSection(props: CaseOfProject) {
  const { options } = props.plan;
  return (
    <Section id="costs" title="What each option takes">
      <p>{whoMay.price} A figure that was changed keeps the earlier one beside it, with the reason.</p>
      {options.length ? null : <p>Add an option first. Its costs are then listed here.</p>}
      {options.map((option) => (
        <CostLines key={option.id} option={option} ideas={props.project.changeIdeas} mayEdit={mayEdit(props)} />
      ))}
    </Section>
  );
}

export function BenefitsSection(props: CaseOfProject) {
  const { benefits } = props.plan;
  const measureOf = (id: string | null | undefined) =>
    props.project.measures.find((measure) => measure.id === id)?.name;
  return (
    <Section id="benefits" title="Benefits">
      <p>
        {whoMay.edit} The finance partner may change what a benefit is worth until the forecast is frozen with the gate
        of this stage.
      </p>
      {benefits.length ? (
        <DataTable
          caption="Benefits"
          showsCaption={false}
          rows={benefits}
          keyOf={({ id }) => id}
          columns={[
            {
              head: 'Benefit',
              cell: ({ id, label, kind }) => (
                <div>
                  <Link to={`benefits/${id}`}>{label}</Link>
                  <span className="app-beneath">{benefitWords[kind]}</span>
                </div>
              ),
            },
            {
              head: 'Worth a year',
              cell: ({ id, kind, annual, basis, cashRoute, forecastFrozenAt }) => (
                <div>
                  {annual ? sayPounds(annual) : 'Not put into pounds'}
                  {claimsCash({ kind }) && annual ? (
                    <Link className="app-beneath" to={`benefits/${id}/cash`}>
                      {cashRoute?.holds ? 'Cash, agreed' : 'Cash, claimed only'}
                    </Link>
                  ) : null}
                  {basis ? <span className="app-beneath">{basis}</span> : null}
                  {forecastFrozenAt ? <span className="app-beneath">Frozen on {sayDay(forecastFrozenAt)}</span> : null}
                </div>
              ),
            },
            {
              head: 'Shown by',
              cell: ({ measureId, noMeasureBecause }) => measureOf(measureId) ?? `No measure: ${noMeasureBecause}`,
            },
            { head: 'Owner', cell: ({ ownerName }) => ownerName ?? 'Nobody yet' },
            {
              head: 'When',
              cell: ({ startsIn, years }) => `From ${sayYear(startsIn)}, for ${count(years, 'year')}`,
            },
          ]}
        />
      ) : (
        <Empty
          example={
            <p>Monitored days not needed: cash released, £4,000 a year, 20 days at the price of the division.</p>
          }
        >
          <p>
            Your benefits will be here, each with the measure that will show it and somebody who sees to it. Not
            everything is worth pounds; say so where it is not.
          </p>
        </Empty>
      )}
      {benefits.length ? (
        <p>
          <Link className="app-target" to="benefits/realised">
            What came of the benefits
          </Link>
        </p>
      ) : null}
      {mayEdit(props) ? (
        <ButtonLink to="benefits/new" look="secondary">
          Add a benefit
        </ButtonLink>
      ) : null}
    </Section>
  );
}

export function YearsSection({ plan: { years, total } }: CaseOfProject) {
  return (
    <Section id="years" title="Five years of the preferred option">
      {years.length ? (
        <>
          <p>
            Cash is money that leaves a budget or comes in. The other benefits are worth something and bring no money
            back, so the 2 are never added together. Nothing is discounted here.
          </p>
          <DataTable
            caption="Costs and benefits by financial year"
            showsCaption={false}
            rows={[...years.map((year) => ({ ...year, name: sayYear(year.year) })), { ...total, name: 'All 5 years' }]}
            keyOf={({ name }) => name}
            columns={[
              { head: 'Financial year', cell: ({ name }) => name },
              { head: 'Costs', isNumber: true, cell: ({ cost }) => sayPounds(cost) },
              { head: 'Cash and income', isNumber: true, cell: ({ cash }) => sayPounds(cash) },
              {
                head: 'Other benefits, no cash',
                isNumber: true,
                cell: ({ otherValued }) => sayPounds(otherValued),
              },
            ]}
          />
        </>
      ) : (
        <p>When the preferred option has a cost or there is a benefit, 5 years of both are added up here.</p>
      )}
    </Section>
  );
}

export function EqualitySection(props: CaseOfProject) {
  const { characteristics, plan } = props;
  const newest = new Map(plan.equality.map((row) => [row.characteristic, row]));
  const rows = characteristics.flatMap(({ key, name }) => {
    const row = newest.get(key);
    return row ? [{ ...row, name }] : [];
  });
  return (
    <Section id="equality" title="Equality">
      <p>{whoMay.edit}</p>
      {rows.length ? (
        <DataTable
          caption="Who gains and who loses"
          showsCaption={false}
          rows={rows}
          keyOf={({ characteristic }) => characteristic}
          columns={[
            { head: 'Group', cell: ({ name }) => name },
            { head: 'What it does', cell: ({ effect }) => effectWords[effect] },
            { head: 'Why, and what is done', cell: ({ note }) => <Prose>{note}</Prose> },
          ]}
        />
      ) : (
        <p>Not looked at yet. Say for each group whether the change is better, the same or worse for them.</p>
      )}
      {mayEdit(props) ? (
        <ButtonLink to="equality" look="secondary">
          {rows.length ? 'Look at equality again' : 'Look at equality'}
        </ButtonLink>
      ) : null}
    </Section>
  );
}
