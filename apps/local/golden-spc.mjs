// Golden cases of the SPC engine: what a peer package made of a series, held against what ours makes of it under the profile
// that keeps the peer's conventions. The schema of a case is in test/published-data/spc/README.md.
import { analyse, toJson } from '#libs/spc';
import { comparePlotTheDots, compareQcc, compareQicharts2 } from './golden-spc-comparisons.mjs';
import { planOfPlotTheDots, planOfQcc, planOfQicharts2 } from './golden-spc-plans.mjs';
import { Report } from './golden-spc-report.mjs';

const PEERS = {
  NHSRplotthedots: { profiles: ['plot-the-dots-r'], plan: planOfPlotTheDots, compare: comparePlotTheDots },
  qicharts2: { profiles: ['anhoej'], plan: planOfQicharts2, compare: compareQicharts2 },
  qcc: { profiles: ['western-electric', 'nelson'], plan: planOfQcc, compare: compareQcc },
};

/** @returns {{ id: string, verdict: 'agrees' | 'partly' | 'differs', differences: string[] }} */
export function checkSpcCase(golden) {
  const peer = PEERS[golden.peer.package];
  if (!peer) return { id: golden.id, verdict: 'differs', differences: [`no profile keeps to ${golden.peer.package}`] };
  const { series, plan } = peer.plan(golden);
  const analyses = peer.profiles.map((profile) => analyse(series, { ...plan, profile }));
  if (golden.expected.error !== null) return answersWhatPeerRefuses(golden, analyses);
  const report = new Report(golden);
  peer.compare(golden, analyses, report);
  for (const analysis of analyses) report.finite(toJson(analysis), 'json');
  return report.outcome();
}

/** The peer stops with an error; we must answer: every number finite, and a notice or a typed finding that says why. */
function answersWhatPeerRefuses(golden, analyses) {
  const report = new Report(golden);
  for (const analysis of analyses) {
    const json = toJson(analysis);
    report.finite(json, 'json');
    if (!json.variation.reason && !json.notices.length) report.differ('nothing is said about data the peer refuses');
  }
  return report.outcome();
}
