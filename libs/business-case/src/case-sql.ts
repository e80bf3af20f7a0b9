/** Rows of one table of the project’s case, as a JSON list in their order. */
const listed = (fields: string, from: string, alias: string, order: string, joins = ''): string =>
  `coalesce((select jsonb_agg(jsonb_build_object(${fields}) order by ${order}) from business_case.${from} ${alias} ${joins}
      where ${alias}.organisation_id = p.organisation_id and ${alias}.project_id = p.id`;
const stillIn = (alias: string): string => ` and not ${alias}.retired), '[]')`;
const end = `), '[]')`;
const byPerson = (alias: string): string => `join identity.person w on w.id = ${alias}.by`;

/** The newest row of each thing in a table that is only added to. */
const newestOf = (fields: string, from: string, of: string): string => `
    coalesce((select jsonb_agg(jsonb_build_object(${fields}) order by x.${of}) from
      (select distinct on (t.${of}) t.*, w.name as by_name from business_case.${from} t ${byPerson('t')}
       where t.organisation_id = p.organisation_id and t.project_id = p.id order by t.${of}, t.at desc, t.id desc) x), '[]')`;

/** What a measure `m` counts in, and which way of it is better, as it is drawn today. */
export const MEASURED = `jsonb_build_object('id', m.id, 'shape', m.shape, 'per', m.per, 'unit', m.unit, 'direction',
            (select c.direction from measures.charting c where c.organisation_id = m.organisation_id and c.measure_id = m.id order by c.version_no desc limit 1))`;

const LINE = `'id', l.id, 'version', l.version, 'optionId', l.option_id, 'changeIdeaId', l.change_idea_id, 'kind', l.kind, 'label', l.label,
        'nonRecurrent', l.non_recurrent::text, 'recurrent', l.recurrent::text, 'startsIn', l.starts_in, 'source', l.source, 'funding', l.funding,
        'firstMonth', l.first_month, 'endsIn', l.ends_in, 'bearer', l.bearer, 'fundingRecurs', l.funding_recurs, 'vatRate', l.vat_rate::text,
        'vatRecoverable', l.vat_recoverable::text, 'isTransfer', l.is_transfer, 'isPaid', l.is_paid, 'optimism', l.optimism::text,
        'optimismMitigated', l.optimism_mitigated::text, 'lifeYears', l.life_years::text, 'residual', l.residual::text, 'low', l.low::text, 'high', l.high::text,
        'leadMonths', l.lead_months,
        'earlier', coalesce((select jsonb_agg(jsonb_build_object('nonRecurrent', e.non_recurrent::text, 'recurrent', e.recurrent::text, 'why', e.why, 'byName', w.name, 'at', e.at) order by e.at, e.id)
          from business_case.earlier_price e ${byPerson('e')} where e.organisation_id = l.organisation_id and e.line_id = l.id), '[]')`;

