// Ends what its parent started when the parent is gone, however it went: the system closes our standard input then.
// Each line of it is `guard PID group|postgres GRACE_MS` or `release PID`. See guard.mjs for the other side.
import { createInterface } from 'node:readline';
import { isRunning, signalGroup, signalProcess, until } from './processes.mjs';

/** Postgres writes everything to disk before it goes. This long without an end means it will not end by itself. */
const CHECKPOINT_MS = 60_000;

const guarded = new Map();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});

for await (const line of createInterface({ input: process.stdin })) {
  const [verb, pid, kind, grace] = line.split(' ');
  if (verb === 'guard') guarded.set(Number(pid), { kind, grace: Number(grace) });
  else guarded.delete(Number(pid));
}

const all = [...guarded].map(([pid, { kind, grace }]) => ({ pid, kind, grace }));
// Servers first: they have work under way that wants its database.
await Promise.all(all.filter(({ kind }) => kind === 'group').map(endGroup));
await Promise.all(all.filter(({ kind }) => kind === 'postgres').map(endPostgres));
process.exit(0);

async function endGroup({ pid, grace }) {
  signalGroup(pid, 'SIGTERM');
  await until(() => !isRunning(pid), grace);
  signalGroup(pid, 'SIGKILL');
}

async function endPostgres({ pid }) {
  signalProcess(pid, 'SIGINT');
  if (!(await until(() => !isRunning(pid), CHECKPOINT_MS))) signalProcess(pid, 'SIGQUIT');
}
