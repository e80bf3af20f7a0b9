import { AFTER, FIRST_CHANGE } from './whole-project-delivery.js';
import { answerStage, deskOf, idIn, type PagesStory, pageOf, rateLeadership } from './whole-project-pages.js';

/** A whole project told through its pages, from its business case to what is left behind. */
export async function businessPlanOnPages(story: PagesStory): Promise<void> {
  const { project } = story;
  const lead = await deskOf(story, 'lead');
  const plan = (place: string) => pageOf(story, `plan/${place}`);
  let preferred = '';
  for (const [kind, description, rating, reason] of [
    ['Do nothing: go on as now', 'Go on as now.', 'Red: does not meet it', 'It does not meet the aim.'],
    ['Do minimum', 'Remind everybody once a month.', 'Amber: meets it less well', 'Reminders have not held before.'],
    ['Preferred option', 'A named pair each morning.', 'Green: meets the aim best', 'It acts on what we counted.'],
  ] as const) {
    const answers = { 'What kind of option is it?': kind, 'What is it?': description };
    await lead.do(plan('options/new'), 'Add this option', answers, 'Option added');
    preferred = idIn(lead);
    await lead.send(
      'Save the rating',
      { 'How well does it meet what matters?': rating, 'Why?': reason },
      'Option rated',
    );
  }
  for (const [label, kind, once, yearly, change] of [
    ['A second bleep', 'Goods and services', '1,200', '300', 'Name a nurse'],
    ['An hour of nursing a week', 'Staff', '0', '1400.50', 'Tell the doctor'],
  ] as const)
    await lead.do(
      plan(`options/${preferred}/lines/new`),
      'Add this cost',
      {
        'What is it?': label,
        'What is paid for?': kind,
        'Cost once': once,
        'Cost each year': yearly,
        'First financial year': '2026 to 2027',
        'Where does the price come from?': 'The contract',
        'Who pays?': 'Division',
        'Which change does it pay for?': change,
      },
      'Cost added',
    );
  for (const [label, kind, annual, basis] of [
    ['Monitored days not needed', 'Cash released', '4000', 'Twenty days a year at the price of the division'],
    ['Treated sooner', 'Better or safer care', '', 'Not put into pounds'],
  ] as const)
    await lead.do(
      plan('benefits/new'),
      'Add this benefit',
      {
        'What is gained?': label,
        'What kind of benefit is it?': kind,
        'What is it worth a year?': annual,
        'What does that rest on?': basis,
        'Which measure will show it?': 'Urgent potassium results',
        'Who sees to it that it is real?': project.people.name('service-owner'),
        'First financial year': '2026 to 2027',
      },
      'Benefit added',
    );
  await lead.do(
    plan('need'),
    'Save',
    {
      'Whose need?': 'The trust’s catchment',
      'What does the projection say?': 'A tenth more people over 75 by 2032',
      'Where does the projection come from?': 'Subnational population projections',
      'Base year': '2022',
      'Who do you ask?': 'The division',
      'For how much?': '1200',
      'By when should they decide?': project.day(8),
    },
    'Need and ask saved',
  );
  const same = ['Age', 'Disability', 'Deprivation'].flatMap((group) => [
    [group, 'The same'],
    [`${group}: why, and what is done about it`, 'No difference seen so far.'],
  ]);
  await lead.do(plan('equality'), 'Save', Object.fromEntries(same), 'Equality looked at');
  for (const [title, week] of [
    ['First test done', 6],
    ['Change on every working day', 12],
    ['Result told to the ward', 18],
  ] as const)
    await lead.do(
      pageOf(story, 'milestones/new'),
      'Add this milestone',
      {
        'What is there by then?': title,
        'Planned day': project.day(week),
        'Who sees to it?': project.people.name('lead'),
      },
      'Milestone added',
    );
  await lead.do(
    pageOf(story, 'risks/new'),
    'Add this risk',
    {
      'What could go wrong?': 'It stops when the lead leaves',
      'How likely is it?': '3: possible',
      'How much would it matter?': '4: large',
      'What do you do about it?': 'The service owner chooses the pair.',
      'Who watches it?': project.people.name('service-owner'),
      'When will you look again?': project.day(52),
    },
    'Risk added',
  );
  await answerStage(story, 'business-plan', 'the-ask', 'carbon');
  const finance = await deskOf(story, 'finance-partner');
  await finance.visit(pageOf(story, 'plan'));
  await finance.follow('A second bleep');
  await finance.send(
    'Save the price',
    { 'Cost each year': '360', 'Why does the figure change?': 'The contract went up in April.' },
    'Priced anew',
  );
  await finance.visit(pageOf(story, 'plan'));
  await finance.follow('Monitored days not needed');
  await finance.follow('Is it cash?');
  await finance.send(
    'Record that they agree',
    {
      'Which budget?': 'A12345 Ward 7 pay',
      'Who holds it?': 'The division',
      'When does it fall?': project.day(26),
    },
    'Agreed. The cash is in the financial case from now on.',
  );
  await finance.do(
    plan('check'),
    'Save the check',
    {
      'What do you say of the figures?': 'Checked: the figures are right as they stand',
      'What do you want to add?': 'Round figures, fit for this.',
    },
    'Case checked',
  );
  const sponsor = await deskOf(story, 'sponsor');
  await sponsor.do(plan('decision'), 'Save the decision', { 'What do you decide?': 'Support' }, 'Decision recorded');
}

