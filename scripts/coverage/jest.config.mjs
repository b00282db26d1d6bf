import base from '../../jest.config.mjs';

/** The same tests, on the instrumented copy. */
export default {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/build/instrumented/__tests__'],
  setupFilesAfterEnv: ['<rootDir>/scripts/coverage/jest-setup.mjs'],
};
