import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const DATA = { type: 'jest-light-runner-worker-data', workerData: 'what it works with' };

/** A process of the runner that listens to the pool from the start, and asks once it has loaded what it needs. */
const LATE = `
  process.on('message', (message) => {
    if (message === 'begin') setTimeout(ask, 200);
  });
  function ask() {
    process.on('message', (message) => {
      if (message?.type !== '${DATA.type}') return;
      process.send(message.workerData);
      process.disconnect();
    });
    process.send('jest-light-runner-get-worker-data');
  }`;

/** What such a process says after somebody else’s question was answered to all: null when it never hears of it. */
function saidBy(late: readonly string[]): Promise<unknown> {
  const child = spawn(process.execPath, [...late, '-e', LATE], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  child.send('begin');
  child.send(DATA);
  return new Promise((done) => {
    child.on('message', (message) => {
      if (message !== 'jest-light-runner-get-worker-data') done(message);
      else setTimeout(() => (done(null), child.kill()), 500);
    });
  });
}

describe('a process of the test runner that asks after another was answered', () => {
  it('finds what it is to work with', async () => {
    expect(await saidBy(['--import', resolve('test/support/worker-data.mjs')])).toBe(DATA.workerData);
  });

  it('would wait for ever by itself', async () => {
    expect(await saidBy([])).toBeNull();
  });
});
