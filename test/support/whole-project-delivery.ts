import type { WholeProject } from './whole-project.js';

/** The stages from the case to what is left behind: what the gates G5 to G8 look at. */

export async function businessPlan(project: WholeProject): Promise<void> {
  const { ids, people } = project;
  for (const [kind, description, rating, reason] of [
    ['BAU', 'Go on as now, with the stays and the bleeps it costs.', 'RED', 'It does not meet the aim.'],
    ['DO_MINIMUM', 'Remind everybody once a month.', 'AMBER', 'Reminders have not held before.'],
    ['PREFERRED', 'A named pair each morning, with a bleep of its own.', 'GREEN', 'It acts on what we counted.'],
  ] as const) {
    ids[kind] = await project.add('addOption', { kind, description });
    await project.lead('rateOption', { id: ids[kind], version: 1, rating, reason });
  }
  const line = { optionId: ids['PREFERRED'], startsIn: '2026-27', source: 'The contract', funding: 'Division' };
  ids['bleep'] = await project.add('addResourceLine', {
    ...line,
    changeIdeaId: ids['pair'],
    kind: 'NON_PAY',
    label: 'A second bleep',
    nonRecurrent: '1200.00',
    recurrent: '300.00',
  });
  ids['nursing'] = await project.add('addResourceLine', {
    ...line,
    changeIdeaId: ids['call'],
    kind: 'PAY',
    label: 'An hour of nursing a week',
    nonRecurrent: '0.00',
    recurrent: '1400.50',
  });
  const benefit = { ownerId: people.id('service-owner'), startsIn: '2026-27', years: 3 };
  ids['days'] = await project.add('addBenefit', {
    ...benefit,
    kind: 'CASH',
    label: 'Monitored days not needed',
    measureId: ids['outcome'],
    noMeasureBecause: '',
    annual: '4000.00',
    basis: 'Twenty days a year at the price of the division',
  });
  ids['safer'] = await project.add('addBenefit', {
    ...benefit,
    kind: 'QUALITY',
    label: 'Treated sooner',
    measureId: ids['outcome'],
    noMeasureBecause: '',
    annual: null,
    basis: 'Not put into pounds',
  });
  await project.lead('describeCase', {
    version: 0,
    geography: 'The trust’s catchment',
    needsSource: 'Subnational population projections',
    baseYear: 2022,
    projection: 'A tenth more people over 75 by 2032',
    askedOf: 'The division',
    askedAmount: '1200.00',
    decideBy: project.day(8),
  });
  await project.lead('screenEquality', {
    rows: ['age', 'disability', 'deprivation'].map((characteristic) => ({
      characteristic,
      effect: 'SAME',
      note: 'No difference seen so far.',
    })),
  });
  for (const [name, title, week] of [
    ['first', 'First test done', 6],
    ['every-day', 'Change on every working day', 12],
    ['told', 'Result told to the ward', 18],
  ] as const)
    ids[name] = await project.add('planMilestone', {
      title,
      plannedOn: project.day(week),
      ownerId: people.id(project.leadPart),
    });
  ids['risk'] = await project.add('addRisk', {
    text: 'It stops when the lead leaves',
    likelihood: 3,
    impact: 4,
    mitigation: 'The service owner chooses the pair.',
    ownerId: people.id('service-owner'),
    reviewOn: project.day(52),
  });
  await project.answer('business-plan');
  await project.act('finance-partner', 'priceLine', {
    id: ids['bleep'],
    version: 1,
    nonRecurrent: '1200.00',
    recurrent: '360.00',
    why: 'The contract went up in April.',
  });
  await project.act('finance-partner', 'agreeCash', {
    benefitId: ids['days'],
    budgetCode: 'A12345 Ward 7 pay',
    holder: 'The division',
    fallsOn: project.day(26),
    note: '',
  });
  await project.act('finance-partner', 'checkCase', { outcome: 'CHECKED', note: 'Round figures, fit for this.' });
  await project.act('sponsor', 'decideCase', { outcome: 'SUPPORT', note: '' });
}

/** One turn of the wheel: what is expected is written down before anything is known. */
export async function cycle(project: WholeProject, name: string, idea: string, after?: string): Promise<void> {
  const id = await project.add('planCycle', {
    changeIdeaId: project.ids[idea],
    afterCycleId: after ? project.ids[after] : null,
    measureId: project.ids['outcome'],
    question: 'Does it bring the decision forward?',
    plan: 'One ward, one week.',
  });
  project.ids[name] = id;
  await project.lead('predictCycle', { id, version: 1, prediction: 'Five more results of twenty within the hour.' });
}

export async function recordCycle(project: WholeProject, name: string, act = 'ADAPT'): Promise<void> {
  await project.lead('recordCycle', {
    id: project.ids[name],
    version: 2,
    did: 'It was done on four of five days; three more results were in time.',
    doneOn: project.api.clock.today(),
    study: 'Fewer than predicted: the list was read late.',
    act,
  });
}

