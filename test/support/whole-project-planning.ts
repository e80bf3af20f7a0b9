import type { WholeProject } from './whole-project.js';

/** The stages before the case, each as its people would do it: what every gate up to G4 looks at. */

export async function startAndRoute(project: WholeProject): Promise<void> {
  await project.lead('describeProject', {
    version: await project.version(),
    title: 'Urgent potassium results acted on too late',
    specialty: 'Nephrology',
    setting: 'Medical ward',
    careStage: 'Inpatient',
    origin: 'audit',
    postStartsOn: project.day(-4),
    postEndsOn: project.day(48),
  });
  await project.lead('sortRoute', { answers: [{ key: 'tests-change', yes: true }] });
  await project.lead('noteDuplicates', { choice: 'NONE_FOUND', because: '' });
  await project.lead('declareGovernance', {
    keys: ['aggregate-only', 'nobody-identifiable', 'small-numbers', 'links-checked'],
  });
  await project.act('mentor', 'acceptSupervision');
  await project.answer('start');
}

export async function problem(project: WholeProject): Promise<void> {
  await project.answer('problem');
  for (const [name, text, evidenceLevel, tool] of [
    ['nobodys', 'A result belongs to nobody until the evening round', 'COUNTED', 'process map'],
    ['paper', 'The list lies at a desk that nobody sits at', 'OBSERVED', 'five whys'],
  ] as const)
    project.ids[name] = await project.add('addCause', { text, rib: 'process', evidenceLevel, tool });
}

export async function rationale(project: WholeProject, model = 'mfi'): Promise<void> {
  const { ids } = project;
  await project.lead('chooseModel', {
    version: await project.version(),
    model,
    why: 'We do not know what will work here, and can test it small.',
  });
  for (const [driver, cause, text, idea, change] of [
    ['owner', 'nobodys', 'Each result has an owner from the start', 'pair', 'Name a nurse and a doctor each morning'],
    ['voice', 'paper', 'The result is heard by whoever can act', 'call', 'Tell the doctor aloud, and drop the paper'],
  ] as const) {
    ids[driver] = await project.add('addDriver', { text, causeId: ids[cause] });
    ids[idea] = await project.add('addChangeIdea', { text: change, driverId: ids[driver] });
  }
  for (const [name, text, test] of [
    ['time', 'Telling takes under two minutes', 'Time ten of them.'],
    ['want', 'Doctors want to be told', 'Ask six of them before and after.'],
    ['alone', 'Nothing else of this size changes meanwhile', 'Keep a log of what else happens.'],
  ] as const)
    ids[name] = await project.add('addAssumption', { text, test, confidence: 3, changeIdeaId: ids['call'] });
  for (const [kind, text] of [
    ['EVIDENCE', 'A national guideline on urgent results'],
    ['EVIDENCE', 'A project of a ward in another region'],
    ['REJECTED', 'A teaching session for everybody'],
    ['CORE', 'A named pair each morning'],
    ['ADAPTABLE', 'Who the pair is'],
  ] as const)
    await project.add('addRationaleNote', { kind, text, detail: 'It was weighed with the team.' });
  await project.answer('rationale');
  await project.lead('rateLeadership', { element: '4.3', moment: 'BEFORE', rating: 2 });
  await project.act('mentor', 'commentOnStage', {
    stage: 'rationale',
    text: 'The chain from cause to change holds. Test the second assumption first.',
  });
}

const REGISTER = [
  ['Renal consultants', 'CUSTOMERS', 5, 5, 'LET', 'HELP'],
  ['Laboratory lead', 'COLLABORATORS', 4, 5, 'OPPOSED', 'LET'],
  ['Patient and carer group', 'CONSUMERS', 2, 4, 'LET', 'HELP'],
  ['Ward clerks', 'CHANNELS', 1, 4, 'LET', 'HELP'],
  ['Division accountant', 'COMMISSIONERS', 4, 2, 'NONE', 'LET'],
  ['Night team', 'CONTRIBUTORS', 2, 2, 'LET', 'HELP'],
] as const;