const BENEFIT = `'id', b.id, 'version', b.version, 'kind', b.kind, 'label', b.label, 'measureId', b.measure_id, 'noMeasureBecause', b.no_measure_because,
        'annual', b.annual::text, 'basis', b.basis, 'ownerId', b.owner_id, 'ownerName', w.name, 'startsIn', b.starts_in, 'years', b.years,
        'forecastAnnual', b.forecast_annual::text, 'forecastFrozenAt', b.forecast_frozen_at, 'optionId', b.option_id, 'unit', b.unit,
        'baseline', b.baseline::text, 'target', b.target::text, 'direction', b.direction, 'annualVolume', b.annual_volume::text,
        'unitValue', b.unit_value::text, 'unitValueBasis', b.unit_value_basis, 'deadweight', b.deadweight::text, 'attribution', b.attribution::text,
        'evidence', b.evidence, 'haircut', b.haircut::text, 'buildUp', to_jsonb(b.build_up::text[]), 'isHealth', b.is_health, 'isDisbenefit', b.is_disbenefit,
        'low', b.low::text, 'high', b.high::text,
        'measured', (select ${MEASURED} from measures.measure m where m.organisation_id = b.organisation_id and m.id = b.measure_id),
        'workedFor', case when b.worked_shape is null then null else
          jsonb_build_object('shape', b.worked_shape, 'per', b.worked_per::float8, 'unit', b.worked_unit, 'direction', b.worked_direction) end,
        'earlier', coalesce((select jsonb_agg(jsonb_build_object('kind', e.kind, 'annual', e.annual::text, 'basis', e.basis, 'unit', e.unit, 'baseline', e.baseline::text,
            'target', e.target::text, 'direction', e.direction, 'annualVolume', e.annual_volume::text, 'unitValue', e.unit_value::text, 'unitValueBasis', e.unit_value_basis,
            'deadweight', e.deadweight::text, 'attribution', e.attribution::text, 'evidence', e.evidence, 'haircut', e.haircut::text, 'buildUp', to_jsonb(e.build_up::text[]),
            'isHealth', e.is_health, 'isDisbenefit', e.is_disbenefit, 'low', e.low::text, 'high', e.high::text, 'why', e.why, 'byName', w.name, 'at', e.at) order by e.at, e.id)
          from business_case.earlier_value e ${byPerson('e')} where e.organisation_id = b.organisation_id and e.benefit_id = b.id), '[]'),
        'actuals', coalesce((select jsonb_agg(jsonb_build_object('year', a.year, 'amount', a.amount::text, 'note', a.note) order by a.year, a.at)
          from business_case.benefit_actual a where a.organisation_id = b.organisation_id and a.benefit_id = b.id), '[]'),
        'reductions', coalesce((select jsonb_agg(jsonb_build_object('year', r.year, 'amount', r.amount::text, 'budgetCode', r.budget_code, 'note', r.note) order by r.year, r.at)
          from business_case.budget_reduction r where r.organisation_id = b.organisation_id and r.benefit_id = b.id), '[]')`;

/** The choices an option takes, in the order in which categories are decided. */
const TAKEN = `coalesce((select jsonb_agg(jsonb_build_object('category', t.category, 'choiceId', t.choice_id)
          order by array_position(array['scope', 'solution', 'delivery', 'implementation', 'funding'], t.category))
          from business_case.option_choice t where t.organisation_id = o.organisation_id and t.option_id = o.id and t.choice_id is not null), '[]')`;
const CHOICE = `'id', f.id, 'version', f.version, 'category', f.category, 'name', f.name, 'description', f.description, 'rating', f.rating,
        'reason', f.reason, 'decidedOn', to_jsonb(f.decided_on)`;

