// Runs before anything is installed, so it uses nothing that is: `ensure.mjs` installs, `ensure.mjs build` also builds.
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { checkoutFolder } from './checkout.mjs';
import { startProgram, untilEnded } from './child.mjs';
import { takeLock } from './lock.mjs';
import { isWindows } from './processes.mjs';
import { stopRequest } from './stop-request.mjs';

process.chdir(checkoutFolder);

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Springboard needs Node 20.19 or newer; this is ${process.version}.`);
  process.exit(1);
}

/** As a shell would give it for Ctrl-C. */
const STOPPED = 130;
const LOCK = '.springboard-lock';
/** What the program that runs now has said. */
const SAID = join(LOCK, 'said.log');
const everyBuild = ['package-lock.json', 'package.json', 'tsconfig.json', 'apps/local/ensure.mjs'];
const builds = [
  {
    what: 'the API',
    script: 'build:api',
    into: 'dist/api',
    from: ['nest-cli.json', 'apps/api', 'apps/worker', 'libs'],
  },
  { what: 'the pages', script: 'build:web', into: 'dist/web', from: ['apps/web', 'libs'] },
];

const stop = stopRequest();
const lock = await takeTurn(LOCK);
try {
  const platform = [process.versions.modules, process.platform, process.arch];
  await keep('node_modules/.springboard', hash(['package-lock.json'], platform), 'Installing the packages', [
    'ci',
    '--include=dev',
    '--loglevel=error',
  ]);
  if (process.argv[2] === 'build') {
    for (const { what, script, into, from } of builds) {
      const built = hash([...everyBuild, ...from.filter(existsSync)]);
      await keep(`${into}/.springboard`, built, `Building ${what}`, ['run', '--silent', script]);
    }
  }
} finally {
  lock.release();
}
process.exit();

/** Does the work unless its stamp says that it was done for just this. The stamp lies in what the work makes. */
async function keep(stamp, wanted, doing, words) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const started = Date.now();
  rmSync(stamp, { force: true });
  process.stdout.write(`${doing} … `);
  const code = await npm(words);
  if (code !== 0) {
    console.log(code === STOPPED ? 'stopped' : `failed:\n${readFileSync(SAID, 'utf8')}`);
    lock.release();
    process.exit(code);
  }
  writeFileSync(stamp, wanted);
  console.log(`${((Date.now() - started) / 1000).toFixed(1)} s`);
}

async function npm(words) {
  const cli = process.env.npm_execpath;
  const [program, args] = cli ? [process.execPath, [cli, ...words]] : ['npm', words];
  // NODE_ENV=production would leave the compiler out.
  const env = { ...process.env, NODE_ENV: undefined };
  // What compilers say when all is well hides what a person needs to read: it is shown when they fail.
  const said = openSync(SAID, 'w');
  try {
    const child = startProgram(program, args, {
      env,
      stdio: ['ignore', said, said],
      grace: 2000,
      shell: !cli && isWindows,
    });
    return (await untilEnded(child, stop)) ?? STOPPED;
  } finally {
    closeSync(said);
  }
}

/** Two starts at once: the second waits for the first, and then finds the work done. */
async function takeTurn(folder) {
  mkdirSync(folder, { recursive: true });
  for (let hasSaid = false; ; hasSaid = true) {
    const { holder, release } = takeLock(join(folder, 'holder'));
    if (!holder) return { release };
    if (!hasSaid) console.log(`Another start (process ${holder}) is installing or building; waiting for it`);
    const asked = await Promise.race([stop, wait(300)]);
    if (asked) process.exit(STOPPED);
  }
}

function hash(paths, others = []) {
  const sum = createHash('sha256').update(others.join());
  for (const file of paths.flatMap(filesIn).sort()) {
    // With its length, so that no two lists of files read alike.
    const content = readFileSync(file);
    sum.update(`${file}\0${content.length}\0`).update(content);
  }
  return sum.digest('hex');
}

/** Without what no build depends on: a test, and what is made from a build or by one. */
function filesIn(path) {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .filter((name) => name !== 'schema.graphql' && name !== '.react-router' && !/\.(db-|e2e-)?spec\.tsx?$/.test(name))
    .flatMap((name) => filesIn(join(path, name)));
}
