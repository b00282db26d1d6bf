/** Tests are compiled by tsc to build/ and run there as native ES modules. */
export default {
  rootDir: '.',
  roots: ['<rootDir>/build/__tests__'],
  testMatch: ['**/*.test.js'],
  globalSetup: '<rootDir>/build/__tests__/support/real-python.js',
  transform: {},
  testEnvironment: 'node',
  // The end-to-end tests start processes and servers; the longest waits for a deadline of 45 seconds.
  testTimeout: 120_000,
  // One more than there are cores: many tests wait for other processes, or for a deadline.
  maxWorkers: 3,
};
