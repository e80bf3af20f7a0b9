import type { SampleProject } from './samples.js';

/**
 * What a gate needs and the samples lack. Everything here is illustrative: made up to show the tool, shaped after the
 * sample's own words, and no finding of anybody's. It names nobody.
 */
export const illustrative = (sample: SampleProject) => {
  const steps = sample.pdsa.map((text) => {
    const [head = text, ...rest] = text.split(': ');
    return { change: head, outcome: rest.join(': ') || text };
  });
  return {
    careStage: sample.setting,
    origin: sample.adoptedFrom ? 'adopted project' : 'audit',
    problemMore:
      'It has gone on for more than a year, in all of the last 12 months, and nobody owns it from end to end. Patients wait, staff repeat work, and the service cannot see from week to week whether it is getting better or worse.',
    answers: {
      'start-why-me': 'I meet this problem on most shifts and can reach the people who could change it.',
      'problem-source': 'A retrospective count of routine records for the weeks shown as the baseline (illustrative).',
      'who-is-harmed': 'Patients who wait or are missed, and the staff who make up for it (illustrative).',
      'patient-voice':
        'Two patients and a carer were asked what it was like. They spoke of not being told what would happen next (illustrative).',
      'scope-in': 'The one service named in the title, in this trust, during this post.',
      'scope-out': 'Neighbouring services, new staff posts, and changes to national guidance.',
      theory:
        'If the step is made the easy one to take at the moment it is needed, it will be taken more often, and the delay that follows from missing it will go.',
      'leadership-strengths': 'I know the work, I am trusted on the floor, and I finish what I begin.',
      'leadership-gaps': 'I have never asked for money, led a meeting of managers, or said no to a senior colleague.',
      'leadership-tension': 'The people who must change their habit are senior to me and did not ask for it.',
      'leadership-support': 'A mentor every fortnight, and a manager beside me for the figures.',
      'data-plan': `The lead collects “${sample.outcome.name}” every week from routine records, ten minutes on a Monday, with a colleague as deputy for leave.`,
      'analysis-plan': `A ${sample.outcome.chart} chart against the frozen baseline; a shift is six points or more on one side of the median.`,
      'the-ask': 'Please agree by the end of the month to fund the preferred option for a year and to review it then.',
      limits: 'One site, few points in some weeks, and no comparison with another service (illustrative).',
      interpretation: `The pattern fits the lesson the team drew: ${sample.lesson}`,
      'do-differently': sample.lesson,
      'plain-summary': `${sample.title}. A small team tried a few changes, counted every week what happened, and wrote down honestly what came of it.`,
      'card-what': steps.map(({ change }) => change).join('; '),
      'card-materials': sample.resourceLines.map(({ label }) => label).join('; ') || 'None beyond what was there.',
      'card-who': 'The ward or clinic team, prepared in short sessions during the working day.',
      'card-where': `${sample.setting}, on every weekday.`,
      'adoption-notes':
        'Begin with your own baseline. Find out who holds the key step before you change it, and expect the second month to be harder than the first.',
    } satisfies Record<string, string>,
    causes: [
      {
        text: `The step behind “${sample.outcome.name}” depends on one person being there.`,
        rib: 'people',
        evidenceLevel: 'observed' as const,
        tool: 'process map',
      },
      {
        text: 'What is needed is not where the work is done.',
        rib: 'environment',
        evidenceLevel: 'counted' as const,
        tool: 'five whys',
      },
    ],
    drivers: ['Somebody is always able to take the step', 'What is needed is within reach'],
    assumptions: [
      {
        text: 'Staff want this to work and lack only the means.',
        test: 'Ask six of them before and after the first test.',
      },
      { text: 'The change takes no more than two minutes.', test: 'Time ten of them.' },
      { text: 'Nothing else of the same size changes meanwhile.', test: 'Keep a log of what else happens.' },
    ],
    evidence: [
      'A national guideline on the same step (illustrative)',
      'A published project of a comparable service (illustrative)',
    ],
    steps,
    options: [
      {
        kind: 'bau' as const,
        description: 'Go on as now, with the delay and the repeated work it costs.',
        rating: 'red' as const,
        reason: 'It does not meet the aim.',
      },
      {
        kind: 'do-minimum' as const,
        description: 'Remind staff and repeat the count in a year.',
        rating: 'amber' as const,
        reason: 'It costs little, and reminders have not held before.',
      },
      {
        kind: 'preferred' as const,
        description: 'Make the step easy where the work is done, and count weekly.',
        rating: 'green' as const,
        reason: 'It acts on the causes that were seen.',
      },
    ],
    risks: [
      { text: 'The change stops when the lead leaves.', mitigation: 'A named service owner from the first week.' },
      { text: 'Something else gets worse unseen.', mitigation: `Watch “${sample.balancing.name}”.` },
    ],
    extraStakeholders: [
      {
        who: 'Head of a neighbouring service',
        nineC: 'Competitors',
        power: 4,
        interest: 3,
        now: -1,
        needed: 1,
        note: '',
      },
      { who: 'Patient and carer group', nineC: 'Consumers', power: 2, interest: 4, now: 1, needed: 2, note: '' },
      { who: 'Division accountant', nineC: 'Commissioners', power: 4, interest: 2, now: 0, needed: 1, note: '' },
      { who: 'Data and audit office', nineC: 'Contributors', power: 2, interest: 3, now: 1, needed: 2, note: '' },
      { who: 'Ward clerks', nineC: 'Channels', power: 1, interest: 4, now: 1, needed: 2, note: '' },
      { who: 'Junior doctors’ forum', nineC: 'Champions', power: 2, interest: 4, now: 1, needed: 2, note: '' },
    ],
  };
};
