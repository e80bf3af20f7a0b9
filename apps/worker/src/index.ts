export { handleOnce, startWorker, type Worker, type WorkerParts } from './worker.js';
