import type { NotificationKind } from '../gql/graphql.js';

/** What is not here is looked at on the page of its gate, or of the project. */
const ofKind: Readonly<Partial<Record<NotificationKind, string>>> = {
  HANDOVER_PROPOSED: 'handover',
  HANDOVER_ACCEPTED: 'handover',
  HANDOVER_DECLINED: 'handover',
  LEAD_HANDED_OVER: 'team',
  PUBLICATION_REVIEWED: 'publication',
  ADOPTION_HEARD: 'publication',
  RESULT_RELEASED: 'submission',
  APPEAL_TOLD: 'appeal',
};

/** What is not here is looked at in one's queue of plans to mark. */
const ofNoProject: Readonly<Partial<Record<NotificationKind, string>>> = {
  MARKER_INVITED: '/marking/invitation',
  APPEAL_CASE_MOVED: '/programme/appeals',
};

/** Where what somebody was told of is looked at, or done. */
export function placeOfNotification(
  kind: NotificationKind,
  projectId: string | null | undefined,
  gate: string | null,
): string {
  if (!projectId) return ofNoProject[kind] ?? '/marking';
  const page = gate ? `gates/${gate}` : ofKind[kind];
  return page ? `/projects/${projectId}/${page}` : `/projects/${projectId}`;
}
