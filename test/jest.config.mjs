export default {
  rootDir: '..',
  // Files run in plain Node, one after another in each of three processes: what a file needs is loaded once, not by every
  // file. Three, because two leave two cores idle for a third of the time: a test waits for its browser or its database.
  runner: ['jest-light-runner', { runtime: 'child_process' }],
  globalSetup: '<rootDir>/test/support/start-test-database.mjs',
  globalTeardown: '<rootDir>/test/support/stop-test-database.mjs',
  setupFilesAfterEnv: ['<rootDir>/test/support/end-with-the-run.mjs', '<rootDir>/test/support/time-limits.mjs'],
  maxWorkers: 3,
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/test'],
  testRegex: '\\.(db-|e2e-|browser-)?spec\\.ts$',
  testPathIgnorePatterns: ['/node_modules/', '/planted/'],
};
