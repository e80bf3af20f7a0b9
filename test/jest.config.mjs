export default {
  rootDir: '..',
  // Files run in plain Node, one after another in each of two processes: what a file needs is loaded once, not by every file.
  runner: ['jest-light-runner', { runtime: 'child_process' }],
  globalSetup: '<rootDir>/test/support/start-test-database.mjs',
  globalTeardown: '<rootDir>/test/support/stop-test-database.mjs',
  setupFilesAfterEnv: ['<rootDir>/test/support/end-with-the-run.mjs', '<rootDir>/test/support/time-limits.mjs'],
  maxWorkers: 2,
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/test'],
  testRegex: '\\.(db-|e2e-|browser-)?spec\\.ts$',
  testPathIgnorePatterns: ['/node_modules/', '/planted/'],
};
