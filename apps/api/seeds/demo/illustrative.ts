import type { SampleProject } from './samples.js';

/** A reflection of the length the guidance asks for. Illustrative, like everything in this file. */
const REFLECTION = `I began this project sure that people did not know what to do. I had a teaching session ready before I had counted anything, and my mentor asked me, kindly, to count first. The count showed that everybody knew, and that the step failed because of where things were and who was there. I put the teaching away. That was the first time in my training that a number made me change my mind in front of other people, and I found it harder than I had expected.

The second thing I learned came from a meeting I was not asked to. A decision about the area I was working in was taken by people who had not seen our chart. I was angry, and I wrote a long message, and then I did not send it. I asked instead for ten minutes at the next meeting and brought one page with one chart on it. They listened. Nobody had meant to leave us out; nobody had known that we were there. I had thought that being right was a kind of power. It is, but only when somebody can see it.

I am still not good at asking for help early. When the weekly count was late because I was on nights, I did it myself at four in the morning rather than ask a colleague, and so it depended on me, which was the very fault I had found in the service. By the end a colleague did it every other week and did it better than I had.

What I would keep is the habit of writing down what I expect before I look. I was wrong in most of my predictions, and each time I was wrong I understood the service a little better. What I would change is to find the person who will own this after me in the first week, and to let them choose part of it, so that it is theirs before it is finished.`;

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
      'equity-note': 'People who speak little English wait longest; how much longer is not known yet (illustrative).',
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
      interpretation: `The pattern fits the lesson the team drew: ${sample.lesson} Something else could explain part of it, such as the season or a change of staff, and one site cannot tell the two apart.`,
      'do-differently': `${sample.lesson} Next time the team would learn that in the first fortnight.`,
      'chart-reading': `The chart of “${sample.outcome.name}” was read by the rules chosen before the change, against the frozen baseline. What it shows is told in the result and its note.`,
      'unintended-found': `Watched in “${sample.balancing.name}”: ${sample.balancing.baseline} before, ${sample.balancing.latest} after.`,
      'costs-actual': 'The costs came as planned; the time of the lead was more than was reckoned with (illustrative).',
      reflection: REFLECTION,
      licence: 'cc-by',
      'plain-summary': `${sample.title}. A small team tried a few changes, counted every week what happened, and wrote down honestly what came of it, so that others can decide whether to try the same.`,
      'card-what': `In this order, each tried small before it was kept: ${steps.map(({ change }) => change).join('; ')}. The count of the week is shown where the work is done, and somebody is named each day to look at it.`,
      'card-materials': sample.resourceLines.map(({ label }) => label).join('; ') || 'None beyond what was there.',
      'card-who': 'The ward or clinic team, prepared in short sessions during the working day.',
      'card-name': sample.title,
      'card-why': 'It takes away what was seen to hold the step up.',
      'card-how': 'In person, during the working day.',
      'card-dose': 'Every working day, for as long as the service runs.',
      'card-tailoring': 'Each team chose who does it on nights and at weekends.',
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
