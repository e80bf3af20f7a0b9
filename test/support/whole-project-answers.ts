/**
 * What a lead writes to every question that is answered in words. The trust, a ward and a colleague are named where a
 * doctor would name them, so that a marker’s packet has something to mask.
 */
export const answersOf = {
  start: { 'start-why-me': 'I have been bleeped at midnight for results that were printed at noon.' },
  problem: {
    'problem-statement':
      'On Elm Ward at Northmere, urgent potassium results are acted on late. In the eight weeks we counted, 74 of 160 urgent results led to a decision within an hour; the others waited, most of them until the evening round. It has gone on for at least a year. Patients stay on monitors that they do not need, and some are treated hours after they could have been.',
    'problem-source': 'A weekly tally by Ada Leadwell of the laboratory list against the drug chart, eight weeks.',
    'who-is-harmed': 'Patients with kidney disease first, then the night team who find the results.',
    'harm-kinds': 'timeliness',
    'equity-note': 'People on renal wards wait longest; we do not know yet whether language plays a part.',
    'baseline-reason': 'There is a baseline of eight weeks; nothing stood in the way.',
    benchmark: 'The laboratory standard expects a decision within one hour of an urgent result.',
    'benchmark-link': 'https://example.org/laboratory-standard',
    'patient-voice': 'Two patients and a carer told us that nobody said what the wait was for.',
    'scope-in': 'Urgent potassium results of one medical ward, by day.',
    'scope-out': 'Other tests, other wards and the laboratory’s own turnaround.',
    'cost-of-doing-nothing': 'About two bed days a week on a monitored bed.',
    'cost-of-doing-nothing-pounds': '9000',
  },
  rationale: {
    theory:
      'If the result reaches the person who can act on it, at the moment it is printed, and that person knows that it is theirs, then fewer results will wait for the evening round.',
    'leadership-strengths': 'I know the ward, I am trusted by the nurses, and I finish what I begin.',
    'leadership-gaps': 'I have never led a meeting, asked for money, or disagreed with a consultant aloud.',
    'leadership-tension': 'The people who must change a habit are senior to me.',
    'leadership-support': 'My mentor every fortnight, and the manager for the figures.',
  },
  stakeholders: { 'influence-note': 'The laboratory lead can say no: the list leaves from there.' },
  measures: {
    'data-plan':
      'The lead counts every Monday from the laboratory list, ten minutes a week, with a colleague for leave.',
    detectability: 'With twenty results a week, a shift of twenty points shows within six weeks.',
    'unintended-effects': 'More bleeps at night, and other results looked at later.',
    'analysis-plan': 'A p chart against the frozen baseline; six points on one side are a shift.',
  },
  'business-plan': {
    'strategic-fit': 'The trust has promised to cut avoidable stays on monitored beds this year and next.',
    constraints: 'The laboratory system cannot be changed this year.',
    dependencies: 'The bleep office gives us a second bleep.',
    'future-needs-reading': 'More people with kidney disease will mean more urgent results on the same ward.',
    'commercial-route': 'The bleep comes from the contract that is there.',
    governance: 'The ward’s quality meeting hears from us once a month.',
    'assurance-flags': 'none',
    carbon: 'Fewer monitored days use less power and fewer electrodes.',
    'the-ask': 'Please decide by the end of April to pay for the second bleep and an hour of nursing a week.',
  },
  implementation: {
    'intervention-changes': 'The list went from paper to a spoken handover after the first cycle.',
    'context-notes': 'Bram Holloway joined in May, and the winter beds closed.',
    'mentor-check-ins': 'Test the smallest thing first, and write the guess down.',
  },
  results: {
    'chart-reading':
      'The share of urgent results acted on within the hour rose after the second cycle and stayed above the median of the baseline in every week since. We think that the spoken handover did it, since nothing else changed at that time.',
    'unintended-found': 'Night bleeps did not rise. Nurses began to ask for the sodium list too.',
    'costs-actual': 'The bleep cost what we thought; training took two hours more than planned.',
    limits: 'One ward, one keen charge nurse, and a mild spring with fewer patients than usual.',
    interpretation:
      'It worked because somebody owned each result from the moment it was printed. The season may have helped a little. Whoever starts the same should begin with who owns the result, and leave the paper for later.',
    'do-differently': 'I would ask the night team in the first week, and count what they find from the start.',
    'feedback-summary': 'Colleagues said that I listen well and decide late.',
    reflection: `I began sure that people did not know what to do. I had a teaching session ready before I had counted anything, and my mentor asked me to count first. The count showed that everybody knew, and that results waited because they belonged to nobody. I put the teaching away. It was the first time in my training that a number made me change my mind in front of other people, and I found it harder than I had expected, because I had already told three of them what the answer would be.

The second moment was a meeting that I was not asked to. A decision about our beds was taken by people who had not seen our chart. I was angry, and I wrote a long message, and I did not send it. I asked instead for ten minutes at the next meeting, and I brought one page with one chart on it. They listened. Nobody had meant to leave us out; nobody had known that we were there. I had thought that being right was a kind of power. It is one only when somebody can see it, and making it seen was my work and not theirs.

I am still not good at asking for help early. When the weekly count was late because I was on nights, I did it myself at four in the morning rather than ask a colleague, and so the count depended on me, which was the very fault that I had found in the service. By the end a colleague did it every other week, and did it better than I had, because she wrote beside each late result who had been looking for it.

What I would keep is the habit of writing down what I expect before I look. I was wrong in most of my predictions, and each time I understood the ward a little better. What I would change is to find the person who will own this after me in the first week, and to let them choose a part of it, so that it is theirs before it is finished.`,
  },
  sharing: {
    'plain-summary':
      'Some blood results need a doctor within the hour. On our ward half of them waited for hours, because nobody knew whose they were. Now one nurse and one doctor are named each day, and the nurse tells the doctor at once. Most results are acted on in time.',
    'card-name': 'Named pair for urgent potassium',
    'card-why': 'A result that belongs to somebody is looked at. A list that belongs to all is not.',
    'card-materials': 'A second bleep and a sheet on the wall.',
    'card-what':
      'Each morning a nurse and a doctor are named as the pair. The nurse takes the call and tells the doctor aloud. The doctor writes the decision on the chart within the hour.',
    'card-who': 'A band 6 nurse and the ward doctor, shown in ten minutes.',
    'card-how': 'Face to face, or by bleep.',
    'card-where': 'A medical ward with a laboratory on site.',
    'card-dose': 'Every working day, for each urgent result.',
    'card-tailoring': 'Nights keep their own list.',
    'card-modifications': 'The paper list was dropped after the first cycle.',
    'card-fidelity-planned': 'A spot check of five results a week.',
    'card-fidelity-actual': 'Done as designed in 43 of 50.',
    'adoption-notes':
      'Begin with your own count for six weeks. Find out who takes the call today before you change anything. It needs ten minutes of teaching and about a thousand pounds.',
    'cost-to-adopt': '1200',
    licence: 'cc-by',
    poster: 'https://example.org/poster',
  },
} as const satisfies Record<string, Record<string, string>>;

export type AnsweredStage = keyof typeof answersOf;
