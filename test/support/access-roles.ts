import {
  mayEver,
  type MembershipRole,
  opens,
  type Permission,
  SignInService,
  type Standing,
  standingsFor,
  standingsOf,
  systemViewer,
  teamRoles,
  type Viewer,
} from '#libs/identity';
import type { AppealedRound } from './appealed-round.js';
import type { PlantedMarking } from './planted-marking.js';
import type { PlantedTrust } from './planted-trust.js';
import type { Answer, Caller, TestApi } from './test-api.js';

/** Somebody, and where they stand towards the one project that every call is about. */
export interface Role {
  readonly called: string;
  readonly caller: Caller;
  readonly viewer: Viewer;
  readonly towards: ReadonlySet<Standing>;
  /** Acts in another organisation, where nothing of this trust exists. */
  readonly isElsewhere: boolean;
}

/** Everybody the access table tells apart, and some it must not confuse. */
export async function everyRole(api: TestApi, trust: PlantedTrust, marking: PlantedMarking): Promise<Role[]> {
  const { organisationId, projectId, people } = trust;
  const other = await api.organisation('Stourmouth (FICTIONAL)');
  const programme = await api.organisation('Eastern Programme (FICTIONAL)', 'programme');
  const system = systemViewer(organisationId);
  const role = async (called: string, caller: Caller, standings: readonly Standing[] = []): Promise<Role> => {
    const viewer = await api.app.get(SignInService).viewerOf(caller.secret || undefined);
    return {
      called,
      caller,
      viewer,
      towards: new Set([...standingsOf(viewer), ...standings]),
      isElsewhere: viewer.organisationId !== organisationId,
    };
  };
  const granted = async (name: string, right: 'direct' | 'read-own-work', home?: MembershipRole): Promise<Role> => {
    const personId = home ? await api.person(programme, name, home) : await api.person(organisationId, name);
    await api.people.makeKnownIn(system, personId);
    await api.people.grantProject(system, { personId, projectId, right });
    return role(name, await api.signIn(personId, organisationId), [`grant:${right}`]);
  };
  const former = await api.person(organisationId, 'person whose membership ended');
  const { id } = await api.people.appoint(system, { personId: former, role: 'clinician', startsOn: '2020-01-01' });
  const formerCaller = await api.signIn(former, organisationId);
  await api.people.endMembership(system, { id, version: 1, endsOn: '2026-08-01' });
  const strangerRoles = ['clinician', 'mentor', 'sponsor', 'curator', 'administrator', 'trust-reader'] as const;
  return [
    await role('the public', api.thePublic),
    await role('clinician off the team', people.colleague),
    ...(await Promise.all(teamRoles.map((name) => role(name, people[name], [`team:${name}`])))),
    await role('trust reader', people['trust-reader']),
    await role('curator', people.curator),
    await role('administrator', people.administrator),
    await role('person of another trust', await api.someone(other, 'person of another trust', ...strangerRoles)),
    await granted('programme director', 'direct', 'programme-director'),
    await role('assessor', await api.someone(programme, 'assessor', 'assessor')),
    await role('director at home', marking.round.director),
    await role('moderator', marking.moderator),
    await role('external examiner', marking.examiner),
    ...(await Promise.all(marking.markers.map((marker) => role('marker of the project', marker)))),
    await granted('leaver under read own work', 'read-own-work'),
    await role('person whose membership ended', formerCaller),
  ];
}

/** The two sides of an appeal, which is of a project elsewhere. */
export async function rolesInAppeal(api: TestApi, { people }: AppealedRound): Promise<Role[]> {
  const role = async (called: string, caller: Caller, standings: readonly Standing[]): Promise<Role> => {
    const viewer = await api.app.get(SignInService).viewerOf(caller.secret);
    return { called, caller, viewer, towards: new Set([...standingsOf(viewer), ...standings]), isElsewhere: true };
  };
  return [
    await role('lead who appeals', people.lead, ['team:lead']),
    await role('director who is appealed to', people.director, []),
  ];
}

export type Outcome = 'done' | 'empty' | 'shut' | 'not found' | 'not permitted' | 'fault' | (string & {});

export const isForWantOfAccess = (outcome: Outcome): boolean =>
  ['empty', 'shut', 'not found', 'not permitted'].includes(outcome);

/** What came of a call to one root field. */
export function outcomeOf(name: string, { data, errors }: Answer<Record<string, unknown>>): Outcome {
  const code = errors?.[0]?.extensions.code;
  if (code === 'FORBIDDEN' || code === 'UNAUTHENTICATED') return 'shut';
  if (code) return code === 'INTERNAL_SERVER_ERROR' ? 'fault' : code;
  const value = data?.[name];
  if (value === null || (Array.isArray(value) && !value.length)) return 'empty';
  const refusal = (value as { errors?: { __typename: string }[] } | undefined)?.errors?.[0]?.__typename;
  if (refusal === 'NotFoundError') return 'not found';
  if (refusal === 'NotPermittedError') return 'not permitted';
  return refusal ?? 'done';
}

const isAboutOneProject = (permission: Permission): boolean =>
  standingsFor(permission).some((standing) => /^(team:|grant:direct)/.test(standing));

/**
 * What the access table says of somebody: `never` is refused at the door, `not here` by the service, and `may` is for
 * the service to judge by everything else.
 */
export function verdictOf(role: Role, permission: Permission, asksForThisTrust: boolean): 'never' | 'not here' | 'may' {
  if (!mayEver(role.viewer, permission)) return 'never';
  if (permission === 'project:list-own')
    return !asksForThisTrust || (!role.isElsewhere && opens('project:read', role.towards)) ? 'may' : 'not here';
  if (role.isElsewhere && asksForThisTrust) return 'not here';
  if (isAboutOneProject(permission) && !opens(permission, role.towards)) return 'not here';
  return 'may';
}
