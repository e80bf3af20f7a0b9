export interface Term {
  readonly term: string;
  readonly means: string;
  /** Other words for the same. */
  readonly also?: string;
}

/** The words of this house, of improvement and of NHS finance, in plain English. */
export const glossary: readonly Term[] = [
  { term: 'Adaptable part', means: 'What another place may change to fit when it does the same.' },
  { term: 'Administrator', means: 'Looks after an organisation’s people and their roles here.' },
  {
    term: 'Adopt',
    means: 'To start a project of your own from one in the library, with a link to where it came from.',
  },
  { term: 'After-care', means: 'Asking 3, 6 and 12 months after the result whether the change still holds.' },
  {
    term: 'Aim',
    means: 'One sentence that says what will change, for whom, from what number to what number, and by when.',
  },
  { term: 'Assessor', means: 'Marks business plans without knowing whose they are.', also: 'marker' },
  {
    term: 'Assumption',
    means: 'Something the project takes for granted. Each has a test that could show it to be wrong.',
  },
  {
    term: 'Balancing measure',
    means: 'Counts what might get worse elsewhere while you make one thing better, such as calls at night.',
  },
  { term: 'Baseline', means: 'How it was before the change. Once frozen it cannot be altered to flatter the result.' },
  {
    term: 'Benefit',
    means:
      'Something good that follows from the change: for patients, for staff, in time or in money. Each has an owner.',
  },
  {
    term: 'Business case',
    means: 'What a change costs, what it brings, what could go wrong, and why it is better than doing nothing.',
  },
  {
    term: 'Calibration',
    means:
      'Marking exemplars before a round, so that a level means the same whoever gives it. It counts for 12 months.',
  },
  {
    term: 'Cash-releasing',
    means: 'A saving that leaves money over to spend on something else. Time set free is seldom cash-releasing.',
  },
  { term: 'Cause', means: 'Why the problem happens, with how well you know it: believed, seen, counted or tested.' },
  { term: 'Change idea', means: 'Something you do differently to move a driver. It is tried small first.' },
  {
    term: 'Common cause',
    means: 'The ordinary ups and downs of a process that has not changed. Nothing special happened.',
  },
  { term: 'Condition', means: 'One thing a gate asks for. It is met or not, and says why and what to do.' },
  { term: 'Core part', means: 'What must stay as it is for the change to work elsewhere.' },
  {
    term: 'Cost a year',
    means: 'Money that has to be found every year, such as pay or a contract.',
    also: 'recurrent cost',
  },
  { term: 'Cost once', means: 'Money that is spent one time, such as on equipment.', also: 'non-recurrent cost' },
  { term: 'Curator', means: 'Reads what a trust’s projects propose for the library, and publishes or returns it.' },
  { term: 'Denominator', means: 'How many it could have happened to: the second number in “61 of 77”.' },
  {
    term: 'Discounting',
    means: 'Counting a later pound as worth less than one today. The Treasury’s usual rate is 3.5% a year.',
  },
  { term: 'Driver', means: 'Something that has to be different for the aim to be reached. It answers a cause.' },
  { term: 'Driver diagram', means: 'A tree from the aim to its drivers to the change ideas.' },
  { term: 'Edition', means: 'The guidance as it stood on a day. A project keeps to the edition it began with.' },
  { term: 'Exemplar', means: 'A plan whose levels are agreed, with the reasons: what markers are calibrated by.' },
  { term: 'Finance partner', means: 'Checks the figures of a business case, and signs what was really saved.' },
  { term: 'Financial year', means: 'In the NHS 1 April to 31 March, written as 2026-27.' },
  {
    term: 'Fishbone',
    means: 'A picture of causes, sorted by kind, that points at the problem.',
    also: 'Ishikawa diagram',
  },
  {
    term: 'Forecast',
    means: 'What a benefit is expected to be. It is frozen with the plan, and compared with what came.',
  },
  { term: 'Gate', means: 'The check at the end of a stage: conditions to meet, and people who sign.' },
  { term: 'Handover', means: 'Giving the lead of a project to somebody else: proposed, accepted and confirmed.' },
  { term: 'Host trust', means: 'The trust a project is done in. The project is its, whoever leads it.' },
  {
    term: 'Improvement model',
    means: 'A tested way of working on a problem, such as the Model for Improvement or Lean.',
  },
  { term: 'Lead', means: 'Leads a project today. There is one at a time.' },
  {
    term: 'Ledger',
    means: 'The notes of talks with stakeholders: what they said, and what you changed because of it.',
  },
  { term: 'Library', means: 'The published records of projects, of those that did not work too.' },
  { term: 'Licence', means: 'Says what others may do with a record. CC BY 4.0 lets everybody use it who names you.' },
  { term: 'Mean', means: 'All values added up and divided by how many there are.', also: 'average' },
  { term: 'Measure', means: 'Something counted again and again in the same way to see whether things get better.' },
  { term: 'Median', means: 'The value in the middle: half are above it, half below.' },
  { term: 'Mentor', means: 'Guides the lead, and signs gates.' },
  { term: 'Milestone', means: 'Something that should be done by a day, with somebody who sees to it.' },
  { term: 'Moderator', means: 'Watches that marking is fair, and settles marks that are far apart.' },
  {
    term: 'Net present value',
    means:
      'All benefits less all costs over some years, later pounds discounted. Above 0 it brings more than it costs.',
    also: 'NPV',
  },
  { term: 'No clear change', means: 'The data show neither better nor worse. That is a result, and worth publishing.' },
  { term: 'Numerator', means: 'How many it did happen to: the first number in “61 of 77”.' },
  {
    term: 'On-costs',
    means: 'What an employer pays on top of pay: National Insurance, pension and, where it is due, the levy.',
  },
  {
    term: 'Operational definition',
    means: 'Says so exactly what is counted that 2 people would come to the same number.',
  },
  {
    term: 'Optimism bias',
    means: 'The habit of expecting too much too cheaply. A case adds something to costs to make up for it.',
  },
  { term: 'Outcome measure', means: 'Counts what matters to patients or staff in the end.' },
  { term: 'Pareto chart', means: 'Bars in order of size, to see which few causes make up most of the problem.' },
  { term: 'Payback', means: 'How long until what was spent has come back.' },
  {
    term: 'PDSA cycle',
    means: 'A small test: plan it, do it, study what happened, act on it.',
    also: 'plan, do, study, act',
  },
  {
    term: 'Plain summary',
    means: 'What the project is, in words everybody understands. It comes first in its record.',
  },
  { term: 'Portfolio', means: 'The list of a trust’s projects that have begun.' },
  { term: 'Power and interest', means: 'How much somebody can help or stop you, and how much they care.' },
  {
    term: 'Prediction',
    means: 'What you expect a test to show, written down before you look. Later it cannot be changed.',
  },
  { term: 'Process measure', means: 'Counts whether the change is really being done.' },
  { term: 'Programme', means: 'Trains doctors and has their business plans marked, such as a deanery.' },
  { term: 'RACI', means: 'Who does a thing, who answers for it, who is asked and who is told.' },
  { term: 'Record', means: 'What the library shows of a project: what others need to judge it and do it again.' },
  { term: 'Reference', means: 'The number of a record, such as SIP-2026-000123. It never changes.' },
  { term: 'Registration number', means: 'The number your trust gives a project in its own list.' },
  { term: 'Round', means: 'One time of handing in and marking, with its deadline.' },
  { term: 'Rubric', means: 'The criteria a plan is marked by, with what each level looks like.' },
  { term: 'Run chart', means: 'Values in order of time, with their median.' },
  { term: 'Scheme', means: 'What a programme asks of its projects: which gates, which rubric.' },
  { term: 'Sensitivity', means: 'How much the answer of a case changes when one of its assumptions is different.' },
  {
    term: 'Service owner',
    means: 'Runs the service that changes, and keeps the change going when the project is over.',
  },
  { term: 'Shift', means: 'Several values in a row on the same side of the line: too many to be chance.' },
  { term: 'Small numbers', means: 'Counts so small that somebody might be recognised. Published records hide them.' },
  {
    term: 'SPC chart',
    means: 'Values in order of time with limits, between which common cause stays.',
    also: 'statistical process control, control chart',
  },
  { term: 'Special cause', means: 'A sign that something did change: a point outside the limits, or a shift.' },
  { term: 'Sponsor', means: 'An executive who stands behind a project, and decides on its case.' },
  { term: 'Stage', means: 'A part of a project, from its start to its after-care. It guides, and stops nobody.' },
  { term: 'Stakeholder', means: 'Somebody whom the change touches, or who can help or stop it.' },
  { term: 'Stale', means: 'Of a gate: it was passed, but what it rested on has changed since.' },
  { term: 'Submission', means: 'The business plan as it was handed in. It does not change after that.' },
  { term: 'Supervisor', means: 'A trainee’s educational supervisor. May sign in the mentor’s place.' },
  {
    term: 'Sustainability',
    means: 'Whether the change will last: it is rated by factors, and the weak ones get an action.',
  },
  {
    term: 'Tension',
    means: 'A moment that was hard to lead through, kept for your own learning. Shared only if you say so.',
  },
  {
    term: 'Thread',
    means: 'The line from cause to driver, change idea, measure, benefit and cost. It shows any break.',
  },
  { term: 'Trust', means: 'An NHS organisation that gives care, such as a hospital.' },
  {
    term: 'Trust reader',
    means: 'Reads the library and the list of their trust’s projects, such as a medical director.',
  },
  { term: 'Waive', means: 'To let a gate or a condition go, with a reason that stays to be read.' },
  { term: 'WTE', means: 'Whole-time equivalent: 1 is somebody full time, 0.5 somebody half time.' },
  { term: 'XmR chart', means: 'An SPC chart for single values, such as the wait on each day.' },
];

/** The words by the letter they begin with, both in order. */
export function byLetter(
  terms: readonly Term[],
): readonly { readonly letter: string; readonly terms: readonly Term[] }[] {
  const sorted = [...terms].sort((one, other) => one.term.localeCompare(other.term, 'en-GB'));
  const letters = [...new Set(sorted.map(({ term }) => term.charAt(0).toUpperCase()))];
  return letters.map((letter) => ({
    letter,
    terms: sorted.filter(({ term }) => term.toUpperCase().startsWith(letter)),
  }));
}

/** Where a word stands on its page, such as `/help/glossary#net-present-value`. */
export const anchorOf = (term: string): string => term.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