/** The whole case of a project in one statement: `$1` the organisation, `$2` the project. */
export const CASE = `
  select (select jsonb_build_object('id', c.id, 'version', c.version, 'geography', c.geography, 'needsSource', c.needs_source, 'baseYear', c.base_year, 'projection', c.projection,
      'askedOf', c.asked_of, 'askedAmount', c.asked_amount::text, 'decideBy', c.decide_by, 'shape', c.shape, 'firstYear', c.first_year, 'horizon', c.horizon, 'pensionView', c.pension_view, 'constraints', to_jsonb(c.constraints), 'stage', c.stage)
      from business_case.business_case c where c.organisation_id = p.organisation_id and c.project_id = p.id) as facts,
    ${listed(`'id', o.id, 'version', o.version, 'kind', o.kind, 'description', o.description, 'rating', o.rating, 'reason', o.reason, 'choices', ${TAKEN}`, 'option', 'o', 'o.id')}${end} as options,
    ${listed(CHOICE, 'filter_choice', 'f', 'f.position, f.id')}${stillIn('f')} as filter_choices,
    ${listed(LINE, 'resource_line', 'l', 'l.id')}${stillIn('l')} as lines,
    ${listed(BENEFIT, 'benefit', 'b', 'b.id', 'left join identity.person w on w.id = b.owner_id')}${stillIn('b')} as benefits,
    ${listed(
      `'id', k.id, 'version', k.version, 'label', k.label, 'probability', k.probability::text, 'low', k.low::text, 'likely', k.likely::text, 'high', k.high::text,
        'treatment', k.treatment, 'mitigation', k.mitigation, 'ownerId', k.owner_id, 'ownerName', w.name`,
      'priced_risk',
      'k',
      'k.id',
      'left join identity.person w on w.id = k.owner_id',
    )}${stillIn('k')} as risks,
    coalesce((select jsonb_agg(jsonb_build_object('name', n.name, 'probability', n.probability::text, 'costFactor', n.cost_factor::text, 'benefitFactor', n.benefit_factor::text) order by n.position)
      from business_case.scenario n where n.organisation_id = p.organisation_id and n.project_id = p.id and n.batch =
        (select batch from business_case.scenario where organisation_id = p.organisation_id and project_id = p.id order by at desc, id desc limit 1)), '[]') as scenarios,
    ${newestOf(
      `'lineId', x.line_id, 'paySet', x.pay_set, 'point', x.point, 'wte', x.wte::text, 'heads', x.heads, 'hcasZone', x.hcas_zone,
        'extraPensionable', x.extra_pensionable::text, 'programmedActivities', x.programmed_activities::text`,
      'post',
      'line_id',
    )} as posts,
    ${newestOf(
      `'benefitId', x.benefit_id, 'setId', x.set_id, 'hash', x.hash, 'key', x.key, 'path', x.path, 'label', x.label, 'printed', x.printed::text, 'pricesOf', x.prices_of,
        'prices', x.prices, 'priceIndex', x.price_index::text, 'each', x.each::text, 'fromYear', x.from_year, 'byYear', to_jsonb(x.by_year::text[])`,
      'benefit_worth',
      'benefit_id',
    )} as worths,
    ${newestOf(
      `'lineId', x.line_id, 'setId', x.set_id, 'hash', x.hash, 'path', x.path, 'label', x.label, 'basis', x.basis, 'printed', x.printed::text, 'pricesOf', x.prices_of,
        'prices', x.prices, 'priceIndex', x.price_index::text, 'value', x.value::text, 'howMany', x.how_many::text`,
      'unit_cost',
      'line_id',
    )} as unit_costs,
    ${newestOf(
      `'benefitId', x.benefit_id, 'budgetCode', x.budget_code, 'holder', x.holder, 'fallsOn', x.falls_on, 'annual', x.annual::text, 'note', x.note, 'byName', x.by_name, 'at', x.at`,
      'cash_route',
      'benefit_id',
    )} as cash_routes,
    ${newestOf(
      `'area', x.area, 'outcome', x.outcome, 'note', x.note, 'byName', x.by_name, 'at', x.at, 'figuresHash', x.figures_hash`,
      'sign_off',
      'area',
    )} as sign_offs,
    ${newestOf(
      `'domain', x.domain, 'likelihoodBefore', x.likelihood_before, 'impactBefore', x.impact_before, 'likelihoodAfter', x.likelihood_after, 'impactAfter', x.impact_after, 'note', x.note, 'byName', x.by_name`,
      'quality_impact',
      'domain',
    )} as quality,
    ${newestOf(`'key', x.key, 'setId', x.set_id, 'hash', x.hash`, 'reference_use', 'key')} as uses,
    (select jsonb_build_object('name', s.name, 'measureId', s.measure_id, 'incomeBefore', s.income_before::text, 'directBefore', s.direct_before::text, 'indirectBefore', s.indirect_before::text,
        'overheadBefore', s.overhead_before::text, 'incomeAfter', s.income_after::text, 'directAfter', s.direct_after::text, 'indirectAfter', s.indirect_after::text, 'overheadAfter', s.overhead_after::text,
        'source', s.source, 'byName', w.name, 'at', s.at)
      from business_case.service_line s ${byPerson('s')} where s.organisation_id = p.organisation_id and s.project_id = p.id order by s.at desc, s.id desc limit 1) as service_line,
    ${listed(`'characteristic', e.characteristic, 'effect', e.effect, 'note', e.note`, 'equality_row', 'e', 'e.at, e.id')}${end} as equality,
    ${listed(
      `'kind', d.kind, 'outcome', d.outcome, 'note', d.note, 'byName', w.name, 'at', d.at, 'figuresHash', d.figures_hash,
        'approvesAs', d.approves_as, 'approvalLimit', d.approval_limit::text, 'wholeLifeCost', d.whole_life_cost::text`,
      'decision',
      'd',
      'd.at, d.id',
      byPerson('d'),
    )}${end} as decisions
  from projects.project p where p.organisation_id = $1 and p.id = $2`;
