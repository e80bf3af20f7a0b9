import { Worker } from 'node:worker_threads';
import {
  type CaseSimulation,
  type CaseSimulationInput,
  RefusedInput,
  type RefusalCode,
  simulateCase,
} from '#libs/appraisal';

/** Above so many draws a simulation has a thread of its own. */
const DRAWS_AT_HAND = 2000;
/** A hundred thousand draws of a large case take a few seconds: what takes this long is stuck. */
const PATIENCE = 60_000;

interface Answer {
  readonly simulation?: CaseSimulation;
  readonly refused?: { readonly code: RefusalCode; readonly field: string; readonly message: string };
}

/** @throws RefusedInput as `simulateCase` does; Error when the thread fails or does not end */
export async function runSimulation(input: CaseSimulationInput): Promise<CaseSimulation> {
  if (input.draws <= DRAWS_AT_HAND) return simulateCase(input);
  const worker = new Worker(new URL('./simulation-thread.mjs', import.meta.url), { workerData: input });
  const timer = setTimeout(() => void worker.terminate(), PATIENCE);
  try {
    const { simulation, refused } = await new Promise<Answer>((done, failed) => {
      worker.once('message', done);
      worker.once('error', failed);
      worker.once('exit', () => failed(new Error('The simulation ended without an answer.')));
    });
    if (refused) throw new RefusedInput(refused.code, refused.field, refused.message);
    if (!simulation) throw new Error('The simulation gave no answer.');
    return simulation;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
