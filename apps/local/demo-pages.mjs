// The main pages of the demonstration with somebody to whom each belongs: for pictures and for weighing.
import { untilEnded } from './child.mjs';
import { migrationEnvironment, runningEnvironment } from './database-roles.mjs';
import { joinEmbeddedDatabase } from './embedded-database.mjs';
import { startEntry } from './entries.mjs';
import { freePort } from './free-port.mjs';

const lead = { role: 'clinician', of: 'Northmere' };
const marker = { finds: 'not opened' };
const halfway = { finds: 'half marked' };
const discussing = { finds: 'discussion' };
const passed = { finds: 'distinction' };
const failed = { finds: 'not passed' };
const examiner = { role: 'external-examiner', of: 'Eastern' };
const director = { role: 'programme-director', of: 'Eastern' };
const project = (path) => ({ as: lead, path: `/projects/:project${path}` });

/**
 * `:project`, `:measure`, `:line`, `:packet`, `:exemplar` and `:record` stand for the lead's first project, its first measure,
 * the first cost of its preferred option, the plan a marker has not opened, the exemplar they calibrate with and the
 * library's first record; `:begun` and `:discussed` for the plans that are half marked and discussed, `:round` for the round
 * that goes on, `:finished` for the one that is over and `:scheme` for theirs, `:passed` and `:failed` for projects with a result.
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
  { as: halfway, path: '/marking/:begun' },
  { as: halfway, path: '/marking/:begun/check' },
  { as: discussing, path: '/marking/:discussed/agree' },
  { as: discussing, path: '/marking/:discussed/agree/revise' },
  { as: marker, path: '/marking/standard' },
  { as: marker, path: '/marking/severity' },
  { as: examiner, path: '/external' },
  { as: examiner, path: '/external/:finished' },
  { as: passed, path: '/projects/:passed/result-of-marking' },
  { as: failed, path: '/projects/:failed/result-of-marking' },
  { as: failed, path: '/projects/:failed/appeal' },
  { as: director, path: '/programme' },
  { as: director, path: '/programme/rounds/:round' },
  { as: director, path: '/programme/rounds/:round/screening' },
  { as: director, path: '/programme/rounds/:round/exceptions' },
  { as: director, path: '/programme/rounds/:round/marking' },
  { as: director, path: '/programme/rounds/:round/moderation' },
  { as: director, path: '/programme/rounds/:round/board' },
  { as: director, path: '/programme/rounds/:finished' },
  { as: director, path: '/programme/rounds/:finished/moderation' },
  { as: director, path: '/programme/rounds/:finished/board' },
  { as: director, path: '/programme/rounds/:finished/fairness' },
  { as: director, path: '/programme/rounds/:finished/resubmissions' },
  { as: director, path: '/programme/appeals' },
  { as: director, path: '/programme/schemes/:scheme' },
  { as: director, path: '/programme/schemes/:scheme/cohort' },
  { as: director, path: '/programme/schemes/:scheme/standard' },
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

/** A session of a fictional person with this role there, or of whom it is said that they find this. */
export async function sessionOf(address, { role, of, finds }) {
  const { demoPeople } = await ask(address, '{ demoPeople { id roles finds organisation { id name } } }');
  const person = demoPeople.find((one) =>
    finds ? one.finds?.includes(finds) : one.roles.includes(role) && one.organisation.name.startsWith(of),
  );
  const { signInToDemo } = await ask(
    address,
    'mutation ($input: SignInToDemoInput!) { signInToDemo(input: $input) { secret } }',
    { variables: { input: { personId: person.id, organisationId: person.organisation.id } } },
  );
  return signInToDemo.secret;
}

/** The pages with the ids of this demonstration in their addresses. */
export async function addressedPages(address) {
  const asked = async (who, query) => ask(address, query, { secret: await sessionOf(address, who) });
  const firstProject = async (who, fields) => {
    const { myProjects } = await asked(who, `{ myProjects(first: 1) { edges { node { ${fields} } } } }`);
    return myProjects.edges[0].node;
  };
  const planOf = async (who, isMeant) => {
    const { markingQueue } = await asked(who, '{ markingQueue { packetId state isToDiscuss } }');
    return markingQueue.find(isMeant)?.packetId;
  };
  const first = await firstProject(lead, 'id measures { id } businessCase { options { kind lines { id } } }');
  const { ownCalibration } = await asked(marker, '{ ownCalibration { calibrations { id } } }');
  const { rounds, schemes } = await asked(director, '{ rounds { id state } schemes { id } }');
  const { library } = await ask(address, '{ library(first: 1) { edges { node { id } } } }');
  const ids = {
    project: first.id,
    measure: first.measures[0].id,
    line: first.businessCase.options.find(({ kind }) => kind === 'PREFERRED').lines[0].id,
    packet: await planOf(marker, ({ state }) => state === 'CONFLICT_CHECK'),
    begun: await planOf(halfway, ({ state }) => state === 'IN_PROGRESS'),
    discussed: await planOf(discussing, ({ isToDiscuss }) => isToDiscuss),
    round: rounds.find(({ state }) => state !== 'RELEASED')?.id,
    finished: rounds.find(({ state }) => state === 'RELEASED')?.id,
    scheme: schemes[0]?.id,
    passed: (await firstProject(passed, 'id')).id,
    failed: (await firstProject(failed, 'id')).id,
    exemplar: ownCalibration.calibrations[0]?.id,
    record: library.edges[0].node.id,
  };
  // Whoever tried the demonstration may have marked what waited, or ended the discussion.
  return mainPages
    .filter(({ path }) => [...path.matchAll(/:(\w+)/g)].every(([, id]) => ids[id]))
    .map(({ as, path }) => ({
      as,
      name: path,
      path: path.replace(/:(\w+)/g, (_, id) => ids[id]),
    }));
}
