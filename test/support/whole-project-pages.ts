import { type Desk, type Desks, EVERY } from './page-driver.js';
import { answersOf, type AnsweredStage } from './whole-project-answers.js';
import type { GateSeen, WholeProject } from './whole-project.js';
import { BEFORE } from './whole-project-planning.js';

/** A whole project told through its pages, up to its baseline. */
export interface PagesStory {
  readonly project: WholeProject;
  readonly desks: Desks;
}

export const deskOf = ({ project, desks }: PagesStory, part: string): Promise<Desk> =>
  desks.of(project.people.name(part));
export const pageOf = ({ project }: PagesStory, place: string): string => `/projects/${project.projectId}/${place}`;

/** The id at the end of the address. */
export const idIn = ({ page }: Desk): string => new URL(page.url()).pathname.split('/').at(-1) ?? '';

/** Types some answers of a stage in their pages; the others, which are the same page over again, are saved through the API. */
export async function answerStage(story: PagesStory, stage: AnsweredStage, ...typed: string[]): Promise<void> {
  const { project } = story;
  const lead = await deskOf(story, 'lead');
  for (const [questionKey, value] of Object.entries(answersOf[stage]))
    if (typed.includes(questionKey)) await lead.answer(project.projectId, stage, questionKey, value);
    else await project.lead('saveAnswer', { questionKey, value, basedOn: 0 });
}

/** The lead asks for a gate on its page, and each signer finds it in their queue and signs it. */
export async function passGate(story: PagesStory, key: string, ...signers: string[]): Promise<GateSeen> {
  const lead = await deskOf(story, 'lead');
  await lead.do(pageOf(story, `gates/${key}`), 'Ask the signers to sign', {}, 'The signers are asked');
  for (const part of signers) {
    const signer = await deskOf(story, part);
    await signer.visit('/signing');
    await signer.follow(new RegExp(`Gate ${key}`));
    await signer.page.getByRole('heading', { name: new RegExp(`Gate ${key}`) }).waitFor();
    await signer.send('Sign the gate', { 'A note to the team': 'Read and agreed.' }, 'You have signed the gate');
  }
  return story.project.gate(key);
}

const TEAM = {
  member: 'Team member',
  mentor: 'Mentor',
  supervisor: 'Educational supervisor',
  sponsor: 'Executive sponsor',
  'finance-partner': 'Finance partner',
  'service-owner': 'Service owner',
  manager: 'Manager',
};

export async function startOnPages(story: PagesStory): Promise<void> {
  const { project } = story;
  const lead = await deskOf(story, 'lead');
  await lead.visit('/projects/start');
  await lead.page.getByLabel('What is the problem, or the aim?').fill('Urgent potassium results acted on too late');
  await lead.page.getByText('No project here and none in the library').waitFor();
  await lead.send(
    'Start the project',
    {
      'Has this been done already?': 'There is none like it',
      Specialty: 'Nephrology',
      Setting: 'Medical ward',
      'When does your post start?': project.day(-4),
      'When does your post end?': project.day(48),
    },
    'Your project is started',
  );
  project.projectId = idIn(lead);
  await lead.do(
    pageOf(story, 'basics'),
    'Save the basics',
    { 'Stage of care': 'Inpatient stay', 'What did it grow out of?': 'Audit' },
    'The basics are saved',
  );
  await lead.visit(pageOf(story, 'route'));
  for (const question of await lead.formOf('See which road it takes').getByRole('group').all())
    await question.getByLabel('No', { exact: true }).check();
  const tries = 'Will you try out changes in your own service to see whether it gets better?';
  await lead.send('See which road it takes', { [tries]: 'Yes' }, 'Advice, not a ruling');
  await lead.do(
    pageOf(story, 'promises'),
    'Promise this',
    { 'What can you promise?': EVERY },
    'Your promises are kept',
  );
  for (const [part, role] of Object.entries(TEAM))
    await lead.do(
      pageOf(story, 'team'),
      'Add to the team',
      { 'Who?': project.people.name(part), 'As what?': role },
      'They are on the team',
    );
  const mentor = await deskOf(story, 'mentor');
  await mentor.do(pageOf(story, 'supervision'), 'Take this project on', {}, 'You have taken the project on');
  await answerStage(story, 'start', 'start-why-me');
}

export async function problemOnPages(story: PagesStory): Promise<void> {
  await answerStage(story, 'problem', 'problem-statement', 'cost-of-doing-nothing-pounds', 'benchmark-link');
  const lead = await deskOf(story, 'lead');
  for (const [text, known, tool] of [
    ['A result belongs to nobody until the evening round', 'Counted', 'process map'],
    ['The list lies at a desk that nobody sits at', 'Observed', 'five whys'],
  ] as const)
    await lead.do(
      pageOf(story, 'causes'),
      'Add cause',
      {
        'What is a cause?': text,
        'Rib of the fishbone': 'Process',
        'How do you know?': known,
        'How did you find it?': tool,
      },
      'Cause added',
    );
}