export async function predictCycle(story: PagesStory, change: string, after?: string): Promise<string> {
  const lead = await deskOf(story, 'lead');
  await lead.do(
    pageOf(story, 'cycles/new'),
    'Plan this test',
    {
      'What does this test ask?': 'Does it bring the decision forward?',
      'Which change does it test?': change,
      'What will you do?': 'One ward, one week.',
      'Which measure does it watch?': 'Urgent potassium results',
      ...(after ? { 'Which cycle did it grow out of?': after } : {}),
    },
    'Test planned',
  );
  const prediction = { 'What do you expect?': 'Five more results of twenty within the hour.' };
  await lead.send('Write the prediction', prediction, 'Prediction written');
  return idIn(lead);
}

export async function recordCycleOnPages(story: PagesStory, cycleId: string, act: string): Promise<void> {
  const lead = await deskOf(story, 'lead');
  await lead.do(
    pageOf(story, `cycles/${cycleId}`),
    'Record what happened',
    {
      'Do: what really happened?': 'It was done on four of five days; three more results were in time.',
      'When was it done?': story.project.api.clock.today(),
      'Study: what does it show beside the prediction?': 'Fewer than predicted: the list was read late.',
      'Act: what follows?': act,
    },
    'Recorded.',
  );
}

export async function readAndTellOnPages(story: PagesStory): Promise<void> {
  const { project } = story;
  const outcome = pageOf(story, `measures/${project.ids['outcome']}`);
  const member = await deskOf(story, 'member');
  const [last = 0] = AFTER.slice(-1);
  const earlier = AFTER.slice(0, -1).map((count, index) => `${project.day(FIRST_CHANGE + index)}, ${count}, 20`);
  await member.do(
    `${outcome}/paste`,
    'Check these readings',
    { 'Readings, one on each line': earlier.join('\n') },
    'All 9 lines can be added',
  );
  await member.send('Add these 9 readings', {}, '9 readings added');
  await member.do(
    `${outcome}/reading`,
    'Add this reading',
    {
      Day: project.day(FIRST_CHANGE + AFTER.length - 1),
      'Results with a decision within the hour': String(last),
      'Out of: All urgent results of the week': '20',
    },
    'Reading added',
  );
  const lead = await deskOf(story, 'lead');
  await lead.do(
    `${outcome}/annotation`,
    'Note it',
    { Day: project.day(FIRST_CHANGE + 2), 'What happened': 'The paper list was dropped' },
    'Noted.',
  );
  for (const [title, state, done] of [
    ['First test done', 'Done', project.day(FIRST_CHANGE)],
    ['Change on every working day', 'Done', project.day(13)],
    ['Result told to the ward', 'Under way', null],
  ] as const) {
    await lead.visit(pageOf(story, 'milestones'));
    await lead.follow(title);
    await lead.send(
      'Save',
      { 'Where does it stand?': state, ...(done ? { 'When was it done?': done } : {}) },
      'Milestone moved',
    );
  }
  await answerStage(story, 'implementation', 'intervention-changes', 'context-notes');
}

