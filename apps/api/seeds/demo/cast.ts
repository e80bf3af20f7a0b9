import { type MembershipRole, type OrganisationKind, PeopleService, systemViewer, type Viewer } from '#libs/identity';
import { demoGuide } from '../../src/identity/demo-guide.js';
import type { SampleProject } from './samples.js';

/** Fictional people of one trust, one for each role, and a lead for each of its projects. */
export interface Cast {
  readonly organisationId: string;
  readonly viewer: (person: string) => Viewer;
  readonly personId: (person: string) => string;
}

const OFFICES: Readonly<Record<string, readonly MembershipRole[]>> = {
  mentor: ['mentor'],
  sponsor: ['sponsor'],
  finance: ['finance-partner'],
  owner: ['service-owner'],
  manager: ['manager'],
  reader: ['trust-reader'],
  curator: ['curator'],
  administrator: ['administrator'],
};
const PROGRAMME: Readonly<Record<string, readonly MembershipRole[]>> = {
  director: ['programme-director'],
  assessorOne: ['assessor'],
  assessorTwo: ['assessor'],
  assessorThree: ['assessor'],
  moderator: ['moderator'],
  examiner: ['external-examiner'],
  assessorFour: ['assessor'],
  assessorFive: ['assessor'],
  assessorSix: ['assessor'],
  assessorSeven: ['assessor'],
  programmeAdministrator: ['administrator'],
};

const FIRST = [
  'Avery',
  'Blair',
  'Casey',
  'Devon',
  'Ellis',
  'Finley',
  'Gray',
  'Harper',
  'Indigo',
  'Jules',
  'Kit',
  'Lane',
  'Marlow',
  'Noor',
  'Oakley',
  'Perry',
  'Quinn',
  'Robin',
  'Sage',
  'Tatum',
  'Uma',
  'Vale',
  'Wren',
  'Yael',
  'Zion',
];
const LAST = [
  'Ashdown',
  'Birchall',
  'Coombe',
  'Dunmore',
  'Elderby',
  'Fenwick',
  'Garside',
  'Holloway',
  'Inglewood',
  'Jessop',
  'Kestrel',
  'Larkhill',
];

/** A made-up name for the nth person: never the same twice in a demonstration. */
const nameOf = (n: number): string =>
  `${FIRST[n % FIRST.length] ?? ''} ${LAST[Math.floor(n / FIRST.length + n) % LAST.length] ?? ''}`;

let made = 0;

async function castOf(
  people: PeopleService,
  name: string,
  kind: OrganisationKind,
  roles: Readonly<Record<string, readonly MembershipRole[]>>,
): Promise<Cast> {
  const { id: organisationId } = await people.registerOrganisation({ kind, name, fictional: true });
  const system = systemViewer(organisationId);
  const ids = new Map<string, string>();
  const names = new Map<string, string>();
  for (const [person, held] of Object.entries(roles)) {
    const fullName = demoGuide[person]?.name ?? nameOf(made);
    made++;
    const { id } = await people.registerPerson(system, {
      name: fullName,
      email: `${fullName.toLowerCase().replace(' ', '.')}.${made}@demo.example`,
      fictional: true,
    });
    for (const role of held) await people.appoint(system, { personId: id, role, startsOn: '2024-08-07' });
    ids.set(person, id);
    names.set(person, fullName);
  }
  const personId = (person: string): string => {
    const id = ids.get(person);
    if (!id) throw new Error(`The demonstration has no ${person} in ${name}.`);
    return id;
  };
  return {
    organisationId,
    personId,
    viewer: (person) => ({
      organisationId,
      organisationKind: kind,
      personId: personId(person),
      acting: 'member',
      projectIds: [],
      name: names.get(person) ?? '',
      roles: roles[person] ?? [],
      grants: [],
      credentialId: null,
      session: null,
    }),
  };
}

/** Registers every host of the samples with people of every role and a lead for each project, and one programme. */
export async function registerCast(
  people: PeopleService,
  samples: readonly SampleProject[],
): Promise<{ trusts: ReadonlyMap<string, Cast>; programme: Cast }> {
  const trusts = new Map<string, Cast>();
  for (const host of new Set(samples.map((sample) => sample.host))) {
    const leads = samples.filter((sample) => sample.host === host).map(({ id }) => [id, ['clinician']] as const);
    trusts.set(host, await castOf(people, host, 'trust', { ...OFFICES, ...Object.fromEntries(leads) }));
  }
  return {
    trusts,
    programme: await castOf(people, 'Eastern Postgraduate Programme (FICTIONAL)', 'programme', PROGRAMME),
  };
}