export async function rationaleOnPages(story: PagesStory): Promise<void> {
  const lead = await deskOf(story, 'lead');
  await lead.do(
    pageOf(story, 'model'),
    'Save the choice',
    {
      'Which improvement model do you follow?': 'Model for Improvement',
      'Why this one?': 'We do not know what will work here, and can test it small.',
    },
    'Model chosen.',
  );
  const drivers = pageOf(story, 'drivers');
  for (const [driver, cause, change] of [
    ['Each result has an owner from the start', 'A result belongs', 'Name a nurse and a doctor each morning'],
    ['The result is heard by whoever can act', 'The list lies', 'Tell the doctor aloud, and drop the paper'],
  ] as const) {
    const answers = { 'What must be different?': driver, 'Which cause does it answer?': cause };
    await lead.do(drivers, 'Add driver', answers, 'Driver added');
    const idea = { 'What will you try?': change, 'Which driver does it move?': driver };
    await lead.do(drivers, 'Add change idea', idea, 'Change idea added');
  }
  for (const [text, test] of [
    ['Telling takes under two minutes', 'Time ten of them.'],
    ['Doctors want to be told', 'Ask six of them before and after.'],
    ['Nothing else of this size changes meanwhile', 'Keep a log of what else happens.'],
  ] as const)
    await lead.do(
      pageOf(story, 'assumptions'),
      'Add assumption',
      {
        'What do you take for granted?': text,
        'How sure are you?': '3',
        'How will you test it?': test,
        'Which change idea rests on it?': 'Tell the doctor',
      },
      'Assumption added',
    );
  for (const [kind, text] of [
    ['Evidence', 'A national guideline on urgent results'],
    ['Evidence', 'A project of a ward in another region'],
    ['Ruled out', 'A teaching session for everybody'],
    ['Core', 'A named pair each morning'],
    ['Adaptable', 'Who the pair is'],
  ] as const)
    await lead.do(
      pageOf(story, 'rationale-notes'),
      'Add note',
      { 'What is it?': kind, 'What does it say?': text, 'More about it': 'It was weighed with the team.' },
      'Note added',
    );
  await answerStage(story, 'rationale', 'theory', 'leadership-gaps');
  await rateLeadership(story, 'Before the project', '2');
  const mentor = await deskOf(story, 'mentor');
  await mentor.do(
    pageOf(story, 'comments/rationale'),
    'Add the comment',
    { 'Your comment': 'The chain from cause to change holds. Test the second assumption first.' },
    'Your comment is there',
  );
}

export async function rateLeadership(story: PagesStory, moment: string, rating: string): Promise<void> {
  const lead = await deskOf(story, 'lead');
  await lead.do(
    pageOf(story, 'leadership'),
    'Save rating',
    { 'Element of leadership': '4.3', 'When does it hold?': moment, 'How strong were you?': rating },
    'Rating saved',
  );
}

const REGISTER = [
  ['Renal consultants', 'Customers', '5, much', '5, much', 'Lets it happen', 'Helps it happen'],
  ['Laboratory lead', 'Collaborators', '4', '5, much', 'Against it', 'Lets it happen'],
  ['Patient and carer group', 'Consumers', '2', '4', 'Lets it happen', 'Helps it happen'],
  ['Ward clerks', 'Channels', '1, little', '4', 'Lets it happen', 'Helps it happen'],
  ['Division accountant', 'Commissioners', '4', '2', 'No commitment', 'Lets it happen'],
  ['Night team', 'Contributors', '2', '2', 'Lets it happen', 'Helps it happen'],
] as const;

