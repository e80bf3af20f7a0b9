import type { ReferenceLevel } from '#libs/assessment';

/** Levels and reasons in the order of the criteria. Illustrative, like the plans they are for. */
const inOrder = (given: readonly (readonly [level: number, reasons: string])[]): readonly ReferenceLevel[] =>
  given.map(([level, reasons], index) => ({ criterion: `C${index + 1}`, level, reasons }));

/** What three of the samples should be given by SIP-BC 1.0, and why: a strong plan, a sound one, and one on the border. */
export const exemplarReferences: Readonly<Record<string, readonly ReferenceLevel[]>> = {
  // 3 throughout is 75; C3 and C5 at 4 add 12 / 4 and 10 / 4: 80.5.
  'SIP-01': inOrder([
    [
      3,
      'A local baseline over 8 weeks, 46% against a stated need, and the delay placed between decision and drug. No benchmark and no look at who waits longest, so not above.',
    ],
    [
      3,
      'Each change follows from a cause that was seen: distance and one key, not ignorance. No rival theory is weighed, which is what level 4 asks.',
    ],
    [
      4,
      'The consultant who feared false alarms was shown the stop rate weekly and moved; the nurse in charge moved the bag. The plan changed because of what people said.',
    ],
    [
      3,
      'A dated aim in numbers; outcome, process and balancing measures, 24 points on the right chart with a fixed baseline. No check of data quality, so not above.',
    ],
    [
      4,
      'Three linked cycles, each with a prediction and its result. The second missed what was predicted and the third was built on why: failure used well, then scaled.',
    ],
    [
      3,
      'Staff time, kit and the lead’s own hours are counted, once and yearly apart, with options and finance’s check. Nothing on what the money would otherwise do.',
    ],
    [
      3,
      'Bed days are kept apart from cash and are not called savings; the case is negative in cash and says so. Forecast and result are not yet set side by side.',
    ],
    [
      3,
      'Local numbers of people over 65 to 2036 size the demand, with the year. One scenario only, and nothing on unmet need.',
    ],
    [
      3,
      'A named owner accepted it, the weakest factors were acted on, and core parts are told from what may be adapted. No other site has it yet.',
    ],
    [
      3,
      'Begins sure of the wrong cause and says so, ties it to events and names a tension worked through. Its effect on others is told, not shown.',
    ],
  ]),
  // 75 less 12 / 4 for C2 and for C3 and 7 / 4 for C9: 67.25.
  'SIP-09': inOrder([
    [
      3,
      'Falls per 1,000 bed days against the network’s, harm counted, and a ward one team can change. What was ruled out is not told.',
    ],
    [
      2,
      'Three changes are tried, but why a blood pressure sticker should lessen falls is assumed. The link from process to outcome is the part that failed.',
    ],
    [
      2,
      'The night staff asked for low beds and got them, yet the rest of the log is telling and not asking, and families are only named.',
    ],
    [
      3,
      'Right chart for rare events, process and balancing measures, and an honest reading: too few events to see less than a 30% change. Not above without reasoned sampling.',
    ],
    [
      3,
      'Predictions before each of three tests, and all three reported with what came. They follow one another without the learning driving the next.',
    ],
    [
      3,
      'The rise in one-to-one care is counted at £31,000 a year instead of being left out, beside beds and sensors. No sensitivity.',
    ],
    [
      3,
      'The planned saving was withdrawn when the forecast was not met, and no benefit is claimed that was not seen. That is what honest looks like.',
    ],
    [
      3,
      'People over 85 to 2036 and what the same rate would mean in falls, from a local source with its year. One scenario.',
    ],
    [2, 'An owner is named. What goes on, what stops and who watches the one-to-one hours is not settled.'],
    [
      3,
      'Says plainly that the process moved and the outcome did not, and what that taught. Own limits are tied to events.',
    ],
  ]),
  // 75 less 10 / 4, 12 / 4, 12 / 4, 8 / 4, 8 / 4 and 7 / 4 for C1, C2, C6, C7, C8 and C9: 60.75.
  'SIP-18': inOrder([
    [
      2,
      'The wait is measured over 8 points, but that half the families need one long session is a guess that decides everything and was not looked into first.',
    ],
    [2, 'Lean is named and the assumption is written down. Why one session should be enough for whom is not argued.'],
    [
      3,
      'Clinicians’ worry about risk was heard and proved right, the parents’ forum was asked, and the safeguarding lead could stop it. The plan changed.',
    ],
    [
      3,
      'Outcome, process and a balancing measure that did its work: re-referrals rose from 7% to 19% and were seen in time.',
    ],
    [3, 'Two cycles with predictions, small first, and a stop rule written before the start and kept at week 12.'],
    [2, 'The psychologist’s time and rooms are costed. The clinicians’ own time and what was displaced are missing.'],
    [
      2,
      'No benefit is claimed, rightly. What success would have been worth is not worked out, so nobody could have chosen.',
    ],
    [
      2,
      'Fewer under-18s and a rising rate are quoted side by side and not brought together into a demand for this service.',
    ],
    [2, 'What was learned is shared. Who would take it up again, and what would have to be so, is not said.'],
    [
      3,
      'Candid about stopping, about families who felt put off, and about what a stop rule spared. Little on what was done differently since.',
    ],
  ]),
};
