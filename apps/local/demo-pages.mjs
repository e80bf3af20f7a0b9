// The main pages of the demonstration with somebody to whom each belongs: for pictures and for weighing.
import { untilEnded } from './child.mjs';
import { migrationEnvironment, runningEnvironment } from './database-roles.mjs';
import { joinEmbeddedDatabase } from './embedded-database.mjs';
import { startEntry } from './entries.mjs';
import { freePort } from './free-port.mjs';

const lead = { role: 'clinician', of: 'Northmere' };
const marker = { role: 'assessor', of: 'Eastern' };
const director = { role: 'programme-director', of: 'Eastern' };
const project = (path) => ({ as: lead, path: `/projects/:project${path}` });

/**
 * `:project`, `:measure`, `:line`, `:packet`, `:exemplar` and `:record` stand for the lead's first project, its first measure,
 * the first cost of its preferred option, the first plan in the marker's queue, the exemplar they calibrate with and the
 * library's first record; `:round` for the director's newest round.
 */
export const mainPages = [
  { as: null, path: '/' },
  { as: null, path: '/sign-in' },
  { as: null, path: '/library' },
  { as: null, path: '/library/:record' },
  { as: null, path: '/verify' },
  { as: null, path: '/verify/offline' },
  { as: null, path: '/help' },
  { as: null, path: '/help/glossary' },
  { as: null, path: '/nowhere' },
  { as: lead, path: '/projects' },
  { as: lead, path: '/projects/start' },
  project(''),
  project('/stages/problem'),
  project('/stages/problem/problem-statement'),
  project('/stages/problem/problem-statement/versions'),
  project('/gates/G1'),
  project('/causes'),
  project('/drivers'),
  project('/assumptions'),
  project('/stakeholders'),
  project('/aim'),
  project('/measures'),
  project('/measures/together'),
  project('/measures/:measure'),
  project('/measures/:measure/judging'),
  project('/measures/:measure/recalculate'),
  project('/measures/:measure/certainty'),
  project('/measures/:measure/groups'),
  project('/measures/:measure/behind'),
  project('/measures/:measure/paste'),
  project('/measures/chart'),
  project('/measures/new'),

  project('/plan'),
  project('/plan/figures'),
  project('/plan/figures/money'),
  project('/plan/figures/simulation?seed=1'),
  project('/plan/frame'),
  project('/plan/stages'),
  project('/plan/warnings'),
  project('/plan/filter'),
  project('/plan/needs'),
  project('/plan/lines/:line'),
  project('/plan/lines/:line/details'),
  project('/plan/lines/:line/post'),
  project('/plan/lines/:line/unit-cost'),
  project('/plan/benefits/realised'),
  project('/plan/risks'),
  project('/plan/sign-offs'),
  project('/plan/rests-on'),
  project('/plan/check'),
  project('/plan/decision'),
  project('/milestones'),
  project('/cycles'),
  project('/risks'),
  project('/result'),
  project('/sharing'),
  project('/team'),
  project('/handover'),
  project('/submission'),
  project('/proof'),
  project('/publication'),
  { as: lead, path: '/inbox' },
  { as: lead, path: '/account' },
  { as: { role: 'mentor', of: 'Northmere' }, path: '/signing' },
  { as: marker, path: '/marking' },
  { as: marker, path: '/marking/:packet' },
  { as: marker, path: '/marking/standard' },
  { as: marker, path: '/marking/severity' },
  { as: { role: 'external-examiner', of: 'Eastern' }, path: '/external' },
  { as: director, path: '/programme' },
  { as: director, path: '/programme/rounds/:round/moderation' },
  { as: director, path: '/programme/rounds/:round/board' },
  { as: director, path: '/programme/rounds/:round/resubmissions' },
  { as: marker, path: '/marking/invitation' },
  { as: marker, path: '/marking/calibration' },
  { as: marker, path: '/marking/calibration/:exemplar' },
  { as: marker, path: '/marking/comments' },
  { as: director, path: '/programme/markers' },
  { as: director, path: '/programme/markers/exemplars' },
  { as: { role: 'curator', of: 'Northmere' }, path: '/curating' },
  { as: { role: 'trust-reader', of: 'Northmere' }, path: '/portfolio' },
  { as: { role: 'trust-reader', of: 'Northmere' }, path: '/portfolio/measures' },
  { as: { role: 'administrator', of: 'Northmere' }, path: '/reference-sets' },
  { as: { role: 'administrator', of: 'Northmere' }, path: '/reference-sets/employer-ni' },
  { as: { role: 'administrator', of: 'Northmere' }, path: '/population-files' },
  { as: { role: 'administrator', of: 'Northmere' }, path: '/reference-sets/approval-limits' },
  { as: { role: 'administrator', of: 'Northmere' }, path: '/people' },
];

