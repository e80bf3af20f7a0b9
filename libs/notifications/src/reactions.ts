import { type TeamRole, teamRoles } from '#libs/identity';
import type { StoredEvent } from '#libs/platform';

export const notificationKinds = [
  'joined-team',
  'gate-requested',
  'gate-returned',
  'gate-passed',
  'gate-went-stale',
  'signers-reminded',
  'handover-proposed',
  'handover-accepted',
  'handover-declined',
  'lead-handed-over',
  'publication-reviewed',
  'adoption-heard',
  'result-released',
  'mentor-nudged',
  'submission-deferred',
  'marker-invited',
  'plans-to-mark',
  'marks-to-discuss',
  'appeal-told',
  'appeal-case-moved',
] as const;
export type NotificationKind = (typeof notificationKinds)[number];

/** Who is told: people by what they are on the project's team today, and people the event names. */
interface Audience {
  readonly roles?: readonly TeamRole[];
  readonly people?: readonly string[];
}

type Data = Readonly<Record<string, unknown>>;

interface Reaction {
  readonly kind: NotificationKind;
  readonly to: (data: Data) => Audience;
  /** What of the event the words are made from: keys and choices, never what somebody wrote. */
  readonly facts: readonly string[];
  /** Which field of the event names the person it is about, if the words name one. */
  readonly about?: string;
  /** Which field names the project's own organisation, when the event happened in another. */
  readonly host?: string;
  /**
   * What is told of blind marking: by the day alone, for the hour would tell a marker when the other was done; and to whoever
   * did the last of it too, who cannot know what it led to.
   */
  readonly blind?: true;
}

const lead: Audience = { roles: ['lead'] };
const toTheLead = (): Audience => lead;
const toThePerson =
  (field: string) =>
  (data: Data): Audience => ({ people: [data[field] as string] });
const signersIn = (data: Data): TeamRole[] =>
  teamRoles.filter((role) => (data['signers'] as unknown[]).includes(role === 'supervisor' ? 'mentor' : role));
const toTheSigners = (data: Data): Audience => ({ roles: signersIn(data) });

/**
 * What is told of which event, to whom: the one table. All of them are on the team of the project or named by its own
 * acts. Who marks is told of no project here, only of their own place among the markers: no name of a candidate reaches them.
 */
export const reactions: Readonly<Record<string, Reaction>> = {
  'projects.team-member-added.v1': { kind: 'joined-team', to: toThePerson('personId'), facts: ['role'] },
  'projects.gate-requested.v1': { kind: 'gate-requested', to: toTheSigners, facts: ['gate'] },
  'projects.gate-returned.v1': { kind: 'gate-returned', to: toTheLead, facts: ['gate', 'role'] },
  'projects.gate-passed.v1': { kind: 'gate-passed', to: toTheLead, facts: ['gate'] },
  'projects.gate-went-stale.v1': {
    kind: 'gate-went-stale',
    to: (data) => ({ roles: ['lead', ...signersIn(data)] }),
    facts: ['gate'],
  },
  'projects.signers-reminded.v1': {
    kind: 'signers-reminded',
    to: ({ personIds }) => ({ people: personIds as string[] }),
    facts: ['gate'],
  },
  'projects.handover-proposed.v1': {
    kind: 'handover-proposed',
    to: toThePerson('toPersonId'),
    facts: [],
    about: 'fromPersonId',
  },
  'projects.handover-accepted.v1': {
    kind: 'handover-accepted',
    to: () => ({ roles: ['lead', 'mentor', 'service-owner'] }),
    facts: [],
    about: 'toPersonId',
  },
  'projects.handover-declined.v1': { kind: 'handover-declined', to: toTheLead, facts: [], about: 'toPersonId' },
  'projects.lead-handed-over.v1': {
    kind: 'lead-handed-over',
    to: () => ({ roles: teamRoles }),
    facts: ['lastDay'],
    about: 'toPersonId',
  },
  'library.publication-reviewed.v1': { kind: 'publication-reviewed', to: toTheLead, facts: ['approved'] },
  'library.adopter-heard.v1': { kind: 'adoption-heard', to: () => ({ roles: teamRoles }), facts: ['state'] },
  'assessment.result-released.v1': {
    kind: 'result-released',
    to: toTheLead,
    facts: [],
    host: 'hostOrganisationId',
  },
  'assessment.mentor-nudged.v1': {
    kind: 'mentor-nudged',
    to: () => ({ roles: ['mentor', 'supervisor'] }),
    facts: ['stage'],
    host: 'hostOrganisationId',
  },
  'assessment.submission-deferred.v1': {
    kind: 'submission-deferred',
    to: toTheLead,
    facts: [],
    host: 'hostOrganisationId',
  },
  'assessment.appeal-told.v1': { kind: 'appeal-told', to: toThePerson('lodgedBy'), facts: ['state'] },
  'assessment.appeal-case-moved.v1': {
    kind: 'appeal-case-moved',
    to: ({ toldIds }) => ({ people: toldIds as string[] }),
    facts: ['state'],
  },
  'assessment.marker-invited.v1': { kind: 'marker-invited', to: toThePerson('personId'), facts: [] },
  'assessment.plans-given.v1': { kind: 'plans-to-mark', to: toThePerson('personId'), facts: ['codes'], blind: true },
  'assessment.discussion-needed.v1': {
    kind: 'marks-to-discuss',
    to: ({ personIds }) => ({ people: personIds as string[] }),
    facts: ['code'],
    blind: true,
  },
};

export interface ToTell {
  readonly kind: NotificationKind;
  readonly organisationId: string;
  /** Null for what is about no project. */
  readonly projectId: string | null;
  readonly roles: readonly TeamRole[];
  readonly people: readonly string[];
  readonly aboutPersonId: string | null;
  readonly facts: Data;
  /** Whether it is of blind marking: told by the day alone, and to whoever did it too. */
  readonly blind: boolean;
}

/** What an event asks to be told, or undefined when nothing. */
export function reactionTo({ type, organisationId, data }: StoredEvent): ToTell | undefined {
  const reaction = reactions[type];
  if (!reaction) return undefined;
  const { roles = [], people = [] } = reaction.to(data);
  return {
    kind: reaction.kind,
    organisationId: reaction.host ? (data[reaction.host] as string) : organisationId,
    projectId: (data['projectId'] as string | undefined) ?? null,
    roles,
    people,
    aboutPersonId: reaction.about ? (data[reaction.about] as string) : null,
    blind: reaction.blind ?? false,
    facts: Object.fromEntries(reaction.facts.map((name) => [name, data[name] ?? null])),
  };
}
