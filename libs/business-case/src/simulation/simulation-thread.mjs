// A simulation of many draws in a thread of its own, so that the server goes on answering.
import { RefusedInput, simulateCase } from '#libs/appraisal';
import { parentPort, workerData } from 'node:worker_threads';

try {
  parentPort.postMessage({ simulation: simulateCase(workerData) });
} catch (error) {
  if (!(error instanceof RefusedInput)) throw error;
  parentPort.postMessage({ refused: { code: error.code, field: error.field, message: error.message } });
}