export async function stakeholdersOnPages(story: PagesStory): Promise<void> {
  const { project } = story;
  const lead = await deskOf(story, 'lead');
  for (const [name, kind, power, interest, now, needed] of REGISTER) {
    await lead.do(
      pageOf(story, 'stakeholders/add'),
      'Add to the register',
      {
        'Role or group': name,
        'What are they to this project?': kind,
        'Their power over it': power,
        'Their interest in it': interest,
        'What it does to them': '3',
        ...(kind === 'Consumers' ? { 'They speak for patients': 'yes' } : {}),
        ...(now === 'Against it' ? { 'They will probably oppose it': 'yes' } : {}),
      },
      'Added to the register',
    );
    await lead.send(
      'Save commitment',
      { 'Where do they stand now?': now, 'Where do you need them?': needed },
      'Commitment saved',
    );
    if (!/[45]/.test(power) || !/[45]/.test(interest)) continue;
    await lead.unfold('Write the plan');
    await lead.send(
      'Save plan',
      {
        'What do you need from them?': 'Their support for the first tests',
        'What do they gain?': 'A quieter evening round',
        'Whom will they hear it from?': 'The lead',
        'How will it reach them?': 'In person',
        'Who of the team looks after it?': project.people.name('lead'),
        'How often?': 'Every month',
        'When is the next talk due?': project.day(52),
      },
      'Plan saved.',
    );
    await lead.unfold('Write down a talk');
    await lead.send(
      'Write it in the ledger',
      {
        'When was it said?': project.api.clock.today(),
        'How was it said?': 'In person',
        'What did they say?': 'Wanted to see the weekly count before agreeing.',
        'How did they feel about it?': 'Worried about something',
        'What did you change because of it?': 'They see the count every Monday now.',
      },
      'Written in the ledger.',
    );
  }
  const sponsor = await deskOf(story, 'sponsor');
  const sentence = 'I will open the door to the division.';
  await sponsor.do(
    pageOf(story, 'stakeholders'),
    'Save your sentence',
    { 'What will you do for this project?': sentence },
    `“${sentence}”`,
  );
  await answerStage(story, 'stakeholders', 'influence-note');
}

const COMMON = {
  'Where the numbers come from': 'Laboratory list',
  'Whom or what you look at': 'Every urgent result of the week',
  'How often is it read?': 'Every week',
};
const COUNTED_ON_THE_SHEET = {
  'What does it tell you?': 'Process',
  'What is one reading?': 'A count, such as 9 forms',
  'What exactly is measured': 'Counted on the sheet at the end of the week.',
  'What is counted or measured': 'Ticks on the sheet',
  Unit: 'a week',
  'Which way is better?': 'Higher is better',
  'How it will be drawn': 'Run chart',
};

export async function measuresOnPages(story: PagesStory): Promise<void> {
  const { project } = story;
  const lead = await deskOf(story, 'lead');
  const planned = async (measure: Record<string, string>): Promise<string> => {
    const answers = { ...COMMON, 'Who collects it': project.people.name('member'), ...measure };
    await lead.do(pageOf(story, 'measures/new'), 'Plan this measure', answers, 'Measure planned');
    return idIn(lead);
  };
  const outcome = await planned({
    Name: 'Urgent potassium results acted on within the hour',
    'What does it tell you?': 'Outcome',
    'What is one reading?': 'A share, such as 17 of 20',
    'What exactly is measured': 'A decision is written on the drug chart within sixty minutes of the print.',
    'What is counted or measured': 'Results with a decision within the hour',
    'Out of what': 'All urgent results of the week',
    Unit: '%',
    'Which way is better?': 'Higher is better',
    'How it will be drawn': 'P chart',
  });
  project.ids['outcome'] = outcome;
  await planned({
    ...COUNTED_ON_THE_SHEET,
    Name: 'Mornings with a named pair',
    'Which change does it watch?': 'Name a nurse',
  });
  await planned({
    ...COUNTED_ON_THE_SHEET,
    Name: 'Results told aloud',
    'Which change does it watch?': 'Tell the doctor',
  });
  await planned({
    Name: 'Bleeps to the night doctor',
    'What does it tell you?': 'Balancing',
    'What is one reading?': 'A value, such as 42 minutes',
    'What exactly is measured': 'Bleeps between nine in the evening and eight in the morning.',
    'What is counted or measured': 'Bleeps a night, the mean of the week',
    Unit: 'a night',
    'Which way is better?': 'Lower is better',
    'How it will be drawn': 'XmR chart',
  });
  const member = await deskOf(story, 'member');
  const sheet = BEFORE.map((numerator, index) => `${project.day(index - BEFORE.length)}, ${numerator}, 20`).join('\n');
  await member.do(
    pageOf(story, `measures/${outcome}/paste`),
    'Check these readings',
    { 'Readings, one on each line': sheet },
    'All 8 lines can be added',
  );
  await member.send('Add these 8 readings', {}, '8 readings added');
  await lead.do(pageOf(story, `measures/${outcome}/baseline`), 'Freeze this period', {}, 'Baseline frozen');
  await lead.do(
    pageOf(story, 'aim'),
    'Save aim',
    {
      'What will you raise or lower?': 'raise the share of urgent potassium results that are acted on within the hour',
      'In whom?': 'inpatients',
      'Where?': 'a medical ward',
      From: '45',
      To: '80',
      Unit: '%',
      'By when?': project.day(24),
      'Which measure will show it?': 'Urgent potassium results',
    },
    'Aim saved.',
  );
  await answerStage(story, 'measures', 'data-plan', 'analysis-plan');
}