export async function stakeholders(project: WholeProject): Promise<void> {
  for (const [name, kind, power, interest, now, needed] of REGISTER) {
    const stakeholderId = await project.add('addStakeholder', {
      name,
      kinds: [kind],
      power,
      interest,
      impact: 3,
      isPatientVoice: kind === 'CONSUMERS',
      likelyOpponent: now === 'OPPOSED',
    });
    await project.lead('setCommitment', { stakeholderId, now, needed });
    if (power < 4 || interest < 4) continue;
    await project.lead('planEngagement', {
      stakeholderId,
      need: 'Their support for the first tests',
      gains: 'A quieter evening round',
      messenger: 'The lead',
      channel: 'In person',
      ownerId: project.people.id(project.leadPart),
      frequency: 'MONTHLY',
      nextDueOn: project.day(52),
    });
    await project.lead('addLedgerEntry', {
      stakeholderId,
      onDay: project.api.clock.today(),
      channel: 'In person',
      said: 'Wanted to see the weekly count before agreeing.',
      feeling: 'CONCERNED',
      changed: 'They see the count every Monday now.',
    });
  }
  await project.act('sponsor', 'agreeAsSponsor', { sentence: 'I will open the door to the division.' });
  await project.answer('stakeholders');
}

/** Weekly counts out of twenty before the change. Their median is 45 per cent. */
export const BEFORE = [9, 10, 8, 11, 9, 10, 9, 8];

export async function measures(project: WholeProject): Promise<void> {
  const { ids } = project;
  const common = {
    source: 'Laboratory list',
    sampling: 'Every urgent result of the week',
    ownerId: project.people.id('member'),
  };
  const planned = (measure: Record<string, unknown>) => project.add('planMeasure', { ...common, ...measure });
  ids['outcome'] = await planned({
    name: 'Urgent potassium results acted on within the hour',
    kind: 'OUTCOME',
    shape: 'PROPORTION',
    definition: 'A decision is written on the drug chart within sixty minutes of the print.',
    numerator: 'Results with a decision within the hour',
    denominator: 'All urgent results of the week',
    unit: '%',
    direction: 'HIGHER',
    chart: 'P',
    frequency: 'WEEKLY',
  });
  for (const [idea, name] of [
    ['pair', 'Mornings with a named pair'],
    ['call', 'Results told aloud'],
  ] as const)
    ids[`${idea}-measure`] = await planned({
      name,
      kind: 'PROCESS',
      shape: 'COUNT',
      definition: 'Counted on the sheet at the end of the week.',
      numerator: 'Ticks on the sheet',
      denominator: '',
      unit: 'a week',
      direction: 'HIGHER',
      chart: 'RUN',
      frequency: 'WEEKLY',
      changeIdeaId: ids[idea],
    });
  ids['balancing'] = await planned({
    name: 'Bleeps to the night doctor',
    kind: 'BALANCING',
    shape: 'VALUE',
    definition: 'Bleeps between nine in the evening and eight in the morning.',
    numerator: 'Bleeps a night, the mean of the week',
    denominator: '',
    unit: 'a night',
    direction: 'LOWER',
    chart: 'XMR',
    frequency: 'WEEKLY',
  });
  await project.act('member', 'enterReadings', {
    measureId: ids['outcome'],
    readings: BEFORE.map((numerator, index) => ({
      takenOn: project.day(index - BEFORE.length),
      numerator,
      denominator: 20,
    })),
  });
  await project.lead('freezeBaseline', {
    measureId: ids['outcome'],
    fromDay: project.day(-BEFORE.length),
    toDay: project.day(-1),
    why: '',
  });
  await project.lead('setAim', {
    version: 0,
    what: 'raise the share of urgent potassium results that are acted on within the hour',
    population: 'inpatients',
    place: 'a medical ward',
    fromValue: 45,
    toValue: 80,
    unit: '%',
    byDate: project.day(24),
    outcomeMeasureId: ids['outcome'],
  });
  await project.answer('measures');
}
