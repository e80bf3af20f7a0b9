export { SealFolder } from './audit-seal/seal-folder.js';
export { signHeadsNow, startSigningHeads } from './audit-seal/sign-heads.js';
export { readSignalsAnew } from './read-signals-anew.js';
export { handleOnce, startWorker, type Worker, type WorkerParts } from './worker.js';