/** Weekly counts out of twenty from the first test on. */
export const AFTER = [12, 13, 15, 14, 16, 17, 16, 18, 17, 18];
export const FIRST_CHANGE = 6;

export async function readAndTell(project: WholeProject): Promise<void> {
  const { ids } = project;
  await project.act('member', 'enterReadings', {
    measureId: ids['outcome'],
    readings: AFTER.map((numerator, index) => ({
      takenOn: project.day(FIRST_CHANGE + index),
      numerator,
      denominator: 20,
    })),
  });
  await project.lead('annotateMeasure', {
    measureId: ids['outcome'],
    onDay: project.day(FIRST_CHANGE + 2),
    text: 'The paper list was dropped',
  });
  for (const [name, state, actualOn] of [
    ['first', 'DONE', project.day(FIRST_CHANGE)],
    ['every-day', 'DONE', project.day(13)],
    ['told', 'UNDER_WAY', null],
  ] as const)
    await project.lead('moveMilestone', { id: ids[name], version: 2, state, actualOn });
  await project.answer('implementation');
}

export async function results(project: WholeProject, state: string, note = ''): Promise<void> {
  const { ids } = project;
  await project.lead('chooseResult', { state, note });
  for (const name of ['time', 'want', 'alone'])
    await project.lead('judgeAssumption', {
      id: ids[name],
      version: 1,
      state: name === 'want' ? 'FAILED' : 'HOLDING',
      note: 'As we counted.',
    });
  await project.act('finance-partner', 'recordBenefit', {
    benefitId: ids['days'],
    year: '2026-27',
    amount: '3100.00',
    note: 'Fifteen days and a half.',
  });
  await project.act('finance-partner', 'recordBenefit', {
    benefitId: ids['safer'],
    year: '2026-27',
    amount: null,
    note: 'Not measured.',
  });
  await project.answer('results');
  for (const kind of ['where-power-lies', 'evidence'])
    await project.lead('logTension', {
      kind,
      happenedOn: project.day(10),
      whatHappened: 'A decision about our beds was taken without us.',
      whatIDid: 'I asked for ten minutes at the next meeting.',
    });
  const { tensions } = await project.read<{ tensions: { id: string; version: number }[] }>('tensions { id version }');
  for (const { id, version } of tensions)
    await project.lead('useTension', { id, version, inReflection: true, shared: false });
  await project.lead('rateLeadership', { element: '4.3', moment: 'AFTER', rating: 4 });
}

const FACTORS = [
  'benefits-beyond-patients',
  'credibility',
  'adaptability',
  'monitoring',
  'staff-involvement',
  'staff-behaviours',
  'senior-leaders',
  'clinical-leaders',
  'fit-with-aims',
  'infrastructure',
];

export async function shareLocally(project: WholeProject): Promise<void> {
  await project.lead('recordSharing', {
    heldOn: project.api.clock.today(),
    audience: 'The ward’s teaching hour',
    format: 'talk',
    reach: 'LOCAL',
  });
}

/** Everybody who did the work, and the sponsor for the trust, agree to be named: each for themselves. */
export async function agreeToBeNamed(project: WholeProject, ...others: string[]): Promise<void> {
  for (const part of ['lead', 'member', 'manager', 'sponsor', ...others])
    await project.act(part, 'consentToCredit', { agreed: true });
}

export async function handOverToTheService(project: WholeProject): Promise<void> {
  const ratings = FACTORS.map((factor) => ({
    factor,
    level: ['monitoring', 'infrastructure'].includes(factor) ? 'C' : 'B',
  }));
  for (const part of [project.leadPart, 'member']) await project.act(part, 'rateSustainability', { ratings });
  for (const factor of ['monitoring', 'infrastructure'])
    await project.lead('planSustainabilityAction', {
      factor,
      action: 'The count goes on to the ward’s board.',
      ownerId: project.people.id('service-owner'),
      dueOn: project.day(30),
    });
  await project.act('service-owner', 'acceptOwnership');
  await project.answer('sharing');
}

/** The lead proposes the project as it stands. */
export async function propose(project: WholeProject): Promise<void> {
  await project.lead('proposePublication', { visibility: 'PUBLIC', licence: 'CC BY 4.0', whatChanged: '' });
  await project.api.settle();
}

/** A curator who is not on the team reads what was proposed, and approves it. */
export async function approve(project: WholeProject): Promise<{ publicationId: string; versionNo: number }> {
  const { curatorQueue } = await (
    await project.people.as('curator')
  ).do<{
    curatorQueue: { id: string; version: number; publicationId: string }[];
  }>('{ curatorQueue { id version publicationId } }');
  const [waiting] = curatorQueue;
  const answered = await project.act('curator', 'reviewPublication', {
    id: waiting?.id,
    version: waiting?.version,
    approve: true,
    note: 'Clear and honest.',
  });
  await project.api.settle();
  return { publicationId: String(answered['publicationId']), versionNo: Number(answered['versionNo']) };
}
