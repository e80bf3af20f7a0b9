export { readSignalsAnew } from './read-signals-anew.js';
export { handleOnce, startWorker, type Worker, type WorkerParts } from './worker.js';