export async function resultsOnPages(story: PagesStory): Promise<void> {
  const { project } = story;
  const lead = await deskOf(story, 'lead');
  await lead.do(
    pageOf(story, 'result'),
    'Save the result',
    { 'What came of it?': 'Improved and held' },
    'Result saved',
  );
  for (const [text, state] of [
    ['Telling takes under', 'Holds so far'],
    ['Doctors want to be told', 'It was wrong'],
    ['Nothing else of this size', 'Holds so far'],
  ] as const) {
    await lead.visit(pageOf(story, 'assumptions'));
    await lead.unfold(`Say whether “${text}`);
    await lead.send(
      new RegExp(`^Save what the test showed about “${text}`),
      { 'Does it hold?': state, 'What did the test show?': 'As we counted.' },
      'Saved what the test showed.',
    );
  }
  const finance = await deskOf(story, 'finance-partner');
  for (const [benefit, amount, note] of [
    ['Monitored days not needed', '3100', 'Fifteen days and a half.'],
    ['Treated sooner', '', 'Not measured.'],
  ] as const) {
    await finance.visit(pageOf(story, 'result'));
    await finance.follow(benefit);
    await finance.send(
      'Record this figure',
      {
        'Which financial year?': '2026 to 2027',
        'What did it come to?': amount,
        'What should one know about this figure?': note,
      },
      'Actual figure recorded',
    );
  }
  await answerStage(story, 'results', 'chart-reading', 'reflection');
  for (const kind of ['Where power lies', 'The illusion of expertise and evidence']) {
    await lead.do(
      pageOf(story, 'leadership'),
      'Add to the log',
      {
        'Which tension was it?': kind,
        'When did you meet it?': project.day(10),
        'What happened?': 'A decision about our beds was taken without us.',
        'What did you do?': 'I asked for ten minutes at the next meeting.',
      },
      'Logged.',
    );
    await lead.visit(pageOf(story, 'leadership'));
    const entry = lead.page.locator('li.app-thing').filter({ hasText: kind });
    await entry.locator('summary').click();
    await entry.getByLabel('My reflection rests on it').check();
    await entry.getByRole('button', { name: 'Save what it is for' }).click();
    await entry.getByText('In the reflection').waitFor();
  }
  await rateLeadership(story, 'After the project', '4');
}

/** The factors in which the team is weakest, as their pages name them. */
const WEAK = /monitor|infrastructure/i;

export async function handOverOnPages(story: PagesStory): Promise<void> {
  const { project } = story;
  const lead = await deskOf(story, 'lead');
  await lead.do(
    pageOf(story, 'sharing'),
    'Add this sharing',
    {
      'When was it?': project.api.clock.today(),
      'Who heard of it?': 'The ward’s teaching hour',
      'How was it told?': 'a talk',
      'How far did it reach?': 'Within the trust',
    },
    'Sharing recorded',
  );
  for (const part of ['lead', 'member']) {
    const desk = await deskOf(story, part);
    await desk.visit(pageOf(story, 'sustainability/rate'));
    for (const factor of await desk.formOf('Save my ratings').locator('select').all())
      await factor.selectOption(WEAK.test((await factor.getAttribute('name')) ?? '') ? 'C' : 'B');
    await desk.send('Save my ratings', {}, 'Your ratings are saved');
  }
  for (const _ of ['the weakest', 'the next']) {
    await lead.visit(pageOf(story, 'sustainability'));
    await lead.follow(/^Plan an action for:/);
    await lead.send(
      'Plan this action',
      {
        'What will be done?': 'The count goes on to the ward’s board.',
        'Who does it?': project.people.name('service-owner'),
        'By when?': project.day(30),
      },
      'Action planned',
    );
  }
  const owner = await deskOf(story, 'service-owner');
  await owner.do(pageOf(story, 'sharing'), 'Take it over for the service', {}, 'in your service’s keeping');
  await answerStage(story, 'sharing', 'plain-summary', 'cost-to-adopt');
}

/** Everybody who did the work, and the sponsor for the trust, agree to be named: each on their own page. */
export async function agreeOnPages(story: PagesStory): Promise<void> {
  for (const part of ['lead', 'sponsor'])
    await (
      await deskOf(story, part)
    ).do(pageOf(story, 'publication'), 'Save your answer', { 'Do you agree?': 'Yes' }, 'Your answer is saved');
  for (const part of ['member', 'manager'])
    await (
      await deskOf(story, part)
    ).do(pageOf(story, 'team'), 'Save your answer', { 'I agree to be named': 'yes' }, 'Your answer is kept');
}