/** Serves the demonstration on a port of its own, whether or not `npm start` is running on the same data. */
export async function serveDemo(stop) {
  const database = await joinEmbeddedDatabase();
  const steps = [
    ['migrate', migrationEnvironment(database.url)],
    ['seed', runningEnvironment(database.url)],
  ];
  for (const [entry, environment] of steps) {
    const code = await untilEnded(startEntry(entry, { ...environment, DEPLOYMENT: 'demo' }), stop);
    if (code !== 0) process.exit(code ?? 130);
  }
  const port = await freePort();
  const server = startEntry('main', { ...runningEnvironment(database.url), DEPLOYMENT: 'demo', PORT: String(port) });
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; !(await isReady(address)); tries++) {
    if (tries > 600) throw new Error('The server did not become ready within a minute.');
    await new Promise((done) => setTimeout(done, 100));
  }
  return {
    address,
    stop: async () => {
      await server.stop();
      await database.stop();
    },
  };
}

const isReady = (address) =>
  fetch(`${address}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  );

/** Asks the API; refuses to go on without an answer. */
export async function ask(address, query, { variables, secret } = {}) {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(secret ? { authorization: `Bearer ${secret}` } : {}) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
  return data;
}

/** A session of a fictional person with this role there. */
export async function sessionOf(address, { role, of }) {
  const { demoPeople } = await ask(address, '{ demoPeople { id roles organisation { id name } } }');
  const person = demoPeople.find(({ roles, organisation }) => roles.includes(role) && organisation.name.startsWith(of));
  const { signInToDemo } = await ask(
    address,
    'mutation ($input: SignInToDemoInput!) { signInToDemo(input: $input) { secret } }',
    { variables: { input: { personId: person.id, organisationId: person.organisation.id } } },
  );
  return signInToDemo.secret;
}

/** The pages with the ids of this demonstration in their addresses. */
export async function addressedPages(address) {
  const secret = await sessionOf(address, lead);
  const { myProjects } = await ask(
    address,
    '{ myProjects(first: 1) { edges { node { id measures { id } businessCase { options { kind lines { id } } } } } } }',
    { secret },
  );
  const { markingQueue, ownCalibration } = await ask(
    address,
    '{ markingQueue { packetId } ownCalibration { calibrations { id } } }',
    { secret: await sessionOf(address, marker) },
  );
  const { rounds } = await ask(address, '{ rounds { id } }', { secret: await sessionOf(address, director) });
  const { library } = await ask(address, '{ library(first: 1) { edges { node { id } } } }');
  const [{ node: first }] = myProjects.edges;
  const ids = {
    project: first.id,
    measure: first.measures[0].id,
    line: first.businessCase.options.find(({ kind }) => kind === 'PREFERRED').lines[0].id,
    packet: markingQueue[0]?.packetId,
    round: rounds[0]?.id,
    exemplar: ownCalibration.calibrations[0]?.id,
    record: library.edges[0].node.id,
  };
  // Nobody of the demonstration may have a plan to mark at the moment, and there may be no round.
  return mainPages
    .filter(({ path }) => !path.includes(':packet') || ids.packet)
    .filter(({ path }) => !path.includes(':exemplar') || ids.exemplar)
    .filter(({ path }) => !path.includes(':round') || ids.round)
    .map(({ as, path }) => ({
      as,
      name: path,
      path: path.replace(/:(project|measure|line|packet|exemplar|record|round)/g, (_, id) => ids[id]),
    }));
}
