import type { NotificationKind } from './reactions.js';

/** What the words are made of: the facts of the notification, and the names as they are today. */
export interface NotificationFacts {
  /** Null when the notification is about no project. */
  readonly projectTitle: string | null;
  /** Null when the notification is about nobody. */
  readonly personName: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** What the programme did, for whoever appealed. */
const toldOfAppeal: Readonly<Record<string, string>> = {
  clarified: 'the programme has answered. Say within 10 working days whether that settles it',
  refused: 'the review found no ground for it. Read why',
  'to-panel': 'the review sends it to a panel',
  upheld: 'the panel has upheld it. Read what it decided',
  'not-upheld': 'the panel has not upheld it. Read why',
};

/** Where a case is now, for those of the programme whom it concerns. It names no plan and nobody. */
const movedCase: Readonly<Record<string, string>> = {
  lodged: 'has come in. Answer it within 10 working days',
  clarified: 'was answered',
  settled: 'is settled by the answer',
  'in-review': 'is to be reviewed by somebody who had no part in the marking',
  refused: 'was found to have no ground',
  'to-panel': 'goes to a panel. Arrange for it to sit',
  upheld: 'was upheld',
  'not-upheld': 'was not upheld',
  withdrawn: 'was withdrawn',
};

/** The words of a notification. */
export function notificationText(
  kind: NotificationKind,
  { projectTitle, personName, facts }: NotificationFacts,
): string {
  const project = `“${projectTitle ?? ''}”`;
  const somebody = personName ?? 'Somebody';
  const fact = (name: string) => String(facts[name] ?? '').replaceAll('-', ' ');
  const codes = Array.isArray(facts['codes']) ? facts['codes'].map(String) : [];
  const state = String(facts['state'] ?? '');
  const words: Readonly<Record<NotificationKind, () => string>> = {
    'joined-team': () => `You are on the team of ${project} as its ${fact('role')}.`,
    'gate-requested': () => `${project} asks you to sign gate ${fact('gate')}.`,
    'gate-returned': () =>
      `Gate ${fact('gate')} of ${project} came back from its ${fact('role')}. Read what is missing.`,
    'gate-passed': () => `${project} has passed gate ${fact('gate')}.`,
    'gate-went-stale': () =>
      `Gate ${fact('gate')} of ${project} went stale: something it rested on has changed. Read what; a signer passes it again in one click once its conditions hold.`,
    'signers-reminded': () => `A reminder: gate ${fact('gate')} of ${project} still waits for your signature.`,
    'handover-proposed': () => `${somebody} asks you to take over ${project} as its lead.`,
    'handover-accepted': () =>
      `${somebody} is ready to take over ${project}. A mentor or the service owner confirms it.`,
    'handover-declined': () => `${somebody} will not take over ${project}. Propose somebody else.`,
    'lead-handed-over': () => `${somebody} leads ${project} after ${fact('lastDay')}.`,
    'publication-reviewed': () =>
      facts['approved'] === true
        ? `${project} is published in the library.`
        : `The curator sent ${project} back before publishing it. Read their comments.`,
    'adoption-heard': () => `Another team that took up ${project} now says of it: ${fact('state')}.`,
    'mentor-nudged': () =>
      `The programme asks after ${project}: it has got as far as the stage “${fact('stage')}”. Ask its lead what keeps them.`,
    'submission-deferred': () =>
      `The programme has deferred ${project} to a later round. Nothing of it is marked in this one.`,
    'marker-invited': () => 'You are asked to mark for this programme. Answer, and say what you should be kept from.',
    'plans-to-mark': () =>
      `${codes.length === 1 ? 'Plan' : 'Plans'} ${codes.join(', ')} ${codes.length === 1 ? 'is' : 'are'} in your queue to mark.`,
    'marks-to-discuss': () =>
      `Your mark of plan ${fact('code')} does not agree with the other. Read both, and discuss it with the other marker.`,
    'appeal-told': () => `Your appeal about ${project}: ${toldOfAppeal[state] ?? 'something has come of it'}.`,
    'appeal-case-moved': () => `An appeal against a result ${movedCase[state] ?? 'has moved on'}.`,
    'result-released': () => `The result of ${project} is out. You can talk it over with your supervisor.`,
  };
  return words[kind]();
}
